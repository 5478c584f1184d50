import { exampleInputs } from '../../src/metadata/example-step.ts';
import { OPERATIONS } from '../../src/operations/index.ts';
import { DOLLARBOX_TOKEN, ELASTICBOX_TOKEN } from '../support/emulated.ts';
import { fixture } from './secured.ts';

/** A JWT in form only, as Raidboxes takes one. */
const JWT = `eyJhbGciOiJIUzI1NiJ9.${Buffer.from('{"exp":4102444800,"sub":"tests"}').toString('base64url')}.dGVzdHMtb25seQ`;

/** A token of each platform's form. */
export const TOKENS: Readonly<Record<string, string>> = {
  dollarbox: DOLLARBOX_TOKEN,
  elasticbox: ELASTICBOX_TOKEN,
  raidboxes: JWT,
  versio: 'versio-for-tests-only-0123456789',
};

const PEMS: Readonly<Record<string, string>> = {
  certificate: fixture('acme-rsa.pem'),
  chain: fixture('intermediate.pem'),
  'private-key': fixture('acme-rsa.key'),
};

/** The inputs of an operation's own example, with a token and something for each expression. */
export function exampleOf(name: string): Record<string, string> {
  const operation = OPERATIONS[name];
  if (!operation) throw new Error(`no operation ${name}`);
  const given = Object.entries(exampleInputs(operation)).map(([input, value]) => [
    input,
    PEMS[input] ?? String(value).replaceAll(/\$\{\{.*?\}\}/gs, 'abc123'),
  ]);
  const inputs = Object.fromEntries(given) as Record<string, string>;
  const platform = inputs['platform'] ?? operation.platform.id;
  const token =
    platform in TOKENS ? TOKENS[platform] : name === 'preview-box' ? ELASTICBOX_TOKEN : DOLLARBOX_TOKEN;
  return { ...inputs, operation: name, token: token ?? '' };
}
