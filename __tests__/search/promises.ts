import { withoutSecrets } from '../../src/action/outputs/without-secrets.ts';
import { leaks } from '../support/leaks.ts';
import type { Ran } from '../support/run-operation.ts';
import { lateness, type Schedule } from './schedule.ts';
import type { Require } from './search.ts';
import type { Trace } from './stage.ts';

/** What a step tells people when it ends: its annotation, its outputs, its warnings. What else is logged is no telling. */
export function toldBy({ error, result, known, left, log }: Ran): string {
  const interrupted = error?.outcome === 'cancelled' || error?.outcome === 'timed-out';
  const warned = log.filter((line) => line.startsWith('warning '));
  return JSON.stringify([
    [error?.title, error?.message, error?.next],
    [result, known, warned],
    interrupted ? left : [],
  ]);
}

/** Milliseconds after a lost answer in which a step looks for what came of it. */
const LOOKED_FOR = 30_000;

/** True when what a request has made may show only after all looks for it: no client can know of that. */
export function isBeyondLooks({ lag, writes }: Schedule): boolean {
  return lag + Math.max(0, ...writes.map((name) => lateness(name) ?? 0)) > LOOKED_FOR;
}

/** Creations that the platform took of all runs. */
export function madeBy({ made }: Trace): number {
  return made.reduce((sum, one) => sum + one, 0);
}

/** What holds whatever happens: the step ends within its deadline, and no secret is to be seen. */
export function requireManners(trace: Trace, require: Require, secrets: readonly string[]): void {
  for (const ran of trace.rans) {
    if (!ran) continue;
    const places = {
      stdout: ran.log.join('\n'),
      stderr: '',
      // As they are written: an id that shares a run with a token is left readable where it is an id.
      outputs: { all: JSON.stringify(withoutSecrets([ran.result, ran.known], ran.secrets)) },
      state: { all: JSON.stringify(ran.cleanup) },
      exported: ran.exported,
      summary: JSON.stringify([ran.error?.message, ran.error?.next, ran.error?.title, ran.left]),
    };
    const found = leaks(places as unknown as Parameters<typeof leaks>[0], ...secrets);
    require(found.length === 0, `a secret shows in ${found.join(', ')}`);
    require((ran.result === undefined) !== (ran.error === undefined), 'neither green nor red');
  }
  require(trace.took <= trace.rans.length * 660_000, `it took ${trace.took} ms of its 10 minutes`);
}

/** Words for what nobody can know; a key alone only tells what was wanted. */
const DOUBT = /may have been|possibly|it is unknown|may be there|left as it is|created before that/i;

/**
 * A green step has what it promises, and a red one that has left something behind says so: by its id, or by the
 * key by which people find it together with the doubt. `own`: of what is there (`ids`) what may be of these runs.
 */
export function requireTold(
  trace: Trace,
  require: Require,
  {
    ids,
    own = ids,
    key,
  }: { readonly ids: readonly string[]; readonly own?: readonly string[]; readonly key: string },
): void {
  trace.rans.forEach((ran, at) => {
    if (!ran) {
      const { left = [] } = trace.saved[at] ?? {};
      const named = left.some((what) => what.includes(key) || ids.some((id) => what.includes(id)));
      require(trace.made[at] === 0 ||
        ids.length === 0 ||
        named, `run ${at} was killed, and its state names nothing of ${key}: ${left.join(', ') || 'nothing'}`);
      return;
    }
    const { result, known, error } = ran;
    if (result) {
      const id = String(result.outputs?.id ?? known.id ?? '');
      require(ids.includes(id), `run ${at} is green with id ${id}; there are: ${ids.join(', ') || 'none'}`);
      return;
    }
    if (own.length === 0 || trace.made[at] === 0 || error?.outcome === 'absent') return;
    const told = toldBy(ran);
    require(ids.some((id) => told.includes(id)) ||
      (told.includes(key) && DOUBT.test(told)), `run ${at} is red and does not say that ${key} may be there`);
  });
}
