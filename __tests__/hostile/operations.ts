import type { AnyOperation } from '../../src/contract/operation.ts';
import { DEMO_TOKENS as DOLLARBOX } from '../../src/emulator/dollarbox/seed/demo-tokens.ts';
import { DEMO_TOKENS as VERSIO } from '../../src/emulator/versio/seed/seed.ts';
import { exampleInputs } from '../../src/metadata/pages/example-step.ts';
import { OPERATIONS } from '../../src/operations/index.ts';
import { LOGIN, material } from '../operations/raidboxes/boxes.ts';
import { ELASTICBOX_TOKEN } from '../support/emulated.ts';

/** The credentials of a platform, as inputs. */
const CREDENTIALS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  dollarbox: { token: DOLLARBOX.multi },
  elasticbox: { token: ELASTICBOX_TOKEN },
  raidboxes: LOGIN,
  versio: { token: VERSIO.full },
};

/** Secrets of these steps, one of which is each step’s own. */
export const SECRETS = [DOLLARBOX.multi, ELASTICBOX_TOKEN, LOGIN.password, VERSIO.full];

/** An operation with the inputs of its own example, as a runner would pass them. */
export interface Sample {
  readonly operation: AnyOperation;
  readonly platform: string;
  readonly inputs: Readonly<Record<string, string>>;
}

/** The secrets that a step was given. */
export function secretsOf({ inputs }: Pick<Sample, 'inputs'>): readonly string[] {
  return [inputs['token'], inputs['password']].filter((text) => text !== undefined);
}

/** All operations of the registry. */
export const SAMPLES: readonly Sample[] = Object.values(OPERATIONS).map((operation) => {
  const given = Object.entries(exampleInputs(operation)).map(([name, value]): [string, string] => [
    name,
    String(value).replaceAll(/\$\{\{.*?\}\}/gs, 'abc123'),
  ]);
  const example = Object.fromEntries(given);
  const platform = operation.platform.id === 'any' ? (example['platform'] ?? '') : operation.platform.id;
  const there = example['instance'] === 'i-abc123' ? { instance: 'i-webon1' } : {};
  const nightly = example['tags'] === 'nightly' ? { tags: 'stable' } : {};
  const files = 'certificate' in example ? material('acme-rsa') : {};
  const inputs = { ...example, ...there, ...nightly, ...CREDENTIALS[platform], ...files, timeout: '2m' };
  return { operation, platform, inputs };
});

/** Puts there what the examples speak of. */
export async function prepare(url: string): Promise<void> {
  const headers = {
    authorization: `Bearer ${DOLLARBOX.multi}`,
    'x-dollarbox-org': 'acme',
    'content-type': 'application/json',
  };
  const create = (path: string, body: object) =>
    fetch(`${url}/dollarbox/api/v1${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  await create('/containers/', { name: 'web', image: 'ghcr.io/acme/web:1.0.0', env: { A: '1' } });
  await create('/volumes/', { name: 'data', size_gb: 10 });
  await create('/kubectl-credentials/', {});
}
