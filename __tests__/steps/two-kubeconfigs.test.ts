import { chmodSync, existsSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect } from '@jest/globals';
import { base64, fixture } from '../kubeconfig/sample.ts';
import { useEmulator } from '../support/emulated.ts';
import { type Ran, Runner } from '../support/run-action.ts';
import { warnings } from '../support/workflow-commands.ts';
import { issue, live, post, written } from './support/kubeconfig-step.ts';
import { type Cluster, describeKubectl, kubectl, startCluster } from './support/kubectl.ts';

/* Several kubeconfigs in one job, joined by KUBECONFIG as kubectl joins them: none may use another's server or token. */

const emulator = useEmulator();
let here: Cluster;
let there: Cluster;

beforeAll(async () => {
  [here, there] = await Promise.all([startCluster(), startCluster()]);
});

afterAll(() => Promise.all([here.close(), there.close()]));

beforeEach(() => servedBy(here));

function servedBy(cluster: Cluster): void {
  const certificateAuthorityData = base64(fixture('ca.pem'));
  emulator.get().control.seed('dollarbox', { kubeconfig: { server: cluster.url, certificateAuthorityData } });
}

/** Steps of one job: each finds what the one before exported. */
class Job {
  readonly runner = new Runner();
  kubeconfig: string;

  constructor(kubeconfig = '') {
    this.kubeconfig = kubeconfig;
  }

  async issue(inputs: Readonly<Record<string, string>>): Promise<Ran> {
    const ran = await issue(emulator, inputs, { runner: this.runner, env: { KUBECONFIG: this.kubeconfig } });
    this.kubeconfig = ran.exported['KUBECONFIG'] ?? this.kubeconfig;
    return ran;
  }

  /** Asks the cluster of a context; gives which server was asked with which token. */
  async ask(context: string | undefined): Promise<unknown> {
    here.forget();
    there.forget();
    const chosen = context === undefined ? [] : ['--context', context];
    await this.#kubectl(...chosen, 'get', '--raw', '/healthz');
    return { here: here.tokens(), there: there.tokens() };
  }

  /** The contexts that kubectl knows now. */
  async contexts(): Promise<readonly string[]> {
    return (await this.#kubectl('config', 'get-contexts', '-o', 'name')).split('\n').filter(Boolean).sort();
  }

  #kubectl(...args: readonly string[]): Promise<string> {
    return kubectl(this.runner.workspace, this.kubeconfig, ...args);
  }
}

const bearer = (ran: Ran): string => `Bearer ${written(ran).token}`;

/** A user's own kubeconfig with the names that the platform gives, and with ours. */
function foreign(server: string, names: readonly string[]): string {
  const cluster = { server, 'certificate-authority-data': base64(fixture('ca.pem')) };
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: names.map((name) => ({ name, cluster })),
    users: names.map((name) => ({ name, user: { token: 'of-the-user-itself' } })),
    contexts: names.map((name) => ({ name, context: { cluster: name, user: name } })),
    'current-context': names[0],
  });
}

/** What people have in KUBECONFIG; `@` stands for the path of a file of their own. */
const ODD_LISTS = [
  '@:',
  ':@',
  '::@::',
  '@:@',
  ' : @:@',
  '@:/nowhere/config',
  '~/none:@',
  '$HOME/none:@',
  './own:@',
  'own',
  '../nowhere:own',
  'link:@',
  'empty:@',
];

const NAMES = [
  'acme',
  'my-org',
  'dollarbox',
  'prod',
  'dollarbox-acme',
  'dollarbox-acme-321',
  'dollarbox-my-org',
];

describeKubectl([
  ...[
    { name: 'two orgs with the same server', other: () => here },
    { name: 'two orgs with other servers', other: () => there },
  ].flatMap(({ name, other }) =>
    [{}, { context: 'prod' }].map((inputs: Readonly<Record<string, string>>) => ({
      name: `asks the right one of ${name}, ${inputs['context'] ? 'with the same' : 'without a'} context`,
      run: async () => {
        const job = new Job();
        const acme = await job.issue({ org: 'acme', ...inputs });
        servedBy(other());
        const mine = await job.issue({ org: 'my-org', ...inputs });
        expect(new Set([acme, mine].map(({ outputs }) => outputs['context'])).size).toBe(2);
        const ofMine =
          other() === here ? { here: [bearer(mine)], there: [] } : { here: [], there: [bearer(mine)] };
        expect(await job.ask(acme.outputs['context'])).toEqual({ here: [bearer(acme)], there: [] });
        expect(await job.ask(mine.outputs['context'])).toEqual(ofMine);
        expect(await job.ask(undefined)).toEqual(ofMine);
        expect(warnings(mine.stdout).join()).toMatch(
          inputs['context']
            ? /The context is named prod-\d+, since another file that KUBECONFIG names has prod/
            : /^$/,
        );
        const [file, env] = [acme.outputs['kubeconfig-path'] ?? '', { KUBECONFIG: job.kubeconfig }];
        await post(mine, { env });
        expect([live(emulator).length, existsSync(file)]).toEqual([1, true]);
        expect(await job.ask(acme.outputs['context'])).toEqual({ here: [bearer(acme)], there: [] });
        await expect(job.ask(mine.outputs['context'])).rejects.toThrow();
        await post(acme, { env });
        expect([live(emulator), existsSync(file)]).toEqual([[], false]);
      },
    })),
  ),
  {
    name: 'leaves a file of the user its own server and token, whatever its names',
    run: async () => {
      const job = new Job();
      const own = join(job.runner.workspace, 'own');
      writeFileSync(own, foreign(there.url, NAMES));
      job.kubeconfig = 'own';
      const acme = await job.issue({ org: 'acme' });
      const mine = await job.issue({ org: 'my-org', context: 'prod' });
      for (const name of NAMES) {
        expect(await job.ask(name)).toEqual({ here: [], there: ['Bearer of-the-user-itself'] });
      }
      expect(await job.ask(acme.outputs['context'])).toEqual({ here: [bearer(acme)], there: [] });
      expect(await job.ask(mine.outputs['context'])).toEqual({ here: [bearer(mine)], there: [] });
      const view = await kubectl(
        job.runner.workspace,
        job.kubeconfig,
        'config',
        'view',
        '--raw',
        '-o',
        'json',
      );
      const { clusters } = JSON.parse(view) as { readonly clusters: readonly unknown[] };
      expect(clusters).toHaveLength(NAMES.length + 2);
    },
  },
  {
    name: 'asks the right one of three, each with the context that it was given',
    run: async () => {
      const job = new Job();
      emulator.get().control.setSwitch('dollarbox.rotate-credential', 'new-id');
      const first = await job.issue({ org: 'acme', context: 'prod' });
      servedBy(there);
      const second = await job.issue({ org: 'my-org', context: 'prod' });
      const third = await job.issue({ org: 'acme', context: 'prod' });
      const all = [first, second, third].map(({ outputs }) => outputs['context'] ?? '');
      expect(await job.contexts()).toEqual([...all].sort());
      expect(new Set(all).size).toBe(3);
      expect(await job.ask(all[0])).toEqual({ here: [bearer(first)], there: [] });
      expect(await job.ask(all[1])).toEqual({ here: [], there: [bearer(second)] });
      expect(await job.ask(all[2])).toEqual({ here: [], there: [bearer(third)] });
    },
  },
  ...ODD_LISTS.map((list) => ({
    name: `adds to what kubectl reads where KUBECONFIG is "${list}"`,
    run: async () => {
      const job = new Job();
      const own = join(job.runner.workspace, 'own');
      writeFileSync(own, foreign(there.url, NAMES));
      symlinkSync(own, join(job.runner.workspace, 'link'));
      writeFileSync(join(job.runner.workspace, 'empty'), '');
      job.kubeconfig = list.replaceAll('@', own);
      const before = await job.contexts();
      expect(before).toEqual([...NAMES].sort());
      const acme = await job.issue({ org: 'acme', context: 'prod' });
      expect(acme.outputs['context']).toMatch(/^prod-\d+$/);
      expect(await job.contexts()).toEqual([...before, acme.outputs['context']].sort());
      expect(await job.ask('prod')).toEqual({ here: [], there: ['Bearer of-the-user-itself'] });
      expect(await job.ask(undefined)).toEqual({ here: [bearer(acme)], there: [] });
    },
  })),
  {
    name: 'takes a name of its own beside a file that it cannot read',
    run: async () => {
      const job = new Job();
      const odd = join(job.runner.workspace, 'odd');
      writeFileSync(odd, 'contexts: !!weird [');
      chmodSync(odd, 0o600);
      job.kubeconfig = odd;
      const plain = await job.issue({ org: 'acme' });
      expect(plain.outputs['context']).toBe('dollarbox-acme-321');
      const named = await new Job(odd).issue({ org: 'acme', context: 'prod' });
      expect(named.outputs['context']).toMatch(/^prod-\d+$/);
      expect(warnings(named.stdout).join()).toMatch(/a file that KUBECONFIG names cannot be read/);
    },
  },
  {
    name: 'uses the newest token of one credential that was issued twice',
    run: async () => {
      const job = new Job();
      await job.issue({ org: 'acme' });
      const second = await job.issue({ org: 'acme' });
      expect(await job.ask(second.outputs['context'])).toEqual({ here: [bearer(second)], there: [] });
    },
  },
]);
