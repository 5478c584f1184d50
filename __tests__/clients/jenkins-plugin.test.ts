import { describe, expect, it } from '@jest/globals';
import { BOXES } from '../../src/emulator/elasticbox/seed/seed-boxes.ts';
import { PROVIDERS } from '../../src/emulator/elasticbox/seed/seed-people.ts';
import { ELASTICBOX_TOKEN, useEmulator } from '../support/emulated.ts';
import { type Habit, needStatus, type Reply, send } from './wire.ts';

/* How the ElasticBox plugin of Jenkins speaks (https://github.com/jenkinsci/elasticbox-plugin), restated. */

const emulator = useEmulator({ stepMs: 20 });
const OK = [200, 201, 202, 204];

async function call(method: string, path: string, body?: unknown): Promise<Reply> {
  const headers = {
    ...{ 'elasticbox-token': ELASTICBOX_TOKEN, 'elasticbox-release': '4.0', accept: 'application/json' },
    ...(body !== undefined && { 'content-type': 'application/json' }),
  };
  const text = body === undefined ? undefined : JSON.stringify(body);
  return needStatus(await send(`${emulator.url}/elasticbox${path}`, method, headers, text), ...OK);
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 10));

/** Waits until `updated` is another one and the state is final, looking at a list of ids as a group wait does. */
async function settled(id: string, before: string, ...events: readonly string[]): Promise<string> {
  for (;;) {
    const { json } = await call('GET', `/services/workspaces/operations/instances?ids=${id},`);
    const [{ updated, state, operation }] = json;
    if (updated !== before && state !== 'processing' && events.includes(operation.event)) return state;
    await pause();
  }
}

const DEPLOY = 'http://elasticbox.net/schemas/deploy-instance-request';
const TAG = 't'.repeat(30);

/** A deploy as an agent is started: its policy has no variables, one name of 30 characters is name and tag. */
async function deployAgent() {
  const { json } = await call('POST', '/services/instances', {
    ...{ schema: DEPLOY, owner: 'operations', name: TAG, automatic_updates: 'off', instance_tags: [TAG] },
    ...{ box: { id: BOXES.nginx, variables: [] }, policy_box: { id: BOXES.linux } },
  });
  expect(await settled(json.id, json.updated, 'deploy')).toBe('done');
  return json;
}

const HABITS: readonly Habit[] = [
  {
    from: 'Client.connect, DescriptorHelper.getToken',
    habit: 'signs in for the bare token, makes another once, and finds it again after a 409',
    run: async () => {
      const url = `${emulator.url}/elasticbox/services`;
      const login = JSON.stringify({ email: 'ada@example.com', password: 'ada-demo-password' });
      const token = needStatus(
        await send(`${url}/security/token`, 'POST', { 'content-type': 'application/json' }, login),
        200,
      );
      expect(token.text).toMatch(/^\S+$/);
      const headers = { 'elasticbox-token': token.text, 'content-type': 'application/json' };
      const wanted = JSON.stringify({ description: 'CI' });
      const made = needStatus(await send(`${url}/tokens`, 'POST', headers, wanted), ...OK);
      needStatus(await send(`${url}/tokens`, 'POST', headers, wanted), 409);
      const { json } = needStatus(await send(`${url}/tokens`, 'GET', headers), 200);
      expect(json).toContainEqual(expect.objectContaining({ description: 'CI', value: made.json.value }));
    },
  },
  {
    from: 'ElasticBoxSlaveHandler 479, 487; JsonUtil',
    habit: 'deploys with a policy without variables, and one name of 30 characters as name and tag',
    run: async () => expect(await deployAgent()).toMatchObject({ name: TAG, tags: [TAG] }),
  },
  {
    from: 'Client.InstanceProgressMonitor',
    habit: 'knows the end of an operation by another `updated`',
    run: async () => {
      const { id } = await deployAgent();
      const path = `/services/instances/${id}`;
      for (const [operation, ...events] of [
        ['reconfigure', 'reconfigure'],
        ['reinstall', 'reinstall'],
        ['shutdown', 'shutdown', 'shutdown_service'],
        ['poweron', 'poweron'],
      ] as const) {
        const { updated } = (await call('GET', path)).json;
        await call('PUT', `${path}/${operation}`);
        expect(await settled(id, updated, ...events)).toBe('done');
      }
    },
  },
  {
    from: 'TerminateOperation, DeleteInstancesWorkload',
    habit: 'terminates, deletes, and takes a 403 or 404 for gone',
    run: async () => {
      const { id } = await deployAgent();
      const { updated } = (await call('GET', `/services/instances/${id}`)).json;
      await call('DELETE', `/services/instances/${id}?operation=terminate`);
      expect(await settled(id, updated, 'terminate', 'terminate_service')).toBe('done');
      await call('DELETE', `/services/instances/${id}?operation=delete`);
      const headers = { 'elasticbox-token': ELASTICBOX_TOKEN };
      needStatus(await send(`${emulator.url}/elasticbox/services/instances/${id}`, 'GET', headers), 403, 404);
    },
  },
  {
    from: 'Client.updateInstance, UpdateInstanceTask',
    habit: 'sends the whole instance back with one variable changed',
    run: async () => {
      const whole = (await call('GET', '/services/instances/i-webon1')).json;
      const variables = [...whole.variables, { name: 'GREETING', type: 'Text', value: 'hi' }];
      await call('PUT', '/services/instances/i-webon1', { ...whole, variables });
      const now = (await call('GET', '/services/instances/i-webon1')).json;
      expect(now.variables).toContainEqual(expect.objectContaining({ name: 'GREETING', value: 'hi' }));
      expect(now.boxes).toEqual(whole.boxes);
    },
  },
  {
    from: 'Client.ProviderProgressMonitor',
    habit: 'syncs a provider and waits for another `updated` of one that is ready',
    run: async () => {
      const path = `/services/providers/${PROVIDERS.test}`;
      const { updated } = (await call('GET', path)).json;
      await call('PUT', `${path}/sync`);
      for (;;) {
        const now = (await call('GET', path)).json;
        if (now.state === 'ready' && now.updated !== updated) return;
        await pause();
      }
    },
  },
  {
    from: 'Client.getLatestBoxVersion',
    habit: 'takes the draft where the workspace may edit the box, else the first of the versions',
    run: async () => {
      const box = (await call('GET', `/services/boxes/${BOXES.shared}`)).json;
      const mayEdit = ({ role, workspace }: { role: string; workspace: string }) =>
        role === 'collaborator' && workspace === 'operations';
      expect([box.owner === 'operations', box.members.some(mayEdit)]).toEqual([false, false]);
      expect((await call('GET', `/services/boxes/${BOXES.shared}/versions`)).json[0].id).toBe(BOXES.sharedV2);
    },
  },
  {
    from: 'Client.uploadFile',
    habit: 'uploads a file as the part `blob` and names it by the path that it gets',
    run: async () => {
      const form = new FormData();
      form.append('blob', new File(['a: 1\n'], 'settings.yaml'));
      const headers = { 'elasticbox-token': ELASTICBOX_TOKEN };
      const url = `${emulator.url}/elasticbox`;
      const { json } = needStatus(await send(`${url}/services/blobs/upload`, 'POST', headers, form), 200);
      expect((await send(url + json.url, 'GET', headers)).text).toBe('a: 1\n');
    },
  },
  {
    from: 'BoxStack; Client.getBoxStack',
    habit: 'finds every child of a stack, and an icon is a path or not there',
    run: async () => {
      const { json } = await call('GET', `/services/boxes/${BOXES.web}/stack`);
      expect(json.map(({ id }: { id: string }) => id)).toEqual([BOXES.web, BOXES.nginx]);
      for (const box of json) expect(box.icon === undefined || typeof box.icon === 'string').toBe(true);
    },
  },
];

describe('as the Jenkins plugin speaks', () => {
  it.each(HABITS)('$habit ($from)', ({ run }) => run());
});
