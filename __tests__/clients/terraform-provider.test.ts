import { describe, expect, it } from '@jest/globals';
import { DOLLARBOX_TOKEN, useEmulator } from '../support/emulated.ts';
import { type Habit, needStatus, type Reply, send } from './wire.ts';

/* How DollarBox's Terraform provider speaks (https://github.com/unicornops/terraform-provider-dollarbox), restated. */

const emulator = useEmulator({ stepMs: 20 });
const API = '/api/v1';

/** One call; the endpoint is an origin, maybe with a path. */
function call(method: string, path: string, body?: unknown, endpoint = emulator.url): Promise<Reply> {
  const headers = {
    ...{ accept: 'application/json', authorization: `Bearer ${DOLLARBOX_TOKEN}`, 'x-dollarbox-org': 'acme' },
    ...(body !== undefined && { 'content-type': 'application/json' }),
  };
  return send(endpoint + path, method, headers, body === undefined ? undefined : JSON.stringify(body));
}

/** All items: path and query of `next` are put behind the endpoint, whatever host it names. */
async function list(path: string, endpoint = emulator.url): Promise<{ id: unknown }[]> {
  const items: { id: unknown }[] = [];
  let next: string | undefined = `${API}${path}?limit=40`;
  while (next !== undefined) {
    const { json } = needStatus(await call('GET', next, undefined, endpoint), 200);
    items.push(...json.results);
    const link: string | null = json.next ?? null;
    const at = link === null ? undefined : new URL(link, 'http://any.example.com');
    next = at && at.pathname + at.search;
  }
  return items;
}

/** A number, or the provider's decoder fails. */
function numberId({ json }: Reply): number {
  expect(typeof json.id).toBe('number');
  return json.id;
}

/** Polls every few milliseconds; only a 404 or the status itself ends a wait for the end. */
async function awaitStatus(path: string, wanted: string): Promise<Reply> {
  for (;;) {
    const reply = await call('GET', path);
    if (reply.status === 404 && wanted === 'deleted') return reply;
    if (needStatus(reply, 200).json.status === wanted) return reply;
    expect(reply.json.status).not.toBe('failed');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

const HABITS: readonly Habit[] = [
  {
    from: 'api_types.go, nextPagePath',
    habit: 'reads three pages at the origin’s root',
    run: async () => expect(await list('/containers/')).toHaveLength(120),
  },
  {
    from: 'resource_container.go, containerPayload',
    habit: 'makes, changes and deletes a container, with image, env and command each time',
    run: async () => {
      const fields = { image: 'nginx:1.27', env: {}, command: [] };
      const id = numberId(
        needStatus(await call('POST', `${API}/containers/`, { name: 'web', ...fields }), 201),
      );
      const item = `${API}/containers/${id}/`;
      expect((await awaitStatus(item, 'running')).json).toMatchObject({ ...fields, name: 'web' });
      const changed = { ...fields, env: { A: '1' } };
      expect(needStatus(await call('PATCH', item, changed), 200).json.env).toEqual({ A: '1' });
      needStatus(await call('DELETE', item), 204);
      needStatus(await call('GET', item), 404);
    },
  },
  {
    from: 'provider_acceptance_test.go, import of a container',
    habit: 'reads the same twice of something that stands still',
    run: async () => {
      const [one, other] = [
        await call('GET', `${API}/containers/1/`),
        await call('GET', `${API}/containers/1/`),
      ];
      expect(one.json).toEqual(other.json);
    },
  },
  {
    from: 'resource_namespace.go',
    habit: 'makes a namespace with no containers, changes both numbers, waits for its end by 404',
    run: async () => {
      const numbers = { allocated_containers: 0, allocated_volume_gb: 1 };
      const id = numberId(
        needStatus(await call('POST', `${API}/namespaces/`, { slug: 'team', ...numbers }), 201),
      );
      const item = `${API}/namespaces/${id}/`;
      expect((await awaitStatus(item, 'active')).json).toMatchObject({
        slug: 'team',
        k8s_namespace: expect.any(String),
      });
      const more = { ...numbers, allocated_containers: 3 };
      expect(needStatus(await call('PATCH', item, more), 200).json).toMatchObject({ ...more, slug: 'team' });
      needStatus(await call('DELETE', item), 204);
      await awaitStatus(item, 'deleted');
    },
  },
  {
    from: 'resource_org.go, orgPayload',
    habit: 'changes an org with both fields',
    run: async () => {
      const both = { name: 'Acme', billing_email: 'pay@example.com' };
      expect(needStatus(await call('PATCH', `${API}/orgs/acme/`, both), 200).json).toMatchObject({
        ...both,
        slug: 'acme',
      });
    },
  },
  {
    from: 'resource_kubectl_credential.go',
    habit: 'issues a kubeconfig without body and Content-Type, and revokes it',
    run: async () => {
      const issued = needStatus(await call('POST', `${API}/kubectl-credentials/`), 201);
      expect(issued.json.kubeconfig).toContain('kind: Config');
      const item = `${API}/kubectl-credentials/${numberId(issued)}/`;
      needStatus(await call('DELETE', item), 204);
      needStatus(await call('GET', item), 404);
    },
  },
  {
    from: 'resource_member.go, resource_invitation.go, resource_volume.go',
    habit: 'reads the rest, ids of members as number or text, of all else as number',
    run: async () => {
      for (const path of ['/volumes/', '/invitations/', '/namespaces/'])
        for (const { id } of await list(path)) expect([path, typeof id]).toEqual([path, 'number']);
      for (const { id } of await list('/members/')) expect(['number', 'string']).toContain(typeof id);
    },
  },
];

describe('as the Terraform provider speaks', () => {
  it.each(HABITS)('$habit ($from)', ({ run }) => run());
});
