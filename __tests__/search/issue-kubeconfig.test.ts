import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, it } from '@jest/globals';
import { createDollarbox } from '../../src/emulator/dollarbox/plugin.ts';
import { DEMO_TOKENS } from '../../src/emulator/dollarbox/seed/demo-tokens.ts';
import { issueKubeconfigOperation } from '../../src/operations/dollarbox/kubectl/issue-kubeconfig.ts';
import type { State } from '../operations/dollarbox/stage.ts';
import { requireManners, requireOwnRemoved, toldBy } from './promises.ts';
import { PATIENCE, search } from './search.ts';
import { type Scenario, type Trace, useStage } from './stage.ts';

const stage = useStage(createDollarbox);
const token = DEMO_TOKENS.multi;
const root = mkdtempSync(join(tmpdir(), 'boxwright-search-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Another job’s credential, which no step may touch, and when it was issued. */
const OTHER = 777;
const MONA = 'mona@example.com';
let otherAt: number | undefined;

const live = (): readonly string[] =>
  (stage.stored() as State).kubectlCredentials.map(({ id }) => String(id));

/** Fresh directories for the runs of one schedule. */
function scenario(): Scenario & { readonly temps: readonly string[] } {
  const temps = [0, 1].map((run) => join(mkdtempSync(join(root, 's-')), `temp-${run}`));
  for (const temp of temps) mkdirSync(temp);
  return {
    operation: issueKubeconfigOperation,
    inputs: () => ({ token, org: 'acme', 'export-kubeconfig': 'false' }),
    options: (run) => ({ directories: { temp: temps[run] ?? '', workspace: '' } }),
    method: 'POST',
    path: '/api/v1/kubectl-credentials/',
    // Another job of the same user is issued one.
    other: (emulator) => {
      const one = { id: OTHER, org: 'acme', email: MONA };
      emulator.control.seed('dollarbox', { kubectl_credentials: [one] });
      otherAt = emulator.control.clock.now();
    },
    temps,
  };
}

/**
 * True for a credential that was issued within 2 s, and what `Date` leaves open, of a request that went wrong: nothing
 * that the platform tells of it, and it has no mark, tells it from what that request may have made.
 */
function isAlike({ bornAt, troubled }: Trace, id: string): boolean {
  const at = id === `${OTHER}` ? otherAt : bornAt.get(id);
  return at !== undefined && troubled.some((time) => Math.abs(time - at) <= 3_000);
}

it(
  'issue-kubeconfig has one live credential at most, and none after the post step',
  async () => {
    let temps: readonly string[] = [];
    await search('issue-kubeconfig', {
      runs: 150,
      // A refusal after it was carried out is a lie that only the list of credentials could tell, and what is new
      // there may be another job's.
      range: { without: ['409 after'] },
      play: (schedule) => {
        otherAt = undefined;
        for (const temp of temps) rmSync(join(temp, '..'), { recursive: true, force: true });
        const one = scenario();
        temps = one.temps;
        return stage.play(one, schedule);
      },
      judge: async (trace, require, schedule) => {
        requireManners(trace, require, [token]);
        const ids = live();
        const most = 2 * schedule.runs + (otherAt === undefined ? 0 : 1);
        require(ids.length <= most, `${ids.length} live credentials`);
        requireOwnRemoved(trace, require, (id) => isAlike(trace, id));
        trace.rans.forEach((ran, run) => {
          if (!ran?.result) return;
          const id = ran.result.outputs?.['credential-id'];
          const path = ran.result.outputs?.['kubeconfig-path'];
          require(ids.includes(`${id}`) ||
            isAlike(trace, `${id}`), `green with credential ${id}; live: ${ids.join(', ')}`);
          const text = readFileSync(String(path), 'utf8');
          require((statSync(String(path)).mode & 0o777) === 0o600, 'the file is not private');
          require(text.includes('clusters'), `run ${run} is green without a kubeconfig`);
        });
        const said = [];
        for (let run = 0; run < trace.rans.length; run += 1)
          said.push(...(await trace.post(run, { token, org: 'acme' })));
        const after = live();
        const stays = after.includes(`${OTHER}`) || isAlike(trace, `${OTHER}`);
        require(otherAt === undefined || stays, 'another job’s credential is revoked');
        const told = [...said, ...trace.rans.map((ran) => (ran ? toldBy(ran) : ''))].join('\n');
        for (const id of after.filter((one) => one !== `${OTHER}`))
          require(told.includes(id) ||
            (said.length > 0 &&
              schedule.post.length >
                0), `credential ${id} lives on after the post step, which says: ${said.join(' ') || 'nothing'}`);
        trace.rans.forEach((ran, run) => {
          const temp = temps[run] ?? '';
          // One that is killed may have made its directory already; the runner empties it. No file may be in it.
          const left = readdirSync(temp, { recursive: !ran }).filter(
            (name) => ran || !statSync(join(temp, String(name))).isDirectory(),
          );
          require(left.length === 0 || said.length > 0, `the post step leaves ${left.join(', ')}`);
        });
      },
    });
  },
  PATIENCE,
);
