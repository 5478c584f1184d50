import { parse } from 'yaml';
import type { Input } from '../../contract/inputs/input.ts';
import type { AnyOperation } from '../../contract/operation.ts';
import { isObject } from '../../support/json.ts';

/** The action as a workflow names it. */
const USES = 'boxwright/boxwright@v1';

/** The example's inputs by name; values as YAML reads them. */
export function exampleInputs({ example }: Pick<AnyOperation, 'example'>): Readonly<Record<string, unknown>> {
  const data: unknown = parse(example);
  return isObject(data) ? data : {};
}

/** The example of an operation as a complete step: with the operation's name and the credentials. */
export function exampleStep(operation: AnyOperation): string {
  const inputs = exampleInputs(operation);
  const credentials = 'token' in inputs || 'email' in inputs ? [] : login(operation, inputs);
  const lines = [`operation: ${operation.name}`, ...credentials, ...operation.example.trim().split('\n')];
  return [`- uses: ${USES}`, '  with:', ...lines.map((line) => (line === '' ? '' : `    ${line}`))].join(
    '\n',
  );
}

/** A token, or the login of a platform that has no lasting tokens. */
function login(operation: AnyOperation, inputs: Readonly<Record<string, unknown>>): readonly string[] {
  const names = operation.platform.credentialInputs.map(({ name }: Input) => name);
  if (operation.platform.id === 'any' || !names.includes('password'))
    return [`token: \${{ secrets.${secretName(operation, inputs)} }}`];
  const prefix = operation.platform.id.toUpperCase();
  const secret = (name: string, of: string): string => `${name}: \${{ secrets.${prefix}_${of} }}`;
  return [
    secret('email', 'EMAIL'),
    secret('password', 'PASSWORD'),
    `${secret('otp', 'OTP_SEED')} # with two-factor authentication`,
  ];
}

/** The secret that people would keep the token in; a raw call names its platform itself. */
function secretName({ platform }: AnyOperation, inputs: Readonly<Record<string, unknown>>): string {
  const id = typeof inputs['platform'] === 'string' ? inputs['platform'] : platform.id;
  return `${id.toUpperCase().replaceAll('-', '_')}_TOKEN`;
}
