import type { Fields } from '../../kit/fields.ts';
import { Refusal } from '../store/refusal.ts';
import { readStamp } from '../store/stamps.ts';
import { schemaOf } from '../wire/routing.ts';

const KNOWN = 'schema owner name box policy_box automatic_updates instance_tags lease ipv4_address'.split(
  ' ',
);
const REFERENCES = ['box', 'policy_box'];
const UPDATES = ['off', 'major', 'minor', 'patch'];
const LEASE_ENDS = ['shutdown', 'terminate'];

/**
 * How closely a request is held to the schema: as real clients' requests were taken (without `automatic_updates`, or
 * without `variables` in a reference), to the letter, or only as far as no server can do without.
 */
export type DeployRules = 'clients' | 'strict' | 'lax';

/**
 * Holds a deploy request against the published schema of release 4.0: required fields, nothing else beside them, name
 * of 1 to 30 characters, a lease with both fields. The prose page asks for `owner` and `policy_box` as well. What the
 * other rules leave out is [inferred] from the Jenkins plugin, `ebcli` and others, which broke the schema and worked.
 * Sources: https://elasticbox.com/documentation/api/api-future/ and …/api/instances/
 * @throws Refusal 400
 */
export function checkDeployRequest(body: Fields, rules: DeployRules): void {
  const problems = [...requiredProblems(body, rules === 'strict'), ...valueProblems(body)];
  if (rules !== 'lax') problems.push(...schemaProblems(body));
  if (rules === 'strict') problems.push(...variablesProblems(body));
  problems.push(...leaseProblems(body['lease']));
  if (problems.length > 0) throw new Refusal(400, `Invalid deploy request: ${problems.join('; ')}`);
}

/** What is wrong with a lease, also with one given later. */
export function leaseProblems(lease: unknown): string[] {
  if (lease === undefined || lease === null) return [];
  const { expire, operation } = lease as Fields;
  return [
    readStamp(expire) === undefined ? 'lease.expire is not a date like YYYY-MM-DD HH:MM:SS.ffffff' : '',
    LEASE_ENDS.includes(String(operation)) ? '' : 'lease.operation is shutdown or terminate',
  ].filter((problem) => problem !== '');
}

function requiredProblems(body: Fields, strict: boolean): string[] {
  const required = ['schema', 'owner', 'name', 'box', 'policy_box', ...(strict ? ['automatic_updates'] : [])];
  return required.filter((name) => body[name] === undefined).map((name) => `${name} is required`);
}

function valueProblems(body: Fields): string[] {
  const { schema, owner, name, automatic_updates: updates = 'off', instance_tags: tags = [] } = body;
  const wrong = (bad: boolean, text: string) => (bad ? [text] : []);
  return [
    ...wrong(schema !== undefined && schema !== schemaOf('deploy-instance-request'), 'schema is not known'),
    ...wrong(owner !== undefined && !isText(owner, 64), 'owner has 1 to 64 characters'),
    ...wrong(name !== undefined && !isText(name, 1000), 'name is a text'),
    ...wrong(!UPDATES.includes(String(updates)), `automatic_updates is one of ${UPDATES.join(', ')}`),
    ...wrong(
      !Array.isArray(tags) || tags.some((tag) => typeof tag !== 'string'),
      'instance_tags is a list of texts',
    ),
    ...REFERENCES.flatMap((key) => wrong(!isReference(body[key]), `${key} has no id`)),
  ];
}

function schemaProblems(body: Fields): string[] {
  const { name, ipv4_address: address } = body;
  return [
    ...Object.keys(body)
      .filter((key) => !KNOWN.includes(key))
      .map((key) => `${key} is not allowed`),
    ...(name !== undefined && !isText(name, 30) ? ['name has 1 to 30 characters'] : []),
    ...(address !== undefined && !isText(address, 15) ? ['ipv4_address has up to 15 characters'] : []),
    ...REFERENCES.flatMap((key) => {
      const { variables = [] } = (body[key] ?? {}) as Fields;
      const fine = Array.isArray(variables) && variables.every(isVariable);
      return fine ? [] : [`${key}.variables: name and type are required`];
    }),
  ];
}

function variablesProblems(body: Fields): string[] {
  const lacking = REFERENCES.filter((key) => body[key] && !(body[key] as Fields)['variables']);
  return lacking.map((key) => `${key}.variables is required`);
}

function isReference(value: unknown): boolean {
  if (value === undefined) return true; // CallSource as missing already.
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
}

function isVariable(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { name, type, value: text } = value as Fields;
  return (
    typeof name === 'string' &&
    typeof type === 'string' &&
    (text === undefined || text === null || typeof text === 'string')
  );
}

function isText(value: unknown, longest: number): boolean {
  return typeof value === 'string' && value.length > 0 && value.length <= longest;
}
