import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DOLLARBOX_TOKEN } from '../support/emulated.ts';
import { type FakeServer, fakeServer } from '../support/fake-server.ts';
import { Runner, runAction } from '../support/run-action.ts';
import { errors, warnings } from '../support/workflow-commands.ts';
import { inParallel } from './support/in-parallel.ts';
import { KUBECONFIGS, type KubeconfigRow } from './support/kubeconfig-rows.ts';
import { KUBECTL, kubectl } from './support/kubectl.ts';

/*
 * Every kubeconfig of the table issued by a platform to the built action: what is written leads kubectl to the same
 * server with the same credential as what was issued; what is refused leaves no file, and its credential is revoked.
 */

const PATIENCE = 300_000;

let platform: FakeServer;

beforeAll(async () => {
  platform = await fakeServer(({ method, url }) => {
    if (method === 'DELETE') return { status: 204 };
    if (url.includes('/orgs/')) return { json: { slug: 'acme', name: 'Acme', kubectl_enabled: true } };
    if (method === 'GET') return { json: { next: null, previous: null, results: [] } };
    const kubeconfig = KUBECONFIGS[rowOf(url)]?.text;
    const made = new Date().toISOString();
    return { status: 201, json: { id: 7, created_at: made, rotated_at: made, kubeconfig } };
  });
});
afterAll(() => platform.close());

function rowOf(url: string): number {
  return Number(/^\/row-(\d+)\//.exec(url)?.[1]);
}

/** What kubectl makes of a kubeconfig: the cluster, the user and the namespace of its current context. */
async function seen(home: string, path: string): Promise<unknown> {
  const json = await kubectl(home, path, 'config', 'view', '--raw', '-o', 'json');
  const view = JSON.parse(json) as Record<string, readonly Record<string, unknown>[]> & {
    'current-context': string;
  };
  const context =
    named(view['contexts'], view['current-context']) ?? view['contexts']?.[0]?.['context'] ?? {};
  const { cluster = '', user = '', namespace = '' } = context as Record<string, string>;
  const { extensions, ...fields } = (named(view['clusters'], cluster) ?? {}) as Record<string, unknown>;
  return { cluster: fields, user: named(view['users'], user), namespace };
}

function named(entries: readonly Record<string, unknown>[] | undefined, name: string): unknown {
  const found = entries?.find((entry) => entry['name'] === name) ?? {};
  return Object.entries(found).find(([key]) => key !== 'name')?.[1];
}

/** What is wrong with a row; `undefined` for nothing. */
async function judge(row: KubeconfigRow): Promise<unknown> {
  const name = `row-${KUBECONFIGS.indexOf(row)}`;
  const runner = new Runner();
  const ran = await runAction({
    runner,
    with: {
      operation: 'issue-kubeconfig',
      token: DOLLARBOX_TOKEN,
      'base-url': `${platform.url}/${name}`,
      org: 'acme',
      ...row.inputs,
    },
  });
  const told = errors(ran.stdout)[0]?.data;
  const revoked = platform.asked.some(
    ({ method, url }) => method === 'DELETE' && url.startsWith(`/${name}/`),
  );
  const path = ran.outputs['kubeconfig-path'];
  try {
    if (row.refused) {
      const left = readdirSync(runner.temp).flatMap((fresh) => readdirSync(join(runner.temp, fresh)));
      const right = revoked && path === undefined && left.length === 0 && row.refused.test(told ?? '');
      return right ? undefined : { told, revoked, path, left };
    }
    if (told !== undefined || revoked || !path || !existsSync(path)) return { told, revoked, path };
    const notices = ran.stdout.match(/^(?:::notice|Left out).*$/gm) ?? [];
    const words = [...warnings(ran.stdout), ...notices].join('\n');
    if (!(row.said ? row.said.test(words) : words === '')) return { words };
    if (!KUBECTL) return undefined;
    const given = join(runner.temp, 'given');
    writeFileSync(given, row.text, { mode: 0o600 });
    const [before, after] = [
      await seen(runner.root, given).catch(() => undefined),
      await seen(runner.root, path),
    ];
    const isSame = JSON.stringify(before) === JSON.stringify(after);
    return isSame === !row.generous ? undefined : { before, after };
  } finally {
    runner.remove();
  }
}

describe('issue-kubeconfig', () => {
  it(
    'takes or refuses what the tools of the world write, and kubectl agrees on what it wrote',
    async () => {
      expect(KUBECTL || process.env['CI'] !== 'true').toBe(true);
      if (!KUBECTL) console.warn('kubectl is not on PATH, so what was written was not compared with it.');
      expect(await inParallel(KUBECONFIGS, judge)).toEqual([]);
    },
    PATIENCE,
  );
});
