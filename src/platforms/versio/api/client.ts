import type { Context } from '../../../contract/context.ts';
import type { ClientSettings, Credentials } from '../../../contract/platform.ts';
import type { Budget } from '../../../contract/time/timing.ts';
import { path } from '../../../http/address/path.ts';
import { HttpClient } from '../../../http/client.ts';
import { AnswerShapeError, isOfKind } from '../../../http/failure/errors.ts';
import type { Reader } from '../../../http/pages/read-whole.ts';
import type { HttpAnswer, HttpRequest } from '../../../http/request/request.ts';
import type { JsonObject } from '../../../support/json.ts';
import type { RawClient } from '../../kit/raw.ts';
import { redactBody } from '../../kit/redact-body.ts';
import { shape } from '../../kit/shape.ts';
import { authentication } from './authentication.ts';
import { type Given, matchResults, type SaveAnswer } from './bulk-results.ts';
import { before, CHANGES, changesUntil, IDS, readList } from './lists.ts';
import { paging } from './raw-call.ts';
import { Piece, Saved, StateChange } from './schema.ts';
import { assertMeant, at, type EntityKey, type StateKey } from './state-key.ts';

/** An instance with its whole state. */
const MAX_INSTANCE = 64 * 1_024 * 1_024;

/** One state among many; `state` null deletes [inferred]. */
interface BulkItem extends Given {
  readonly state: JsonObject | null;
}

/** What an operation of this platform works with. */
export type VersioContext = Context<VersioClient>;

/**
 * Versio.io's REST API 1.0, a method per call. All times are milliseconds since the Unix epoch.
 * Sources: https://live.versio.io/doc/api-configuration-management-database,
 * https://live.versio.io/doc/api-fundamentals, and the vendor's own clients named at the calls.
 */
export class VersioClient implements RawClient {
  readonly paging = paging;
  readonly #http: HttpClient;

  constructor(http: HttpClient) {
    this.#http = http;
  }

  get lastRequestId(): string | undefined {
    return this.#http.lastRequestId;
  }

  close(): Promise<void> {
    return this.#http.close();
  }

  /** The same client under another signal and deadline: for a last look. */
  within(budget: Budget | undefined): VersioClient {
    return budget ? new VersioClient(this.#http.within(budget)) : this;
  }

  /** A call that there is no method for; a private key in its answer is redacted, states have no other secrets. */
  async raw(request: HttpRequest): Promise<HttpAnswer> {
    const answer = await this.#http.request(request);
    return { ...answer, body: redactBody(answer.body, () => false) };
  }

  /** Replaces the state as of `utc`. An equal one adds no change (`discarded`). */
  async saveState(key: StateKey, state: JsonObject, utc: number): Promise<SaveAnswer> {
    const answer = await this.#http.request({
      method: 'PUT',
      path: at(key),
      query: { utc },
      body: state,
    });
    const saved = shape(Saved, answer, 'the result of a saved state');
    if ((saved.id ?? key.instance) !== key.instance)
      throw new AnswerShapeError('The platform answered for another instance than the one that was saved.');
    return { ...saved, unclear: answer.unclear ?? false };
  }

  /**
   * Saves up to a hundred; what became of each, `undefined` for those that the answer does not tell of. Failures
   * of single items come inside a 2xx, or inside a 400 [inferred].
   * Source: https://github.com/versio-io/migrate-asset-configuration
   */
  async saveStates(
    environment: string,
    items: readonly BulkItem[],
  ): Promise<readonly (SaveAnswer | undefined)[]> {
    const request = {
      method: 'PUT',
      path: path`/api-versio.db/1.0/environments/${environment}/instances`,
      body: items.map(({ entity, instance, state, utc }) => ({ entity, id: instance, state, utc })),
      // One failed item can make the whole answer a refusal [inferred]; it tells of each item all the same.
      allowIf: ({ body }: HttpAnswer) => Array.isArray(body),
    };
    const answer = await this.#http.request(request);
    return matchResults(items, answer);
  }

  /** The state now or at `utc`; `undefined` when there is none: unknown, deleted, or not there yet. */
  async getState(key: StateKey, utc?: number): Promise<StateChange | undefined> {
    const request = { method: 'GET', path: at(key), query: { utc }, maxBytes: MAX_INSTANCE };
    const answer = await this.#http.request(request).catch((error: unknown) => {
      return this.assertAbsent(error, key.environment);
    });
    if (!answer) return undefined;
    const [first] = shape(Piece, answer, 'an instance').items;
    if (first === undefined) return undefined;
    const found = shape(StateChange, { ...answer, body: first }, 'an instance');
    assertMeant(found, key);
    return found.state ? found : undefined;
  }

  /**
   * Reads the ids of the instances of an entity, now or at `utc`, which some servers ignore; they may hold deleted ones.
   * An entity is made by its first state, so that "not there" means that there are none, provided that the server knows
   * the environment. [inferred]
   */
  async readInstances({ environment, entity }: EntityKey, utc: number | undefined, reader: Reader<string>) {
    const list = path`/api-versio.db/1.0/${environment}/${entity}`;
    try {
      await readList(this.#http, { path: list, query: { utc }, ...IDS }, reader);
    } catch (error) {
      if (!isOfKind(error, 'absent', 'doubtful')) throw error;
      await this.assertEnvironment(environment);
    }
  }

  /**
   * Reads all changes of an instance, or of all of an entity, up to `until`, the oldest first; none when the platform
   * knows nothing of this name.
   */
  async readChanges(
    { environment, entity, instance }: EntityKey & { readonly instance: string | undefined },
    until: number | undefined,
    reader: Reader<StateChange>,
  ): Promise<void> {
    const key = { environment, entity, instance: instance ?? '' };
    const ofAll = instance === undefined;
    const list = ofAll ? path`/api-versio.db/1.0/${environment}` : at(key);
    const query = { ...changesUntil(until), ...(ofAll && { entityFilter: entity }) };
    // A server may not know the filter [inferred].
    const isMeant = (change: StateChange): boolean =>
      ofAll ? (change.entity ?? entity) === entity : assertMeant(change, key);
    try {
      await readList(this.#http, { path: list, query, ...CHANGES }, before(reader, isMeant));
    } catch (error) {
      await this.assertAbsent(error, environment);
    }
  }

  /**
   * Deletes as of `utc`; false when the platform knows no such instance, or it or something before it no such
   * call: then nothing is known of the instance. That this is the call is [inferred] from
   * https://github.com/versio-io/migrate-asset-configuration (an older script's comment).
   */
  async deleteState(key: StateKey, utc: number): Promise<boolean> {
    try {
      await this.#http.request({ method: 'DELETE', path: at(key), query: { utc }, accept: 'any' });
      return true;
    } catch (error) {
      if (isOfKind(error, 'absent', 'doubtful', 'unsupported', 'foreign')) return false;
      throw error;
    }
  }

  /**
   * Sends events; one with an `id` that was sent before overwrites it, so that repeating the call is safe. The
   * answer is not documented and not read. Source: https://github.com/versio-io/n8n-versio-event-umbrella
   */
  async sendEvents(
    environment: string,
    events: readonly (JsonObject & { readonly id: string })[],
  ): Promise<void> {
    const to = path`/api-versio.eventProcessing/1.0/environments/${environment}/events`;
    await this.#http.request({ method: 'POST', path: to, body: events, repeat: 'safe', accept: 'any' });
  }

  /** Throws what the platform says when it does not know the environment: the server itself may be another. */
  async assertEnvironment(environment: string): Promise<void> {
    const request = { method: 'GET', path: path`/api-versio.db/1.0/${environment}`, query: { limit: 1 } };
    shape(Piece, await this.#http.request(request), 'a list of entities');
  }

  /**
   * Rethrows an error that does not say that something is not there. One that may be a gateway's says so only
   * when the platform answers for the environment.
   */
  async assertAbsent(error: unknown, environment: string): Promise<undefined> {
    if (isOfKind(error, 'doubtful')) await this.assertEnvironment(environment);
    else if (!isOfKind(error, 'absent')) throw error;
  }
}

/** Makes the client of one step. Sends nothing. */
export function createClient(credentials: Credentials, settings: ClientSettings): VersioClient {
  return new VersioClient(new HttpClient(settings, authentication(credentials, settings)));
}
