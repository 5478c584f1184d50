import { COMMON_INPUTS, operationInput } from '../../contract/inputs/common.ts';
import type { Input, InputList } from '../../contract/inputs/input.ts';
import type { InputRule } from '../../contract/inputs/input-rules.ts';
import type { AnyOperation } from '../../contract/operation.ts';
import { PLATFORMS } from '../../platforms/registry.ts';
import { list } from '../../support/text.ts';

/** A platform as the documentation names it. */
export interface NamedPlatform {
  readonly id: string;
  readonly title: string;
}

/** An operation that takes an input. */
interface User {
  readonly operation: string;
  readonly required: boolean;
}

/** An input as one platform means it; a platform may mean two things by a name, in different operations. */
export interface Variant {
  readonly input: Input;
  readonly platform: NamedPlatform;
  /** Sorted by name. */
  readonly users: readonly User[];
  /** Every operation of the platform takes it. */
  readonly everywhere: boolean;
  /** What must hold between it and other inputs, as sentences; each names its operations where not all have it. */
  readonly rules: readonly string[];
}

/** The inputs that every operation takes, `operation` first. */
export function commonInputs(): readonly Input[] {
  return [operationInput, ...COMMON_INPUTS.optional];
}

/** The platforms of the operations: first the known ones in their order, then others by name. */
export function platformsOf(operations: readonly AnyOperation[]): readonly NamedPlatform[] {
  const found = new Map<string, NamedPlatform>();
  for (const { platform } of operations) found.set(platform.id, { id: platform.id, title: platform.title });
  const rank = ({ id }: NamedPlatform): string => {
    const place = Object.keys(PLATFORMS).indexOf(id);
    return `${place < 0 ? 9 : place}${id}`;
  };
  return [...found.values()].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

/** Operations of one platform, sorted by name. */
export function operationsOf(
  operations: readonly AnyOperation[],
  { id }: NamedPlatform,
): readonly AnyOperation[] {
  return operations.filter(({ platform }) => platform.id === id).sort(byName);
}

/** Every input beside the common ones, sorted by name, then platform; equal declarations are one variant. */
export function variantsOf(operations: readonly AnyOperation[]): readonly Variant[] {
  return platformsOf(operations)
    .flatMap((platform) => variantsOn(platform, operationsOf(operations, platform)))
    .sort((a, b) => byName(a.input, b.input));
}

/** How it is said who takes an input. */
interface TakingWords {
  /** `Used` */
  readonly taken: string;
  /** `Required` */
  readonly required: string;
  /** Writes the name of an operation. */
  readonly show: (operation: string) => string;
}

/** Who takes an input of these variants, in a sentence or two. */
export function takenBy(variants: readonly Variant[], { taken, required, show }: TakingWords): string {
  const users = variants.flatMap((variant) => variant.users);
  const named = (need: boolean): string =>
    list(users.filter((user) => user.required === need).map(({ operation }) => show(operation)));
  const [needing, taking] = [named(true), named(false)];
  if (needing === '' && variants.every(({ everywhere }) => everywhere))
    return `${taken} by all operations of the platform.`;
  return [needing && `${required} by ${needing}.`, taking && `${taken} by ${taking}.`]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function variantsOn(platform: NamedPlatform, operations: readonly AnyOperation[]): readonly Variant[] {
  const found = new Map<string, { input: Input; users: Map<string, User>; rules: RuleUsers }>();
  const common = new Set(commonInputs().map(({ name }) => name));
  for (const operation of operations) {
    for (const { input, required } of declaredBy(operation)) {
      if (common.has(input.name)) continue;
      const entry = found.get(keyOf(input)) ?? { input, users: new Map(), rules: new Map() };
      entry.users.set(operation.name, { operation: operation.name, required });
      for (const { of, sentence } of rulesOf(operation)) {
        if (of.includes(input.name))
          entry.rules.set(sentence, [...(entry.rules.get(sentence) ?? []), operation.name]);
      }
      found.set(keyOf(input), entry);
    }
  }
  return [...found.values()].map(({ input, users, rules }) => ({
    input,
    platform,
    users: [...users.values()].sort((a, b) => (a.operation < b.operation ? -1 : 1)),
    everywhere: users.size === operations.length && operations.length > 1,
    rules: [...rules].map(([sentence, those]) =>
      those.length === users.size ? sentence : sentence.replace(/\.$/, ` (${list(those)}).`),
    ),
  }));
}

/** The operations that have a rule, by its sentence. */
type RuleUsers = Map<string, readonly string[]>;

/** What must hold between the inputs of an operation, those of its login among them. */
export function rulesOf({ inputs, platform }: AnyOperation): readonly InputRule[] {
  return [...((inputs as InputList).rules ?? []), ...(platform.credentialRules ?? [])];
}

/** What an operation takes beside the common inputs, credentials included. */
export function declaredBy({
  inputs,
  platform,
}: AnyOperation): readonly { readonly input: Input; readonly required: boolean }[] {
  const required: readonly Input[] = inputs.required;
  const optional: readonly Input[] = [...inputs.optional, ...platform.credentialInputs];
  return [
    ...required.map((input) => ({ input, required: true })),
    ...optional.map((input) => ({ input, required: false })),
  ];
}

/** Two declarations with the same text are the same thing to a reader. */
export function keyOf({ name, description, kind, default: fallback }: Input): string {
  return JSON.stringify([name, description, kind.accepts, fallback ?? null]);
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
