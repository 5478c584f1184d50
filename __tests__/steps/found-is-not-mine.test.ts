import { afterEach, describe, expect, it } from '@jest/globals';
import { type Asked, type FakeServer, fakeServer, type Reply } from '../support/fake-server.ts';
import { runAction, type Step } from '../support/run-action.ts';

/*
 * DollarBox as its page describes it, written anew and as small as each case needs: what appears in its lists while an
 * answer is lost, and whose that is.
 */

interface Thing {
  readonly id: number;
  readonly [field: string]: unknown;
}

const ago = (ms: number): string => new Date(Date.now() - ms).toISOString();
const refusal = (status: number, code: string): Reply => ({
  status,
  json: { error: { code, message: `Words of ${code}.`, detail: {} } },
});
const GONE = refusal(404, 'not_found');
const LOST: Reply = { status: 500, json: { error: { code: 'server_error', message: 'Oops.', detail: {} } } };

/** One collection; `post` is told which POST it is, from 1, and may change what is there. */
class Fake {
  readonly things = new Map<number, Thing>();
  /** Things that lists still show although they are gone. */
  readonly ghosts: Thing[] = [];
  posts = 0;

  answer(
    { method, url }: Asked,
    collection: string,
    post: (n: number, fake: Fake) => Reply | undefined,
  ): Reply | undefined {
    if (/^\/api\/v1\/orgs\//.test(url))
      return { json: { slug: 'acme', kubectl_enabled: true, api_enabled: true } };
    const id = Number(new RegExp(`^/api/v1/${collection}/(\\d+)/`).exec(url)?.[1]);
    if (method === 'POST') {
      this.posts += 1;
      return post(this.posts, this);
    }
    if (Number.isNaN(id))
      return { json: { next: null, previous: null, results: [...this.things.values(), ...this.ghosts] } };
    const thing = this.things.get(id);
    if (!thing) return GONE;
    if (method === 'DELETE') {
      this.things.delete(id);
      return { status: 204 };
    }
    return { json: thing };
  }

  add(thing: Thing): Thing {
    this.things.set(thing.id, thing);
    return thing;
  }
}

let server: FakeServer | undefined;

afterEach(async () => {
  await server?.close();
});

async function run(
  inputs: Readonly<Record<string, string>>,
  {
    collection,
    fake = new Fake(),
    post,
  }: {
    readonly collection: string;
    readonly fake?: Fake;
    readonly post: (n: number, fake: Fake) => Reply | undefined;
  },
  step: Partial<Step> = {},
) {
  const own = await fakeServer((asked) => fake.answer(asked, collection, post));
  server = own;
  const ran = await runAction({
    with: {
      ...{ token: 'dbx_test_0123456789', org: 'acme', 'base-url': own.url, 'poll-interval': '100ms' },
      ...{ timeout: '20s', ...inputs },
    },
    ...step,
  });
  const removed = () => own.asked.filter(({ method }) => method === 'DELETE').map(({ url }) => url);
  return { ran, fake, removed };
}

describe('a volume whose creation got no answer', () => {
  const VOLUME = { operation: 'create-volume', name: 'data', 'size-gb': '100', 'on-timeout': 'cancel' };
  const volume = (id: number, size: number, created: string, status = 'bound') => ({
    ...{ id, name: 'data', size_gb: size, status, created_at: created, updated_at: created },
  });

  it('is not taken for an older one of another size, which is told and left alone', async () => {
    const { ran, removed } = await run(VOLUME, {
      collection: 'volumes',
      post: (_, fake) => {
        fake.add(volume(5, 1, ago(86_400_000)));
        return LOST;
      },
    });
    expect(ran.exitCode).toBe(1);
    expect(ran.stdout).toContain('volume data (5), of 1 GB; 100 GB are asked for');
    expect(removed()).toEqual([]);
  });

  it.each([
    ['older', 86_400_000, 100],
    ['of the right size and time, and unknown to us', -3_600_000, 100],
  ])('is found as one that is %s, and that one is never undone', async (_, age, size) => {
    const { ran, removed } = await run(
      { ...VOLUME, timeout: '6s' },
      {
        collection: 'volumes',
        post: (_n, fake) => {
          fake.add(volume(5, size, ago(age), 'pending'));
          return LOST;
        },
      },
    );
    expect(ran.outputs['outcome']).toBe('timed-out');
    expect(ran.stdout).toContain('volume data (5)');
    expect(removed()).toEqual([]);
  });

  it('is ours when it was made between the request and the look, and stays: a twin’s would look the same', async () => {
    const { ran, removed } = await run(
      { ...VOLUME, timeout: '6s' },
      {
        collection: 'volumes',
        post: (_, fake) => {
          fake.add(volume(5, 100, ago(0), 'pending'));
          return LOST;
        },
      },
    );
    expect(ran.outputs).toMatchObject({ outcome: 'timed-out', id: '5' });
    expect(ran.stdout).toContain('Left as it is: volume data (5).');
    expect(removed()).toEqual([]);
  });
});

describe('a container whose creation got no answer', () => {
  const CONTAINER = { operation: 'create-container', name: 'web', image: 'ghcr.io/acme/web:1' };
  const container = (id: number, more: Readonly<Record<string, unknown>> = {}) => ({
    ...{ id, name: 'web', image: 'ghcr.io/acme/web:1', env: {}, command: [], status: 'running' },
    ...{ ipv6_address: '2001:db8::1', created_at: ago(0), updated_at: ago(0), ...more },
  });

  it('is told together with the refusal of the second request', async () => {
    const { ran } = await run(CONTAINER, {
      collection: 'containers',
      post: (n) => (n === 1 ? LOST : refusal(403, 'quota_exceeded')),
    });
    expect(ran.exitCode).toBe(1);
    expect(ran.stdout).toContain('may have been created by the first request');
    expect(ran.stdout).toContain('a container named web');
    expect(ran.stdout).toContain('Words of quota_exceeded.');
  });

  it('is found when a gateway has it made and hands on the refusal of its second try, and is never undone', async () => {
    const { ran, removed, fake } = await run(
      { ...CONTAINER, timeout: '4s', 'on-timeout': 'cancel' },
      {
        collection: 'containers',
        post: (_, its) => {
          its.add(container(6, { status: 'pending' }));
          return refusal(409, 'conflict');
        },
      },
    );
    expect(ran.outputs).toMatchObject({ outcome: 'timed-out', id: '6' });
    expect(ran.stdout).toContain('Left as it is: container web (6)');
    expect([removed(), fake.posts]).toEqual([[], 1]);
  });

  it('may be there, says the step, when such a refusal names what nothing shows', async () => {
    const { ran, fake } = await run(
      { ...CONTAINER, timeout: '4s' },
      { collection: 'containers', post: () => refusal(409, 'conflict') },
    );
    expect(ran.outputs).toMatchObject({ outcome: 'failed', changed: 'true' });
    expect(ran.stdout).toContain(
      'A container named web may be there, possibly made by this step: no look shows it.',
    );
    expect(fake.posts).toBe(1);
  });

  it('is told when the step is cancelled at the second request', async () => {
    const { ran } = await run(
      CONTAINER,
      {
        collection: 'containers',
        post: (n) => (n === 1 ? LOST : { ...refusal(429, 'rate_limited') }),
      },
      { signal: { name: 'SIGTERM', when: (stdout) => stdout.includes('429') } },
    );
    expect(ran.outputs['outcome']).toBe('cancelled');
    expect(ran.stdout).toContain('a container named web');
    expect(ran.stdout).not.toContain('Nothing is left behind');
  });

  it('is not taken for the one that was deleted to be made anew, which the list still shows', async () => {
    const fake = new Fake();
    const old = fake.add(container(5, { status: 'failed', created_at: ago(3_600_000) }));
    const { ran } = await run(
      { ...CONTAINER, 'if-exists': 'recreate' },
      {
        ...{ collection: 'containers', fake },
        post: (_, its) => {
          its.ghosts.push(old);
          its.add(container(6));
          return LOST;
        },
      },
    );
    expect(ran.outputs).toMatchObject({ outcome: 'recreated', id: '6' });
  });

  it('is told as gone when it was deleted to be made anew and could not be', async () => {
    const fake = new Fake();
    fake.add(container(5));
    const { ran } = await run(
      { ...CONTAINER, 'if-exists': 'recreate' },
      { collection: 'containers', fake, post: () => refusal(403, 'quota_exceeded') },
    );
    expect(ran.exitCode).toBe(1);
    expect(ran.stdout).toContain('Container web (5) was deleted to be made anew.');
  });

  it('is not the one of another name whose id the answer tells, and that one is not undone', async () => {
    const fake = new Fake();
    fake.add(container(9, { name: 'db' }));
    const { ran, removed } = await run(
      { ...CONTAINER, 'on-timeout': 'cancel' },
      {
        collection: 'containers',
        fake,
        post: () => ({ status: 201, json: container(9, { status: 'pending' }) }),
      },
    );
    expect(ran.exitCode).toBe(1);
    expect(ran.stdout).toContain('the platform shows container db (9)');
    expect(removed()).toEqual([]);
  });

  it('is not there because a list shows it: the one that is read by id decides', async () => {
    const fake = new Fake();
    fake.ghosts.push(container(5));
    const { ran } = await run(CONTAINER, {
      ...{ collection: 'containers', fake },
      post: (_, its) => ({ status: 201, json: its.add(container(6)) }),
    });
    expect(ran.outputs).toMatchObject({ outcome: 'created', id: '6' });
  });
});

describe('a kubectl credential whose request got no answer', () => {
  const ISSUE = { operation: 'issue-kubeconfig' };
  const KUBECONFIG = [
    ...['apiVersion: v1', 'kind: Config', 'current-context: c'],
    ...['clusters: [{name: k, cluster: {server: "https://k8s.example.com:6443"}}]'],
    ...['users: [{name: u, user: {token: test-token-of-a-fake-cluster}}]'],
    ...['contexts: [{name: c, context: {cluster: k, user: u}}]', ''],
  ].join('\n');
  const credential = (id: number, created: string) => ({
    ...{ id, org: 'acme', sa_name: 's', created_at: created, rotated_at: null },
  });

  it.each([
    ['older', 60_000],
    ['later', -60_000],
  ])('leaves one of another job alone that is %s, and names it', async (_, age) => {
    const { ran, removed } = await run(ISSUE, {
      collection: 'kubectl-credentials',
      post: (n, fake) => {
        if (n > 1)
          return { status: 201, json: { ...fake.add(credential(778, ago(0))), kubeconfig: KUBECONFIG } };
        fake.add(credential(777, ago(age)));
        return LOST;
      },
    });
    expect(ran.outputs).toMatchObject({ outcome: 'issued', 'credential-id': '778' });
    expect(ran.stdout).toMatch(/::warning[^\n]*777/);
    const after = await ran.post();
    expect(after.stdout).toContain('Revoked kubectl credential 778');
    expect(removed()).toEqual(['/api/v1/kubectl-credentials/778/']);
  });

  it('revokes the one that it made itself', async () => {
    const { ran, removed } = await run(ISSUE, {
      collection: 'kubectl-credentials',
      post: (n, fake) => {
        const made = fake.add(credential(776 + n, ago(0)));
        return n > 1 ? { status: 201, json: { ...made, kubeconfig: KUBECONFIG } } : LOST;
      },
    });
    expect(ran.outputs).toMatchObject({ outcome: 'issued', 'credential-id': '778' });
    expect(removed()).toEqual(['/api/v1/kubectl-credentials/777/']);
  });

  it('leaves one of another job alone in the post step of a killed step', async () => {
    const fake = new Fake();
    const { ran, removed } = await run(
      ISSUE,
      {
        ...{ collection: 'kubectl-credentials', fake },
        post: () => ({ ...refusal(429, 'rate_limited') }),
      },
      { signal: { name: 'SIGKILL', when: (stdout) => stdout.includes('429') } },
    );
    fake.add(credential(777, ago(-3_600_000)));
    const after = await ran.post();
    expect(after.stdout).toMatch(/::warning[^\n]*777/);
    expect(removed()).toEqual([]);
  });
});
