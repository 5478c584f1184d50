import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { BOXES } from '../../src/emulator/elasticbox/seed/seed-boxes.ts';
import { ELASTICBOX_TOKEN, useEmulator } from '../support/emulated.ts';
import { type Habit, needStatus, type Reply, send } from './wire.ts';

/* How ElasticBox's command-line client speaks (ebcli 4.0.18, https://pypi.org/project/ebcli/), restated. */

const emulator = useEmulator({ stepMs: 20 });
const HEADERS = { 'elasticbox-token': ELASTICBOX_TOKEN, 'elasticbox-release': '4.0' };

const get = async (path: string): Promise<Reply> =>
  needStatus(await send(`${emulator.url}/elasticbox${path}`, 'GET', HEADERS), 200);

async function write(method: string, path: string, body: unknown): Promise<Reply> {
  const headers = { ...HEADERS, 'content-type': 'application/json' };
  const reply = await send(`${emulator.url}/elasticbox${path}`, method, headers, JSON.stringify(body));
  return needStatus(reply, 200, 201, 202, 204);
}

/** MD5 of a file that a box names; an import uploads a file only when this differs. */
const sumOf = async (url: string): Promise<string> =>
  createHash('md5')
    .update((await get(url)).bytes)
    .digest('hex');

const HABITS: readonly Habit[] = [
  {
    from: 'login',
    habit: 'takes only a server whose release begins with 4.0',
    run: async () =>
      expect((await get('/services/workspaces')).headers.get('elasticbox-release')).toMatch(/^4\.0/),
  },
  {
    from: 'deploy, _lookup_policy_box',
    habit: 'tells a policy by its key `claims`, and deploys without automatic_updates',
    run: async () => {
      const { workspace } = (await get('/services/profile')).json;
      expect(workspace).toBe('ada');
      const boxes = (await get('/services/workspaces/operations/boxes')).json;
      const policy = boxes.find(
        (box: { claims?: string[] }) => 'claims' in box && box.claims?.includes('linux'),
      );
      expect(policy.schema).toMatch(/boxes\/policy$/);
      const { json, status } = await write('POST', '/services/instances', {
        schema: 'http://elasticbox.net/schemas/deploy-instance-request',
        ...{ owner: 'operations', name: 'by-ebcli', instance_tags: ['cli'] },
        ...{ box: { id: BOXES.nginx, variables: [] }, policy_box: { id: policy.id, variables: [] } },
      });
      expect([status, json.automatic_updates]).toEqual([202, 'off']);
    },
  },
  {
    from: 'export, _download_file, _export_icon_data',
    habit: 'exports a box with every file that it names',
    run: async () => {
      const box = (await get(`/services/boxes/${BOXES.web}`)).json;
      const files = Object.values<{ url: string; length: number }>(box.events);
      expect(files).toHaveLength(6);
      for (const { url, length } of files) expect((await get(url)).bytes).toHaveLength(length);
      if ('icon' in box) await get(box.icon);
      const { template } = (await get(`/services/boxes/${BOXES.stack}`)).json;
      expect((await get(template.url)).json).toEqual({});
    },
  },
  {
    from: 'import_box, _get_remote_box_by_id',
    habit: 'takes only a 404 for a box that is not there, and makes it then',
    run: async () => {
      const id = 'c0ffee00-0000-4000-a000-000000000000';
      needStatus(await send(`${emulator.url}/elasticbox/services/boxes/${id}`, 'GET', HEADERS), 404);
      const schema = 'http://elasticbox.net/schemas/boxes/script';
      const made = await write('POST', '/services/boxes', {
        id,
        name: 'new',
        schema,
        owner: 'operations',
        members: [],
      });
      expect((await get(`/services/boxes/${made.json.id}`)).json.name).toBe('new');
    },
  },
  {
    from: 'import_box',
    habit: 'uploads a file only when its MD5 differs, and sends the last number of a version again',
    run: async () => {
      const path = `/services/boxes/${BOXES.web}`;
      const box = (await get(path)).json;
      const { url } = box.events.install;
      const script = '#!/bin/sh\necho changed\n';
      expect(await sumOf(url)).not.toBe(createHash('md5').update(script).digest('hex'));
      const form = new FormData();
      form.append('install', new File([script], 'install', { type: 'text/x-shellscript' }));
      const upload = await send(`${emulator.url}/elasticbox/services/blobs/upload`, 'POST', HEADERS, form);
      const events = {
        ...box.events,
        install: { ...needStatus(upload, 200).json, destination_path: 'scripts' },
      };
      const [{ version }] = (await get(`${path}/versions`)).json;
      const { number } = version;
      const made = await write('PUT', path, {
        ...box,
        events,
        version: { box: BOXES.web, description: 'x', number },
      });
      expect(made.json.version.number).toEqual({ ...number, patch: number.patch + 1 });
      expect(await sumOf((await get(path)).json.events.install.url)).toBe(
        createHash('md5').update(script).digest('hex'),
      );
    },
  },
  {
    from: 'set',
    habit: 'changes one variable by sending the whole box back',
    run: async () => {
      const path = `/services/boxes/${BOXES.nginx}`;
      const box = (await get(path)).json;
      const variables = box.variables.map((one: { name: string }) =>
        one.name === 'http' ? { ...one, value: '81' } : one,
      );
      await write('PUT', path, { ...box, variables });
      expect((await get(path)).json.variables[0].value).toBe('81');
    },
  },
  {
    from: 'delete',
    habit: 'deletes with a slash too many',
    run: async () => {
      const path = '/services/instances/i-webgo1/?operation=delete';
      needStatus(await send(`${emulator.url}/elasticbox${path}`, 'DELETE', HEADERS), 200, 202, 204);
    },
  },
];

describe('as ebcli speaks', () => {
  it.each(HABITS)('$habit ($from)', ({ run }) => run());
});
