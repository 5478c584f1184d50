import { afterEach, describe, expect, it } from '@jest/globals';
import { useEmulator } from '../support/emulated.ts';
import { type Changed, type Passing, type Relay, relay } from '../support/relay.ts';
import { warnings } from '../support/workflow-commands.ts';
import { deploy, error, instances, type Stored } from './support/deploy-step.ts';

/* `deploy-box` on the built action, on a platform that mixes things up: nothing of others is ever touched. */

const emulator = useEmulator();
let between: Relay | undefined;
afterEach(() => between?.close());

async function through(change: (passing: Passing) => Changed): Promise<Pick<Relay, 'url'>> {
  between = await relay(emulator.url, change);
  return between;
}

const isDeploy = ({ method, path }: Passing) => method === 'POST' && path.endsWith('/services/instances');
const isList = ({ method, path }: Passing) =>
  method === 'GET' && /\/workspaces\/[^/]+\/instances$/.test(path);

/** An instance of somebody else, which runs. */
async function theirs(): Promise<Stored> {
  await deploy(emulator, { name: 'payments', tags: 'prod' });
  const [instance] = instances(emulator, 'payments');
  if (!instance) throw new Error('there is no instance payments');
  return instance;
}

describe('an answer to the creation that describes another instance', () => {
  const answers: readonly [string, (other: Stored, passing: Passing) => Changed][] = [
    ['as it is', (other) => ({ json: other })],
    ['with what was asked for', (other, { json }) => ({ json: { ...(json as object), id: other.id } })],
    ['as a success without anything', () => ({ json: {} })],
    ['as an error with a 2xx', () => ({ json: { error: 'Something went wrong.' } })],
  ];

  it.each(answers)('%s: its own is found by its tag', async (_name, answer) => {
    const other = await theirs();
    const site = await through((passing) => (isDeploy(passing) ? answer(other, passing) : undefined));
    const ran = await deploy(site);
    expect(ran.exitCode).toBe(0);
    expect(ran.outputs).toMatchObject({ outcome: 'created', id: instances(emulator)[0]?.id });
    expect(instances(emulator)).toHaveLength(1);
    expect(instances(emulator, 'payments')).toEqual([other]);
  });

  it.each(answers)('%s, at a deadline with on-timeout: cancel', async (_name, answer) => {
    const other = await theirs();
    const site = await through((passing) => (isDeploy(passing) ? answer(other, passing) : undefined));
    const hangs = { variables: 'GIT_SHA: x\nHANG_IN: deploy', timeout: '6s', 'on-timeout': 'cancel' };
    const ran = await deploy(site, hangs);
    expect(ran.exitCode).toBe(1);
    expect(instances(emulator, 'payments')).toEqual([other]);
    expect(emulator.requests('DELETE').every(({ path }) => !path.includes(other.id))).toBe(true);
  });

  it('which its own list cannot tell either: says what it looked for', async () => {
    const other = await theirs();
    const site = await through((passing) => {
      if (isDeploy(passing)) return { json: other };
      return isList(passing) ? { json: [other] } : undefined;
    });
    const ran = await deploy(site, { timeout: '60s' });
    expect(ran.exitCode).toBe(1);
    expect(error(ran)).toMatch(/the tag bxw-[0-9a-f]{24}/);
    expect(instances(emulator, 'payments')).toEqual([other]);
    expect(emulator.requests('DELETE')).toEqual([]);
  });
});

describe('an instance that lost the tag of its creation', () => {
  it('is not undone, and is named with its id', async () => {
    const site = await through((passing) => {
      const { json, path, method } = passing;
      const own = method === 'GET' && /\/services\/instances\/i-\w+$/.test(path);
      return own && emulator.requests('POST', /\/instances$/).length > 0 && looks() > 3
        ? { json: { ...(json as object), tags: ['prod'] } }
        : undefined;
    });
    const looks = () => emulator.requests('GET', /\/services\/instances\/i-\w+$/).length;
    const hangs = { variables: 'GIT_SHA: x\nHANG_IN: deploy', timeout: '5s', 'on-timeout': 'cancel' };
    const ran = await deploy(site, hangs);
    const [instance] = instances(emulator);
    expect(error(ran)).toMatch(/Could not be undone, and is left: instance web-pr-41 \(i-\w+\)/);
    expect(error(ran)).toContain(`${instance?.id}`);
    expect(emulator.requests('DELETE')).toEqual([]);
  });
});

describe('a list that shows what is dead', () => {
  it.each(['404', '403'])('is not believed: the instance is created (missing: %s)', async (missing) => {
    emulator.get().control.setSwitch('elasticbox.missing', missing);
    await deploy(emulator);
    const [dead] = instances(emulator);
    if (!dead) throw new Error('there is no instance');
    const shown = { ...dead };
    await deploy(emulator, {
      operation: 'terminate-instance',
      instance: dead.id,
      box: '',
      policy: '',
      tags: '',
      name: '',
      variables: '',
    });
    expect(instances(emulator)).toEqual([]);
    const end = Date.now() + 5_000;
    const site = await through((passing) =>
      isList(passing) && Date.now() < end ? { json: [...(passing.json as unknown[]), shown] } : undefined,
    );
    const ran = await deploy(site, { 'if-exists': 'reuse' });
    expect(ran.outputs['outcome']).toBe('created');
    expect(ran.outputs['id']).not.toBe(dead.id);
  });
});

describe('a recreation that cannot create', () => {
  it('says what is gone', async () => {
    await deploy(emulator);
    const [old] = instances(emulator);
    emulator.faults({
      platform: 'elasticbox',
      method: 'POST',
      path: '/services/instances',
      kind: 'status',
      status: 400,
      json: { message: 'The quota is used up.' },
    });
    const ran = await deploy(emulator, { 'if-exists': 'recreate' });
    expect(ran.exitCode).toBe(1);
    expect(error(ran)).toContain('The quota is used up.');
    expect(error(ran)).toContain(`instance web-pr-41 (${old?.id}) had been terminated and deleted before`);
  });
});

describe('a whole-object PUT', () => {
  const isEdit = ({ method, path }: Pick<Passing, 'method' | 'path'>) =>
    method === 'PUT' && /\/services\/instances\/i-\w+$/.test(path);

  it('keeps what somebody else changes meanwhile, also in the pause before it is repeated', async () => {
    await deploy(emulator);
    const [before] = instances(emulator);
    if (!before) throw new Error('there is no instance');
    const at = `${emulator.url}/elasticbox/services/instances/${before.id}`;
    const headers = {
      'elasticbox-token': '0e1a57b0-7d3c-4b9f-8e26-5ca94713de70',
      'content-type': 'application/json',
    };
    let edits = 0;
    const meddle = async (tag: string): Promise<void> => {
      const now = (await (await fetch(at, { headers })).json()) as { tags: string[] };
      await fetch(at, { method: 'PUT', headers, body: JSON.stringify({ ...now, tags: [...now.tags, tag] }) });
    };
    between = await relay(emulator.url, async (passing) => {
      if (isList(passing) && edits === 0) await meddle('after-the-list');
      if (!isEdit(passing)) return undefined;
      edits += 1;
      if (edits > 1) return undefined;
      await meddle('in-the-pause');
      return { status: 503, json: { message: 'Busy.' } };
    });
    const ran = await deploy(between, { variables: 'GIT_SHA: fresh' });
    expect(ran.outputs['outcome']).toBe('updated');
    const [after] = instances(emulator);
    expect(after?.tags).toEqual(expect.arrayContaining(['pr-41', 'web', 'after-the-list', 'in-the-pause']));
    expect(after?.variables).toContainEqual(expect.objectContaining({ name: 'GIT_SHA', value: 'fresh' }));
  });
});

describe('a list that does not show the new instance', () => {
  it('with wait: false: there may be two, and by which tag to find its own', async () => {
    const site = await through((passing) => (isList(passing) ? { json: [] } : undefined));
    const ran = await deploy(site, { wait: 'false' });
    expect(ran.exitCode).toBe(0);
    expect(ran.outputs['outcome']).toBe('created');
    expect(warnings(ran.stdout).join()).toMatch(
      /there may be another instance web-pr-41 .*the tag bxw-[0-9a-f]{24}/,
    );
    expect(ran.took).toBeLessThan(20_000);
  });
});
