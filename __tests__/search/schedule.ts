import type { FaultRule } from '../../src/emulator/faults/fault-rule.ts';
import { fc } from '../support/properties.ts';

/** A fault without the requests that it is for. */
type Fault = Omit<FaultRule, 'method' | 'path' | 'platform' | 'times' | 'skip'>;

const JSON_ERROR = { error: { code: 'server_error', message: 'no' } };

/** Faults of any request. `ok` lets it pass. */
const ANY = {
  'cut before': { kind: 'cut-before' },
  'cut after': { kind: 'cut-after' },
  'half an answer': { kind: 'truncate' },
  'broken JSON': { kind: 'malformed' },
  'another shape': { kind: 'malformed', body: '{"unexpected": true}' },
  'a list of nothing': { kind: 'malformed', body: '[]' },
  compressed: { kind: 'gzip' },
  '500 before': { kind: 'status', status: 500, json: JSON_ERROR },
  '503 before': { kind: 'status', status: 503, body: '<html>down</html>' },
  '503 before, wait 3 s': { kind: 'status', status: 503, headers: { 'retry-after': '3' }, json: JSON_ERROR },
  '429': { kind: 'status', status: 429, json: JSON_ERROR },
  '429, wait 7 s': { kind: 'status', status: 429, headers: { 'retry-after': '7' }, json: JSON_ERROR },
  '429, wait an hour': { kind: 'status', status: 429, headers: { 'retry-after': '3600' }, json: JSON_ERROR },
  '401': { kind: 'status', status: 401, json: JSON_ERROR },
  '403': { kind: 'status', status: 403, json: JSON_ERROR },
  'an error in a 200': { kind: 'status', status: 200, json: JSON_ERROR },
  '408 before': { kind: 'status', status: 408 },
  redirect: { kind: 'redirect', status: 302, url: 'https://elsewhere.example/' },
  'no answer, before': { kind: 'hang-before' },
} as const satisfies Record<string, Fault>;

/** Faults after the request was carried out. */
const AFTER = {
  '500 after': { kind: 'status-after', status: 500, json: JSON_ERROR },
  '502 after': { kind: 'status-after' },
  '504 after': { kind: 'status-after', status: 504 },
  '408 after': { kind: 'status-after', status: 408 },
  'see other, after': { kind: 'status-after', status: 303, headers: { location: '/' } },
  'empty 200, after': { kind: 'status-after', status: 200 },
  'huge header, after': { kind: 'huge-header' },
  'no answer, after': { kind: 'hang-after' },
} as const satisfies Record<string, Fault>;

/** A gateway that repeats a creation by itself hands on the refusal of its second try. */
const REPEATED = {
  '409 after': { kind: 'status-after', status: 409, json: { error: { code: 'conflict', message: 'taken' } } },
} as const satisfies Record<string, Fault>;

/** Carried out so many (virtual) milliseconds after the connection was cut. */
const LATE = { 'late by 0.4 s': 400, 'late by 2 s': 2_000, 'late by 6 s': 6_000 } as const;

const READ_ONLY = {
  '404': { kind: 'status', status: 404, json: { error: { code: 'not_found', message: 'no' } } },
} as const satisfies Record<string, Fault>;

/** The name of what happens to one request. */
export type FaultName =
  | 'ok'
  | keyof typeof ANY
  | keyof typeof AFTER
  | keyof typeof REPEATED
  | keyof typeof READ_ONLY
  | keyof typeof LATE;

/** When and how the step is stopped. */
export interface Stop {
  readonly how: 'cancelled' | 'killed';
  /** Which of the runs. */
  readonly run: number;
  /** Right before or after its n-th request is carried out, or in its n-th pause. */
  readonly when: 'before request' | 'after request' | 'in pause';
  readonly n: number;
}

/** All that goes wrong around one step, or two of them side by side. */
export interface Schedule {
  readonly runs: 1 | 2;
  /** What happens to the n-th creation, whoever makes it; `ok` from then on. */
  readonly writes: readonly FaultName[];
  readonly reads: readonly FaultName[];
  readonly removals: readonly FaultName[];
  /** Milliseconds that lists lag behind. */
  readonly lag: number;
  /** Milliseconds that lists still show what was deleted. */
  readonly ghosts: number;
  /** Which of a scenario’s inputs, where it has several. */
  readonly variant: number;
  /** Before which request somebody else makes something alike; 0 for nobody. */
  readonly other: number;
  /** So many (virtual) milliseconds later than that. */
  readonly otherAfter: number;
  readonly stop: Stop | undefined;
  /** Of two runs that both wait for an answer: whose comes first. */
  readonly turns: readonly number[];
  /** What happens to the requests of the post step. */
  readonly post: readonly FaultName[];
}

/** What a scenario can meaningfully be tried with. */
export interface Range {
  /** Faults of writes that would make its promise impossible, each with a reason at the scenario. */
  readonly without?: readonly FaultName[];
  readonly most?: { readonly runs?: 1 | 2; readonly lag?: number };
}

const names = <T extends object>(table: T): readonly (keyof T)[] => Object.keys(table) as (keyof T)[];

/** Schedules, the simplest first. */
export function schedules({ without = [], most = {} }: Range = {}): fc.Arbitrary<Schedule> {
  const writes: readonly FaultName[] = [
    ...names(ANY),
    ...names(AFTER),
    ...names(REPEATED),
    ...names(LATE),
  ].filter((name) => !without.includes(name));
  const reads: readonly FaultName[] = [...names(ANY), ...names(READ_ONLY)];
  const script = (all: readonly FaultName[], length: number, ok: number) =>
    fc.array(
      fc.oneof(
        { weight: ok, arbitrary: fc.constant<FaultName>('ok') },
        { weight: 10, arbitrary: fc.constantFrom(...all) },
      ),
      { maxLength: length },
    );
  const stop: fc.Arbitrary<Stop> = fc.record({
    how: fc.constantFrom('cancelled', 'killed'),
    run: fc.constantFrom(0, 1),
    when: fc.constantFrom('after request', 'before request', 'in pause'),
    n: fc.integer({ min: 1, max: 9 }),
  });
  return fc
    .record({
      runs: fc.constantFrom<1 | 2>(1, 1, 2),
      writes: script(writes, 6, 4),
      reads: fc.oneof(
        { weight: 2, arbitrary: fc.constant<FaultName[]>([]) },
        { weight: 3, arbitrary: script(reads, 12, 30) },
      ),
      removals: fc.oneof(fc.constant<FaultName[]>([]), script(writes, 3, 10)),
      lag: fc.constantFrom(0, 0, 400, 2_000, 6_000, 12_000, 25_000),
      ghosts: fc.constantFrom(0, 0, 400, 6_000, 25_000),
      variant: fc.nat(23),
      other: fc.constantFrom(0, 0, 1, 2, 3, 4, 5),
      otherAfter: fc.constantFrom(0, 0, 1_000, 5_000, 20_000),
      stop: fc.option(stop, { nil: undefined, freq: 2 }),
      turns: fc.array(fc.constantFrom(0, 1), { maxLength: 12 }),
      post: script(reads, 3, 20),
    })
    .map((one) => ({
      ...one,
      runs: Math.min(one.runs, most.runs ?? 2) as 1 | 2,
      lag: Math.min(one.lag, most.lag ?? Number.POSITIVE_INFINITY),
    }));
}

/** A script as the emulator's rules for the requests of one method. Each fault lets the `ok`s before it pass. */
export function rulesOf(
  script: readonly FaultName[],
  method: string,
): { name: FaultName; rule: FaultRule }[] {
  let skip = 0;
  return script.flatMap((name) => {
    if (name === 'ok') {
      skip += 1;
      return [];
    }
    return [{ name, rule: { ...faultOf(name), method, skip } }];
  });
}

const TABLE: Readonly<Record<string, Fault>> = { ...ANY, ...AFTER, ...REPEATED, ...READ_ONLY };

function faultOf(name: Exclude<FaultName, 'ok'>): Fault {
  return TABLE[name] ?? { kind: 'cut-after' };
}

/** Milliseconds after which a request is carried out; `undefined` for one that is at once, or never. */
export function lateness(name: FaultName): number | undefined {
  return name in LATE ? LATE[name as keyof typeof LATE] : undefined;
}

/** True when an attempt can only end by its own limit. */
export function hangs({ writes, reads, removals, post }: Schedule): boolean {
  return [...writes, ...reads, ...removals, ...post].some((name) => name.startsWith('no answer'));
}

/** A schedule for people. */
export function describeSchedule(schedule: Schedule): string[] {
  const { runs, writes, reads, removals, lag, ghosts, other, otherAfter, stop, turns, post } = schedule;
  return [
    `runs side by side: ${runs}${runs === 2 ? `, turns ${turns.join(' ') || '(first come)'}` : ''}`,
    `creations: ${writes.join(' | ') || 'ok'}`,
    `reads: ${reads.join(' | ') || 'ok'}`,
    `removals: ${removals.join(' | ') || 'ok'}`,
    `lists lag: ${lag} ms, and show the dead for ${ghosts} ms`,
    `variant: ${schedule.variant}`,
    `somebody else: ${other ? `${otherAfter} ms after request ${other} is to be made` : 'nobody'}`,
    `stop: ${stop ? `run ${stop.run} ${stop.how} ${stop.when} ${stop.n}` : 'never'}`,
    `post step: ${post.join(' | ') || 'ok'}`,
  ];
}
