import type { ClientSettings, Credentials } from '../../../contract/platform.ts';
import type { Budget } from '../../../contract/time/timing.ts';
import { AnswerShapeError, HttpError, NetworkError } from '../../../http/failure/errors.ts';
import { Authentication } from './authentication.ts';
import { givenToken, type Token } from './token.ts';

/**
 * Keeps a login alive: logs in when the first call is made, renews the token before it expires and when it is
 * refused, within the budget of that call, since undoing has one of its own. One renewal is one refresh, then one
 * login, then nothing more; calls that need one at the same time share it, since a refresh kills the token it was
 * made with.
 */
export class Session {
  readonly #credentials: Credentials;
  readonly #authentication: Authentication;
  #token: Token | undefined;
  #underWay: Promise<boolean> | undefined;

  constructor(credentials: Credentials, settings: ClientSettings) {
    this.#credentials = credentials;
    this.#authentication = new Authentication(settings);
    if (credentials.token !== undefined) this.#token = givenToken(credentials.token);
  }

  /** The header that authenticates a call. Throws what a first login ends with. */
  async headers(budget: Budget): Promise<Record<string, string>> {
    const { due } = this.#token ?? { due: 0 };
    if (due !== undefined && this.#authentication.now() >= due && !(await this.renew(budget))) this.#keep();
    return { authorization: `Bearer ${this.#token?.text ?? ''}` };
  }

  /** Gets a new token; false when that is not possible. Throws what a login ends with. */
  renew(budget: Budget): Promise<boolean> {
    this.#underWay ??= this.#obtain(this.#authentication.within(budget)).finally(() => {
      this.#underWay = undefined;
    });
    return this.#underWay;
  }

  close(): Promise<void> {
    return this.#authentication.close();
  }

  async #obtain(authentication: Authentication): Promise<boolean> {
    const token =
      (this.#token && (await this.#refresh(authentication, this.#token))) ??
      (await this.#logIn(authentication));
    if (token !== undefined) this.#token = token;
    return token !== undefined;
  }

  async #refresh(authentication: Authentication, token: Token): Promise<Token | undefined> {
    try {
      return await authentication.refresh(token);
    } catch (error) {
      if (isFailure(error)) return undefined;
      throw error;
    }
  }

  async #logIn(authentication: Authentication): Promise<Token | undefined> {
    const { email, password } = this.#credentials;
    if (email === undefined || password === undefined) return undefined;
    return authentication.logIn(this.#credentials);
  }

  /** It cannot be renewed: it is used as long as it lasts, and not tried again before each call. */
  #keep(): void {
    if (this.#token) this.#token = { ...this.#token, due: undefined };
  }
}

function isFailure(error: unknown): boolean {
  return error instanceof HttpError || error instanceof NetworkError || error instanceof AnswerShapeError;
}
