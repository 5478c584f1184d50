import { afterEach, describe, expect, it } from '@jest/globals';
import { useEmulator } from '../support/emulated.ts';
import { type Relay, relay } from '../support/relay.ts';
import { deploy, SHOP, type Stored, work } from './support/deploy-step.ts';

/* Two steps that deploy the same at once, on the built action: one instance, one application stays. */

const emulator = useEmulator();
let between: Relay | undefined;
afterEach(() => between?.close());

/** Alive instances with the tag of the pull request. */
function alive(): readonly (Stored & { readonly application?: { readonly id: string } })[] {
  const { instances } = emulator.get().control.inspect('elasticbox') as {
    readonly instances: readonly Stored[];
  };
  return instances.filter(
    ({ tags, operation }) => tags.includes('pr-41') && !operation.event.startsWith('terminate'),
  );
}

/** A site whose lists show an instance only after so long, in milliseconds. */
async function lagging(ms: number): Promise<Pick<Relay, 'url'>> {
  const born = new Map<string, number>();
  between = await relay(emulator.url, ({ method, path, json }) => {
    const items = Array.isArray(json) ? (json as readonly { readonly id: string }[]) : [];
    if (method === 'POST' && path.endsWith('/services/instances'))
      for (const { id } of items.length > 0 ? items : [json as { readonly id: string }])
        born.set(id, Date.now());
    if (method !== 'GET' || !/\/workspaces\/[^/]+\/instances$/.test(path)) return undefined;
    return { json: items.filter(({ id }) => Date.now() - (born.get(id) ?? 0) >= ms) };
  });
  return between;
}

describe.each([0, 3_000])('with lists that lag %d ms behind', (lag) => {
  it.each(['true', 'false'])(
    'two deploys of an application box end with one application (wait: %s)',
    async (wait) => {
      const site = await lagging(lag);
      const ran = await Promise.all([1, 2].map(() => work(site, { ...SHOP, wait })));
      expect(ran.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
      expect(alive()).toHaveLength(2);
      expect(new Set(alive().map(({ application }) => application?.id)).size).toBe(1);
      for (const { outputs } of ran) expect(alive().map(({ id }) => id)).toContain(outputs['id']);
    },
  );

  it.each(['true', 'false'])('two deploys of a box end with one instance (wait: %s)', async (wait) => {
    const site = await lagging(lag);
    const ran = await Promise.all([1, 2].map(() => deploy(site, { wait })));
    expect(ran.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    expect(alive()).toHaveLength(1);
    for (const { outputs } of ran) expect(outputs['id']).toBe(alive()[0]?.id);
  });
});

it('two recreations at once end with one instance, and the other is not recreated again', async () => {
  await deploy(emulator);
  const ran = await Promise.all([1, 2].map(() => deploy(emulator, { 'if-exists': 'recreate' })));
  expect(ran.some(({ exitCode }) => exitCode === 0)).toBe(true);
  expect(alive()).toHaveLength(1);
});
