import type { ClientSettings, Credentials } from '../../../contract/platform.ts';
import { ActionError } from '../../../contract/result/errors.ts';
import type { Budget } from '../../../contract/time/timing.ts';
import { path } from '../../../http/address/path.ts';
import { HttpClient } from '../../../http/client.ts';
import { HttpError, isOfKind } from '../../../http/failure/errors.ts';
import type { HttpAnswer, HttpRequest } from '../../../http/request/request.ts';
import { RateLimiter } from '../../../http/retry/rate-limiter.ts';
import { formatDuration } from '../../../support/duration.ts';
import { isGeneral, readFailure } from '../wire/failure.ts';
import { LOGIN_LIMITS } from '../wire/rate-limits.ts';
import { isCode } from './credentials.ts';
import { findToken, freshToken, type Token } from './token.ts';
import { codeAt, untilNextCode } from './totp.ts';

/**
 * Logins and refreshes are repeated like reads: a lost one leaves nothing behind but a token that nobody knows.
 * Only once, as Raidboxes takes 10 of them a minute (https://docs.raidboxes.dev/docs/1.x/api-gateway).
 */
const ONCE_MORE = { method: 'POST', repeat: 'safe', attempts: 2 } as const;
/** The server's clock may be a moment behind. */
const CODE_SLACK = 500;
const LOGIN_HINT =
  'Check `email` and `password`. If the account has two-factor authentication, give `otp`: the base32 seed of the authenticator, or a code that was not used yet.';

/** Milliseconds by which the server's clock is ahead of the runner's, as far as it is known. */
interface ServerOffset {
  ahead: number;
}

/** Login and refresh. Source: https://docs.raidboxes.dev/docs/1.x/authentication */
export class Authentication {
  readonly #settings: ClientSettings;
  readonly #http: HttpClient;
  readonly #server: ServerOffset;

  constructor(settings: ClientSettings, server: ServerOffset = { ahead: 0 }, http?: HttpClient) {
    this.#settings = settings;
    this.#server = server;
    this.#http =
      http ??
      new HttpClient(settings, {
        authorize: () => ({}),
        rateLimiter: new RateLimiter(LOGIN_LIMITS, settings.clock),
        readFailure: (answer) => {
          this.#note(answer);
          return readFailure(answer);
        },
      });
  }

  /** The same, under another signal and deadline. */
  within(budget: Budget): Authentication {
    const { signal, deadline } = budget;
    const settings = { ...this.#settings, signal, deadline };
    return new Authentication(settings, this.#server, this.#http.within({ signal, deadline }));
  }

  /** The server's time, milliseconds since the epoch. */
  now(): number {
    return this.#settings.clock.wall() + this.#server.ahead;
  }

  close(): Promise<void> {
    return this.#http.close();
  }

  /** Trades a token for a new one; the old one may be dead from then on. */
  refresh({ text }: Token): Promise<Token> {
    const headers = { authorization: `Bearer ${text}` };
    return this.#call('refresh', { ...ONCE_MORE, path: path`/v1/refresh-token`, headers });
  }

  /**
   * Logs in. With the seed of an authenticator a refusal may mean that the code was used before: the next code
   * is tried, once.
   */
  async logIn({ email, password, otp }: Credentials): Promise<Token> {
    if (otp === undefined || isCode(otp))
      return this.#logIn(() => ({ email, password, ...(otp === undefined ? {} : { code: otp }) }));
    // A code grows old while a 429 is waited for.
    const body = () => ({ email, password, code: codeAt(otp, this.now()) });
    try {
      return await this.#logIn(body);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      await this.#awaitNextCode();
      return this.#logIn(body);
    }
  }

  async #awaitNextCode(): Promise<void> {
    const { clock, deadline, log, signal, timeline } = this.#settings;
    const pause = untilNextCode(this.now()) + CODE_SLACK;
    if (pause > deadline.left()) throw deadline.error();
    log.info(
      `The login was refused; trying once more with the next one-time code in ${formatDuration(pause)}`,
    );
    await timeline.during('pause', 'next one-time code', () => clock.sleep(pause, signal));
  }

  async #logIn(makeBody: () => unknown): Promise<Token> {
    try {
      return await this.#call('login', {
        ...ONCE_MORE,
        path: path`/v1/login`,
        body: makeBody(),
        renewBody: async () => makeBody(),
        patient: true,
      });
    } catch (error) {
      if (!isRefusal(error)) throw error;
      throw new HttpError(error.message, error, { title: 'Raidboxes refused the login', next: LOGIN_HINT });
    }
  }

  async #call(what: string, request: HttpRequest): Promise<Token> {
    const answer = await this.#http.request(request);
    this.#note(answer);
    const text = findToken(answer);
    if (text === undefined) throw tokenless(what);
    this.#settings.secrets.add(text);
    return freshToken(text, this.now());
  }

  #note({ serverTime }: HttpAnswer): void {
    if (serverTime !== undefined) this.#server.ahead = serverTime - this.#settings.clock.wall();
  }
}

/** 401 for wrong credentials is documented; how a missing or wrong code is answered is not. */
function isRefusal(error: unknown): error is HttpError {
  return isOfKind(error, 'unauthenticated', 'denied', 'invalid') || isGeneral(error);
}

function tokenless(what: string): ActionError {
  return new ActionError(
    `Raidboxes answered the ${what} with success, but without a token: there is neither a header \`access_token\` nor one in the body.`,
    {
      title: 'No token came with the login',
      next: 'A proxy on the way may drop header names with an underscore. Make a JWT elsewhere and give it as `token`.',
    },
  );
}
