import type { Fields } from '../../kit/fields.ts';
import { type Complaints, textField } from '../wire/body.ts';

/** What a client may say of a container. Source of the names: https://github.com/unicornops/terraform-provider-dollarbox */
export interface ContainerInput {
  readonly name?: string;
  readonly image?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly command?: readonly string[];
}

/** Rules of names are not documented; these are Kubernetes labels' [inferred]. */
const NAME = {
  pattern: /^[a-z]([-a-z0-9]*[a-z0-9])?$/,
  max: 63,
  hint: 'Use lower-case letters, digits and hyphens; start with a letter.',
};

const IMAGE = {
  pattern: /^[a-z0-9][\w.:/-]*(@sha256:[0-9a-f]{64})?$/i,
  max: 512,
  hint: 'Enter a valid image reference.',
};

/** Reads and checks; what is wrong goes into `complaints`. Whole or (for an update) in part. */
export function readContainer(fields: Fields, whole: boolean, complaints: Complaints): ContainerInput {
  const name = textField(fields, 'name', { ...NAME, needed: whole }, complaints);
  const image = textField(fields, 'image', { ...IMAGE, needed: whole }, complaints);
  const env = readEnv(fields['env'], complaints);
  const command = readCommand(fields['command'], complaints);
  return {
    ...(name !== undefined && { name }),
    ...(image !== undefined && { image }),
    ...(env && { env }),
    ...(command && { command }),
  };
}

/** The rules of names, for volumes too. */
export const NAME_RULES = NAME;

function readEnv(value: unknown, complaints: Complaints): Readonly<Record<string, string>> | undefined {
  if (value === undefined) return undefined;
  if (value === null) return {};
  if (typeof value !== 'object' || Array.isArray(value)) {
    complaints['env'] = ['Expected a dictionary of items.'];
    return undefined;
  }
  const wrong = Object.entries(value).filter(
    ([name, text]) => typeof text !== 'string' || !/^[-._a-zA-Z][-._a-zA-Z0-9]*$/.test(name),
  );
  if (wrong.length > 0) complaints['env'] = wrong.map(([name]) => `${name}: Not a valid variable.`);
  return value as Readonly<Record<string, string>>;
}

function readCommand(value: unknown, complaints: Complaints): readonly string[] | undefined {
  if (value === undefined) return undefined;
  if (value === null) return [];
  if (Array.isArray(value) && value.every((part) => typeof part === 'string')) return value;
  complaints['command'] = ['Expected a list of strings.'];
  return undefined;
}
