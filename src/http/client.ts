import type { Budget } from '../contract/time/timing.ts';
import { redirectTarget } from './answer/redirect.ts';
import { type Attempted, type Failed, judge } from './attempt.ts';
import { CallProgress, waitOrThrow } from './between-tries.ts';
import { type Exchanged, exchange } from './connection/exchange.ts';
import type { Phase } from './failure/errors.ts';
import { lost } from './failure/give-up.ts';
import type { Moment } from './failure/server-clock.ts';
import { type Call, lowerCase, prepare, repeated } from './request/call.ts';
import type { HttpAnswer, HttpRequest, HttpSettings, PlatformHttp } from './request/request.ts';
import { serverTime } from './retry/retry-after.ts';
import { type Shared, share } from './shared.ts';

/** Timers fire up to this early; less time left is none. */
const TIMER_SLACK = 5;
const LONGEST_REQUEST_ID = 128;

/**
 * HTTP towards one platform: one retry loop around whole attempts (connection, headers, body, JSON), under one
 * deadline. A creation (`repeat: 'create'`) is repeated only when it certainly had no effect.
 */
export class HttpClient {
  readonly #settings: HttpSettings;
  readonly #platform: PlatformHttp;
  readonly #shared: Shared;

  /** Throws an `ActionError` for a `baseUrl`, proxy variable or CA that cannot be used. Sends nothing. */
  constructor(settings: HttpSettings, platform: PlatformHttp, shared: Shared = share(settings)) {
    this.#settings = settings;
    this.#platform = platform;
    this.#shared = shared;
  }

  /** The request id of the last answer that had one. */
  get lastRequestId(): string | undefined {
    return this.#shared.lastRequestId;
  }

  /** The server's time at `wall` of the runner's clock, now unless told; `undefined` while no answer has told any. */
  serverTime(wall: number = this.#settings.clock.wall()): Moment | undefined {
    return this.#shared.serverClock.at(wall);
  }

  /** The same client under another signal and deadline: for a last look, for undoing. */
  within(budget: Budget): HttpClient {
    return new HttpClient({ ...this.#settings, ...budget }, this.#platform, this.#shared);
  }

  /** Closes all connections; requests still running fail. */
  async close(): Promise<void> {
    this.#shared.callLog.sumUp();
    this.#shared.pool.close();
  }

  /**
   * Makes a call. Throws `HttpError` (refused or failed), `NetworkError` (no answer), `AnswerShapeError`
   * (unusable answer), `AnswerLostError` (a creation that may have been applied), `DeadlineError`, and the
   * signal's reason.
   */
  async request(request: HttpRequest): Promise<HttpAnswer> {
    this.#hide(request.body);
    let call = prepare(request, this.#shared.base, this.#settings);
    const progress = new CallProgress();
    for (;;) {
      this.#assertTime();
      progress.attempts += 1;
      const result = await this.#attempt(call, progress);
      if (result.kind === 'success') {
        this.#shared.retries.succeed();
        return progress.unclear ? { ...result.answer, unclear: true } : result.answer;
      }
      if (result.kind === 'aborted') throw this.#interrupted(call, result.phase, progress);
      const again = await this.#atOnce(call, result, progress);
      if (!again)
        await waitOrThrow(call, result, progress, {
          settings: this.#settings,
          retries: this.#shared.retries,
          left: () => this.#timeLeft(),
          sent: this.serverTime(progress.sent),
        });
      call = again ?? (await repeated(call, request));
    }
  }

  #assertTime(): void {
    this.#settings.signal.throwIfAborted();
    if (this.#timeLeft() === 0) throw this.#settings.deadline.error();
  }

  #timeLeft(): number {
    const left = this.#settings.deadline.left();
    return left < TIMER_SLACK ? 0 : left;
  }

  async #attempt(call: Call, progress: CallProgress): Promise<Attempted> {
    const { timeline, clock } = this.#settings;
    const { rateLimiter } = this.#platform;
    await rateLimiter?.turn(call.method, () => this.#timeLeft(), this.#settings);
    const headers = { ...call.headers, ...lowerCase(await this.#platform.authorize(this.#settings)) };
    this.#assertTime();
    const start = clock.now();
    progress.sent = clock.wall();
    const label = `${call.method} ${call.path}`;
    const exchanged = await timeline.during('call', label, () => this.#exchange({ ...call, headers }));
    if (exchanged.kind === 'answer') this.#heed(call, exchanged.answer.headers, progress.sent);
    const result = judge(call, exchanged, {
      platform: this.#platform,
      clean: this.#settings.secrets.printable,
      wall: clock.wall(),
      proxy: this.#shared.proxy,
    });
    const answer = 'answer' in result ? result.answer : undefined;
    this.#hide(answer?.body);
    const id = answer?.requestId;
    if (id !== undefined)
      this.#shared.lastRequestId = this.#settings.secrets.printable(id, LONGEST_REQUEST_ID);
    const { attempts: attempt } = progress;
    const ms = clock.now() - start;
    this.#shared.callLog.tell({ label, outcome: outcomeOf(exchanged), ms, attempt, requestId: id });
    return result;
  }

  /** Before anything is said of a body: a refusal may repeat it. */
  #hide(body: unknown): void {
    for (const secret of this.#platform.secretsIn?.(body) ?? []) this.#settings.secrets.hide(secret);
  }

  /** What every answer tells beside what was asked: the rate limit, and the time. */
  #heed(call: Call, headers: HttpAnswer['headers'], sent: number): void {
    this.#platform.rateLimiter?.heed(call.method, headers);
    const date = serverTime(headers);
    if (date !== undefined) this.#shared.serverClock.note(date, sent, this.#settings.clock.wall());
  }

  /** A creation goes over a fresh connection, which no server has begun to close. */
  async #exchange(call: Call): Promise<Exchanged> {
    const { pool, limits } = this.#shared;
    const attempt = Math.min(limits.attempt, this.#timeLeft());
    const connection = pool.take(call.repeat === 'create');
    const exchanged = await exchange(connection, call, { ...limits, attempt }, this.#settings.signal);
    const whole = exchanged.kind === 'answer' && !exchanged.answer.unread && exchanged.answer.status !== 408;
    pool.giveBack(connection, whole && call.repeat === 'safe');
    return exchanged;
  }

  /** The call to repeat without a pause: with a renewed credential, or where a redirect points. */
  async #atOnce(call: Call, { answer }: Failed, progress: CallProgress): Promise<Call | undefined> {
    if (!answer) return undefined;
    if (answer.status === 401 && this.#platform.renew && !progress.renewed) {
      progress.renewed = true;
      return (await this.#platform.renew(this.#settings)) ? call : undefined;
    }
    const url = progress.redirected ? undefined : redirectTarget(call, answer, this.#shared.base);
    if (!url) return undefined;
    progress.redirected = true;
    return { ...call, url };
  }

  #interrupted(call: Call, phase: Phase, progress: CallProgress): unknown {
    const { reason } = this.#settings.signal;
    if (call.repeat !== 'create' || phase !== 'unknown') return reason;
    return lost(call, reason, { sent: this.serverTime(progress.sent) });
  }
}

/** How a try ended, for the log: its status, or why there is none. */
function outcomeOf(exchanged: Exchanged): string {
  if (exchanged.kind === 'answer') return `${exchanged.answer.status}`;
  return exchanged.kind === 'aborted' ? 'aborted' : exchanged.reason;
}
