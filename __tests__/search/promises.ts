import { withoutSecrets } from '../../src/action/outputs/without-secrets.ts';
import { leaks } from '../support/leaks.ts';
import type { Ran } from '../support/run-operation.ts';
import { lateness, type Schedule } from './schedule.ts';
import type { Require } from './search.ts';
import type { Trace } from './stage.ts';

/**
 * What a step tells people when it ends, each line or value by itself: its annotation, its outputs, its warnings. What
 * else is logged is no telling.
 */
export function linesOf({ explained, result, known, log }: Ran): readonly string[] {
  const outputs = Object.values({ ...result?.outputs, ...known }).map((value) => JSON.stringify(value));
  const warned = log.filter((line) => line.startsWith('warning '));
  return [...explained, JSON.stringify(result ?? ''), ...outputs, ...warned];
}

/** The same as one text. */
export function toldBy(ran: Ran): string {
  return linesOf(ran).join('\n');
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

/** No run deletes what another made, whatever it takes for its own; but for what `excused` holds of. */
export function requireOwnRemoved(
  { own, removed }: Trace,
  require: Require,
  excused: (id: string) => boolean = () => false,
): void {
  removed.forEach((ids, run) => {
    const others = ids.filter((id) => !own[run]?.includes(id) && !excused(id));
    require(others.length === 0, `run ${run} deleted ${others.join(', ')}, which it did not make`);
  });
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

/** Words for what is there, or may be; a key alone, or an id in an address that failed, only tells what was wanted. */
const THERE =
  /may have been|possibly|it is unknown|may be there|left as it is|created before that|there is already|was deleted/i;

/** True when a line of what the step tells says of one of these names that it is there, or may be. */
export function saysThere(ran: Ran, names: readonly string[]): boolean {
  return linesOf(ran).some((line) => THERE.test(line) && names.some((name) => line.includes(name)));
}

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
    const { result, known } = ran;
    if (result) {
      const id = String(result.outputs?.id ?? known.id ?? '');
      require(ids.includes(id), `run ${at} is green with id ${id}; there are: ${ids.join(', ') || 'none'}`);
      return;
    }
    if (own.length === 0 || trace.made[at] === 0) return;
    const told = own.includes(String(known.id)) || saysThere(ran, [key, ...ids]);
    require(told, `run ${at} is red and does not say that ${key} may be there`);
  });
}
