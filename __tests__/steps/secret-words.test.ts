import { describe, expect, it } from '@jest/globals';
import { ELASTICBOX_TOKEN, useEmulator } from '../support/emulated.ts';
import { type Ran, runAction } from '../support/run-action.ts';
import { workflowCommands } from '../support/workflow-commands.ts';
import { deploy, instances, LIST, LOOK } from './support/deploy-step.ts';
import { CREDENTIALS, issue, live } from './support/kubeconfig-step.ts';

/* Secrets that are words, and texts that are long: outputs stay true, and the step stays awake. */

const emulator = useEmulator();

function masks(ran: Ran): readonly string[] {
  return workflowCommands(ran.stdout)
    .filter(({ name }) => name === 'add-mask')
    .map(({ data }) => data);
}

describe('an instance whose password is a part of its name', () => {
  it('has its name, tags and status in all outputs', async () => {
    await deploy(emulator, { name: 'web-pr-41' });
    const [stored] = instances(emulator, 'web-pr-41');
    const shop = {
      ...stored,
      name: 'demo-only-shop',
      variables: [{ type: 'Password', name: 'P', value: 'demo-only' }],
    };
    emulator.faults(
      { kind: 'status', ...LIST, status: 200, json: [shop], times: 'always' },
      { kind: 'status', ...LOOK, status: 200, json: shop, times: 'always' },
    );
    const read = (more: Readonly<Record<string, string>>): Promise<Ran> =>
      runAction({
        with: { token: ELASTICBOX_TOKEN, 'base-url': `${emulator.url}/elasticbox`, ...more },
      });
    const got = await read({ operation: 'get-instance', instance: String(stored?.['id']) });
    expect(got.outputs).toMatchObject({ outcome: 'read', changed: 'false', name: 'demo-only-shop' });
    expect(JSON.parse(got.outputs['result'] ?? '{}')).toMatchObject({ name: 'demo-only-shop' });
    expect(got.outputs['result']).not.toContain('"demo-only"');
    const listed = await read({ operation: 'list-instances', workspace: 'operations' });
    expect(JSON.parse(listed.outputs['result'] ?? '[]')).toMatchObject([{ name: 'demo-only-shop' }]);
    for (const ran of [got, listed]) expect(masks(ran).filter((mask) => mask.includes('demo'))).toEqual([]);
  });
});

describe('a kubeconfig of a mebibyte', () => {
  it.each([',', '{', '[', '}', '"', '- a\n', '---\n'])(
    'of %j is refused, and its credential revoked',
    async (piece) => {
      const kubeconfig = piece.repeat(2 ** 20 / piece.length);
      const json = { id: 321, name: 'c', sa_name: 'sa', created_at: null, expires_at: null, kubeconfig };
      emulator.faults({ kind: 'status-after', platform: 'dollarbox', method: 'POST', status: 201, json });
      const ran = await issue(emulator, { timeout: '30s' });
      expect(ran.exitCode).toBe(1);
      expect(ran.outputs).toMatchObject({ outcome: 'failed' });
      expect(ran.outputs).not.toHaveProperty('kubeconfig-path');
      expect(emulator.requests('POST', CREDENTIALS)).toHaveLength(1);
      expect(live(emulator)).toEqual([]);
    },
  );
});
