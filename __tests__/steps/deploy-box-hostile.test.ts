import { describe, expect, it } from '@jest/globals';
import { startEmulator } from '../../src/emulator/server.ts';
import { FIXTURES, fixture } from '../certificates/fixture.ts';
import { ELASTICBOX_TOKEN, useEmulator } from '../support/emulated.ts';
import { DEPLOY, deploy, error, instances, LOOK, PASSWORD, work } from './support/deploy-step.ts';
import { HOSTILE, requireHarmless } from './support/hostile.ts';

/* `deploy-box` and `get-instance` on the built action against a server that means ill, and one with a private CA. */

const emulator = useEmulator();

/** An instance as the platform answers it, changed. */
async function answer(id: string, changes: Readonly<Record<string, unknown>>): Promise<string> {
  const response = await fetch(`${emulator.url}/elasticbox/services/instances/${id}`, {
    headers: { 'elasticbox-token': ELASTICBOX_TOKEN, 'elasticbox-release': '4.0' },
  });
  emulator.get().control.clearJournal();
  return JSON.stringify({ ...((await response.json()) as object), ...changes });
}

describe('hostile text', () => {
  it('in the platform’s refusal is told as one harmless line', async () => {
    emulator.faults({ ...DEPLOY, kind: 'status', status: 400, json: { message: HOSTILE } });
    const ran = await deploy(emulator);
    requireHarmless(ran);
    expect(error(ran)).toMatch(/400: nice .*pwned[\s\S]*\nNext: /);
  });

  it('in a refusal that is no JSON, too', async () => {
    emulator.faults({ ...DEPLOY, kind: 'status', status: 403, body: HOSTILE });
    const ran = await deploy(emulator);
    requireHarmless(ran);
    expect(error(ran)).toMatch(/403[\s\S]*\nNext: /);
  });

  it('in the activity and the machine’s log is shown without effect', async () => {
    const at = (name: string) => ({ ...LOOK, path: `/services/instances/:id/${name}` });
    const item = {
      created: HOSTILE,
      text: HOSTILE,
      level: 'error',
      machine: HOSTILE,
      box: HOSTILE,
      exit_code: 1,
    };
    emulator.faults(
      { ...at('activity'), kind: 'status', status: 200, json: [item] },
      { ...at('machine_logs'), kind: 'status', status: 200, body: HOSTILE },
    );
    const ran = await deploy(emulator, { variables: 'GIT_SHA: x\nINSTALL_EXIT_CODE: 1' });
    expect(ran.outputs['outcome']).toBe('failed');
    requireHarmless(ran);
    expect(ran.stdout).toContain('pwned');
    expect(ran.summary).toContain('pwned');
  });

  it.each(['name', 'state', 'event', 'tags', 'machine', 'url'])(
    'as %s of an instance has no effect',
    async (what) => {
      const changes: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
        name: { name: HOSTILE },
        event: { operation: { event: HOSTILE, workspace: HOSTILE } },
        tags: { tags: [HOSTILE], owner: HOSTILE, created: HOSTILE },
        state: { state: HOSTILE },
      };
      emulator.faults({ ...LOOK, kind: 'malformed', body: await answer('i-webon1', changes[what] ?? {}) });
      if (what === 'machine') {
        const machines = [{ name: HOSTILE, address: { public: HOSTILE, private: HOSTILE } }];
        const path = '/services/instances/:id/service';
        emulator.faults({
          ...LOOK,
          path,
          kind: 'malformed',
          body: JSON.stringify({ id: HOSTILE, machines }),
        });
      }
      const ran = await work(emulator, { operation: 'get-instance', instance: 'i-webon1' });
      requireHarmless(ran);
      expect(ran.outputs['id']).toBe('i-webon1');
    },
  );

  it('as a state is waited through, told once and harmlessly', async () => {
    const body = await answer('i-webon1', { state: HOSTILE });
    emulator.faults({ ...LOOK, kind: 'malformed', body, times: 3 });
    const ran = await work(emulator, { operation: 'get-instance', instance: 'i-webon1', wait: 'true' });
    expect(ran.outputs).toMatchObject({ outcome: 'read', status: 'done' });
    requireHarmless(ran);
    expect(ran.stdout.match(/is not known here/g)).toHaveLength(1);
  });

  it('in names of workspaces, boxes and policies has no effect', async () => {
    const box = { id: 'b-hostile', name: HOSTILE, schema: 'http://elasticbox.net/schemas/boxes/script' };
    emulator
      .get()
      .control.seed('elasticbox', { workspaces: [{ id: 'w-hostile', name: HOSTILE }], boxes: [box] });
    for (const inputs of [{ workspace: 'nicer' }, { box: 'nicer' }, { policy: 'nicer' }]) {
      const ran = await deploy(emulator, inputs);
      expect(ran.exitCode).toBe(1);
      requireHarmless(ran);
    }
    const ran = await deploy(emulator, { box: 'b-hostile', 'dry-run': 'true', variables: '' });
    requireHarmless(ran);
  });
});

describe('secrets', () => {
  it('that the platform repeats are never shown', async () => {
    const message = `token ${ELASTICBOX_TOKEN}, ${encodeURIComponent(PASSWORD)}, ${PASSWORD}, ${btoa(PASSWORD)}`;
    emulator.faults({ ...DEPLOY, kind: 'status', status: 400, json: { message } });
    const variables = `GIT_SHA: x\nADMIN_PASSWORD: '${PASSWORD}'`;
    const ran = await deploy(emulator, { variables });
    expect(ran.exitCode).toBe(1);
    expect(error(ran)).toContain('400: token ***');
  });

  it('that a machine writes into its log are never shown', async () => {
    const path = '/services/instances/:id/machine_logs';
    emulator.faults({ ...LOOK, path, kind: 'status', status: 200, body: `password is ${PASSWORD}\nx` });
    const variables = `GIT_SHA: x\nINSTALL_EXIT_CODE: 1\nADMIN_PASSWORD: '${PASSWORD}'`;
    const ran = await deploy(emulator, { variables });
    expect(ran.stdout).toContain('password is ***');
    expect(ran.summary).toContain('password is');
  });

  it('of a box that is deployed unchanged are never shown', async () => {
    const ran = await deploy(emulator, { box: 'database', variables: '', name: 'db-1' });
    expect(ran.outputs['outcome']).toBe('created');
    const read = await work(emulator, { operation: 'get-instance', instance: ran.outputs['id'] ?? '' });
    expect(read.outputs['result']).not.toContain('DB_PASSWORD","scope":"","type":"Password","value"');
  });
});

describe('an answer that is too much', () => {
  it.each([
    { name: 'a body that never ends', rule: { kind: 'endless' } },
    { name: 'a huge header', rule: { kind: 'huge-header', bytes: 400_000 } },
    { name: 'a redirect elsewhere', rule: { kind: 'redirect', url: 'http://127.0.0.1:9/' } },
    { name: 'no HTTP at all', rule: { kind: 'raw', body: 'SSH-2.0-OpenSSH\r\n' } },
  ] as const)('$name: red, with what to do', async ({ rule }) => {
    emulator.faults({ ...rule, platform: 'elasticbox', method: 'GET', times: 'always' });
    const ran = await deploy(emulator, { 'max-attempts': '1', timeout: '20s' });
    expect(ran.exitCode).toBe(1);
    expect(error(ran)).toContain('Next: ');
    expect(instances(emulator)).toEqual([]);
  });
});

describe('a private CA', () => {
  it('is trusted when it is given, and refused with a hint when not', async () => {
    const tls = { cert: fixture('localhost-rsa-fullchain.pem'), key: fixture('localhost-rsa.key') };
    const secured = await startEmulator({ stepMs: 50, tls });
    try {
      expect(secured.url).toMatch(/^https:/);
      const trusted = await deploy(secured, { 'ca-certificate': `${FIXTURES}root.pem` });
      expect(trusted.outputs['outcome']).toBe('created');
      const inline = await deploy(secured, { 'ca-certificate': fixture('root.pem') });
      expect(inline.outputs['outcome']).toBe('unchanged');
      secured.control.clearJournal();
      const refused = await deploy(secured, { 'max-attempts': '1' });
      expect(refused.exitCode).toBe(1);
      expect(error(refused)).toMatch(/certificate of .* is not trusted[\s\S]*Next: .*`ca-certificate`/);
      const other = await deploy(secured, {
        'ca-certificate': fixture('other-root.pem'),
        'max-attempts': '1',
      });
      expect(error(other)).toMatch(/is not trusted/);
      expect(secured.control.journal()).toEqual([]);
    } finally {
      await secured.close();
    }
  });
});
