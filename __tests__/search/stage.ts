import { afterAll, beforeAll } from '@jest/globals';
import { parseSavedStep, type SavedStep } from '../../src/action/state/saved-step.ts';
import type { AnyOperation } from '../../src/contract/operation.ts';
import type { Credentials } from '../../src/contract/platform.ts';
import { ActionError, CancelledError } from '../../src/contract/result/errors.ts';
import type { CleanupTask } from '../../src/contract/runner/cleanup.ts';
import { Deadline } from '../../src/contract/time/deadline.ts';
import { Timeline } from '../../src/contract/time/timeline.ts';
import type { Answer, EmulatedRequest, Route } from '../../src/emulator/plugin/plugin.ts';
import type { PluginFactory } from '../../src/emulator/plugin/world.ts';
import { type Emulator, startEmulator } from '../../src/emulator/server.ts';
import { Secrets } from '../../src/support/secrets.ts';
import '../support/own-time.cjs';
import { EmulatedTime, type Ran, type RunOptions, runOperation } from '../support/run-operation.ts';
import { describeSchedule, hangs, lateness, rulesOf, type Schedule } from './schedule.ts';
import { Turns } from './turns.ts';
import { type Applied, type Watch, watchedPlatform } from './watched-platform.ts';

/** What a step is, and where. */
export interface Scenario {
  readonly operation: AnyOperation;
  /** Of each run. */
  readonly inputs: (run: number, variant: number) => Readonly<Record<string, string>>;
  /** Method of the creating request; `path` its route's pattern. */
  readonly method: 'POST' | 'PUT';
  readonly path: string;
  /** What is there before. */
  readonly prepare?: (emulator: Emulator) => void;
  readonly options?: (run: number) => Partial<RunOptions>;
  /** Somebody else makes something alike, which no step may touch. */
  readonly other?: (emulator: Emulator, schedule: Schedule) => void;
}

/** One run of a schedule: what came of it, and what the platform did. */
export interface Trace {
  /** Of a killed run nothing is known but what it had saved. */
  readonly rans: readonly (Ran | undefined)[];
  /** What the post step would know of each run. */
  readonly saved: readonly (SavedStep | undefined)[];
  /** What each run left to the post step. */
  readonly tasks: readonly (readonly CleanupTask[])[];
  /** Creations of each run that the platform took. */
  readonly made: readonly number[];
  /** Ids of what each run made. */
  readonly own: readonly (readonly string[])[];
  /** When each of these was made, by its id. */
  readonly bornAt: ReadonlyMap<string, number>;
  /** When creations were requested that did not go as they should. */
  readonly troubled: readonly number[];
  /** Ids of what each run has had deleted so far, undoing included. */
  readonly removed: readonly (readonly string[])[];
  /** Pauses of all runs together, in virtual milliseconds. */
  readonly took: number;
  /** Runs the post step of one run; gives the warnings of it. */
  post(run: number, credentials: Credentials): Promise<readonly string[]>;
  /** For people: the schedule, and each request as the emulator saw it. */
  lines(): readonly string[];
}

/** Longest attempt, in milliseconds of this process, of a schedule in which something hangs. */
const SHORT_ATTEMPT = 120;

/** The emulator of one file, reset for each schedule; its remote states take `stepMs` a step. */
export function useStage(factory: PluginFactory, stepMs = 400) {
  const { factory: watched, watch } = watchedPlatform(factory);
  let emulator: Emulator | undefined;
  const get = (): Emulator => {
    if (!emulator) throw new Error('the emulator is not started yet');
    return emulator;
  };
  beforeAll(async () => {
    emulator = await startEmulator({ platforms: [watched], stepMs });
  });
  afterAll(() => get().close());
  return {
    emulator: get,
    /** What the platform has stored, with the values that its control interface would redact. */
    stored: (): unknown => get().plugins[0]?.inspect?.(),
    play: (scenario: Scenario, schedule: Schedule): Promise<Trace> =>
      new Play(get(), watch, scenario, schedule).run(),
  };
}

/** A request that is carried out at a (virtual) moment, when nobody waits for its answer any more. */
interface Late {
  readonly at: number;
  readonly apply: () => Promise<unknown>;
}

/** Time that carries out what is late as it passes, and in which a step can be stopped. */
class ScheduledTime extends EmulatedTime {
  readonly late: Late[] = [];

  override async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    const end = this.now() + ms;
    for (let next = this.#next(end); next; next = this.#next(end)) {
      await super.sleep(Math.max(0, next.at - this.now()), signal);
      await this.#apply(next);
    }
    await super.sleep(Math.max(0, end - this.now()), signal);
  }

  /** Carries out everything that is still under way. */
  async catchUp(): Promise<void> {
    for (let next = this.#next(); next; next = this.#next()) await this.#apply(next);
  }

  #next(until = Number.POSITIVE_INFINITY): Late | undefined {
    return this.late.filter(({ at }) => at <= until).toSorted((a, b) => a.at - b.at)[0];
  }

  async #apply(one: Late): Promise<void> {
    this.late.splice(this.late.indexOf(one), 1);
    await one.apply();
  }
}

class Play {
  readonly #emulator: Emulator;
  readonly #watch: Watch;
  readonly #scenario: Scenario;
  readonly #schedule: Schedule;
  readonly #time: ScheduledTime;
  readonly #names: readonly string[];
  readonly #turns: Turns;
  readonly #cancels: readonly AbortController[];
  readonly #saved: (SavedStep | undefined)[];
  readonly #killed = new Set<number>();
  readonly #counts: number[];
  readonly #pauses: number[];
  readonly #lateRules = new Map<number, number>();
  #requests = 0;
  readonly #made: number[];
  readonly #own: string[][];
  readonly #removed: string[][];
  readonly #bornAt = new Map<string, number>();

  constructor(emulator: Emulator, watch: Watch, scenario: Scenario, schedule: Schedule) {
    this.#emulator = emulator;
    this.#watch = watch;
    this.#scenario = scenario;
    this.#schedule = schedule;
    emulator.control.reset();
    watch.around = undefined;
    watch.lag = 0;
    watch.ghosts = 0;
    emulator.control.clock.freeze(Date.UTC(2030, 0, 1));
    this.#time = new ScheduledTime(emulator);
    const runs = Array.from({ length: schedule.runs }, (_none, at) => at);
    this.#names = runs.map((at) => `run-${at}`);
    this.#turns = new Turns(this.#names, schedule.turns);
    this.#cancels = runs.map(() => new AbortController());
    this.#saved = runs.map(() => undefined);
    this.#counts = runs.map(() => 0);
    this.#made = runs.map(() => 0);
    this.#own = runs.map(() => []);
    this.#removed = runs.map(() => []);
    this.#pauses = runs.map(() => 0);
  }

  async run(): Promise<Trace> {
    const { control } = this.#emulator;
    this.#scenario.prepare?.(this.#emulator);
    control.clock.advance(60_000);
    control.clearJournal();
    const { writes, reads, removals, lag, ghosts } = this.#schedule;
    const { method } = this.#scenario;
    for (const [script, of] of [
      [writes, method],
      [reads, 'GET'],
      [removals, 'DELETE'],
    ] as const) {
      for (const { name, rule } of rulesOf(script, of)) {
        const id = control.addFault(rule);
        const late = lateness(name);
        if (late !== undefined) this.#lateRules.set(id, late);
      }
    }
    this.#watch.lag = lag;
    this.#watch.ghosts = ghosts;
    this.#watch.around = (applied) => this.#around(applied);
    const rans = await Promise.all(this.#names.map((_name, at) => this.#step(at)));
    await this.#time.catchUp();
    control.clock.advance(60_000);
    control.removeFaults();
    this.#watch.lag = 0;
    this.#watch.ghosts = 0;
    this.#watch.around = ({ request, route, apply }) => this.#noting(request, route, apply);
    return {
      rans: rans.map((ran, at) => (this.#killed.has(at) ? undefined : ran)),
      saved: this.#saved,
      tasks: this.#saved.map((saved) => saved?.tasks ?? []),
      made: this.#made,
      own: this.#own,
      removed: this.#removed,
      bornAt: this.#bornAt,
      troubled: control
        .journal()
        .filter(({ method, fault }) => method === this.#scenario.method && fault)
        .map(({ time }) => Date.parse(time)),
      took: this.#time.now(),
      post: (run, credentials) => this.#post(run, credentials),
      lines: () => this.#lines(),
    };
  }

  async #step(at: number): Promise<Ran> {
    const { operation, inputs, options } = this.#scenario;
    const limits = hangs(this.#schedule) ? { limits: { attempt: SHORT_ATTEMPT } } : {};
    try {
      const given = inputs(at, this.#schedule.variant);
      const ran = await runOperation(operation, this.#emulator, {
        inputs: given,
        ...options?.(at),
        clock: this.#clockOf(at),
        cancel: this.#cancels[at] as AbortController,
        connection: { userAgent: this.#names[at], ...limits },
        onSave: (step) => {
          if (!this.#killed.has(at)) this.#saved[at] = step;
        },
      });
      // As the action does when the time is up.
      const undoes = given['on-timeout'] === 'cancel' && ran.error?.outcome === 'timed-out';
      // What goes wrong goes wrong with that as well, and it may be killed then.
      if (undoes && !this.#killed.has(at)) await ran.undo().catch(() => undefined);
      return ran;
    } finally {
      this.#turns.leave(this.#names[at] ?? '');
    }
  }

  /** The shared time, as one run sees it: its pauses are counted, and it can be stopped in one. */
  #clockOf(at: number): ScheduledTime {
    const time = this.#time;
    const { stop } = this.#schedule;
    const sleep = async (ms: number, signal?: AbortSignal): Promise<void> => {
      this.#pauses[at] = (this.#pauses[at] ?? 0) + 1;
      if (stop?.run === at && stop.when === 'in pause' && stop.n === this.#pauses[at]) this.#stop(at);
      await time.sleep(ms, signal);
    };
    return new Proxy(time, {
      get: (_target, name) => {
        if (name === 'sleep') return sleep;
        const value: unknown = Reflect.get(time, name, time);
        return typeof value === 'function' ? value.bind(time) : value;
      },
    });
  }

  #stop(at: number): void {
    if (this.#schedule.stop?.how === 'killed') this.#killed.add(at);
    else this.#cancels[at]?.abort(new CancelledError('The run was cancelled while this step was at work.'));
  }

  async #around({ request, route, apply }: Applied): Promise<Answer> {
    const entry = this.#emulator.control.journal().at(-1);
    const late = this.#lateRules.get(entry?.fault?.id ?? -1);
    const name = request.headers['user-agent'] ?? '';
    const at = this.#names.indexOf(name);
    await this.#turns.enter(name);
    if (this.#killed.has(at)) return GONE;
    this.#requests += 1;
    if (this.#requests === this.#schedule.other) this.#interfere();
    const count = (this.#counts[at] ?? 0) + 1;
    this.#counts[at] = count;
    const { stop } = this.#schedule;
    const stops = stop?.run === at && stop.n === count;
    if (stops && stop.when === 'before request') {
      this.#stop(at);
      if (this.#killed.has(at)) return GONE;
    }
    const counted = (): Promise<Answer> => this.#noting(request, route, apply);
    if (late !== undefined) {
      this.#time.late.push({ at: this.#time.now() + late, apply: counted });
      return GONE;
    }
    const answer = await counted();
    if (stops && stop.when === 'after request') this.#stop(at);
    return answer;
  }

  /** Somebody else is at work, now or at a later moment. */
  #interfere(): void {
    const { otherAfter } = this.#schedule;
    const act = (): void => this.#scenario.other?.(this.#emulator, this.#schedule);
    if (otherAfter === 0) act();
    else this.#time.late.push({ at: this.#time.now() + otherAfter, apply: async () => void act() });
  }

  /** Carries a request out, and remembers what the platform made or deleted for whom. */
  async #noting(request: EmulatedRequest, route: Route, apply: Applied['apply']): Promise<Answer> {
    const answer = await apply();
    const at = this.#names.indexOf(request.headers['user-agent'] ?? '');
    if (at < 0 || answer.status >= 300) return answer;
    const { method, path } = this.#scenario;
    if (route.method === method && route.path === path) {
      this.#made[at] = (this.#made[at] ?? 0) + 1;
      const id = `${(answer.json as { id?: unknown } | undefined)?.id ?? ''}`;
      this.#own[at]?.push(id);
      this.#bornAt.set(id, this.#emulator.control.clock.now());
    }
    if (route.method === 'DELETE') this.#removed[at]?.push(request.params['id'] ?? '');
    return answer;
  }

  async #post(run: number, credentials: Credentials): Promise<readonly string[]> {
    const { operation } = this.#scenario;
    const { tasks = [] } = parseSavedStep(JSON.stringify(this.#saved[run] ?? {})) ?? {};
    const warnings: string[] = [];
    const say = (line: string): void => void warnings.push(line);
    const log = { info: () => undefined, debug: () => undefined, notice: say, warning: say };
    const { signal } = new AbortController();
    for (const { rule } of rulesOf(this.#schedule.post, 'GET')) {
      for (const method of ['GET', 'DELETE']) this.#emulator.control.addFault({ ...rule, method });
    }
    const client = await operation.platform.connect(credentials, {
      baseUrl: `${this.#emulator.url}/${operation.platform.id}`,
      maxAttempts: 5,
      deadline: new Deadline(30_000, this.#time),
      clock: this.#time,
      timeline: new Timeline(this.#time),
      secrets: new Secrets(),
      userAgent: 'post',
      random: () => 0.5,
      env: {},
      signal,
      log,
      ...(hangs(this.#schedule) ? { limits: { attempt: SHORT_ATTEMPT } } : {}),
    });
    try {
      for (const task of tasks) {
        await operation.cleanup?.(task, { client, sameToken: true, log }).catch((error: unknown) => {
          if (!(error instanceof ActionError)) throw error;
          say(`${error.message} ${error.next ?? ''}`);
        });
      }
    } finally {
      await client.close();
      this.#emulator.control.removeFaults();
    }
    return warnings;
  }

  #lines(): readonly string[] {
    const journal = this.#emulator.control.journal().map(({ method, path, applied, status, fault }) => {
      const how = fault ? `${fault.kind}${applied ? ', applied' : ', not applied'}` : '';
      return `  ${method} ${path} ${status ?? '(no answer)'}${how && ` [${how}]`}`;
    });
    return [...describeSchedule(this.#schedule), 'requests:', ...journal];
  }
}

/** What a request is answered that nobody waits for any more. */
const GONE: Answer = { status: 500, json: {} };
