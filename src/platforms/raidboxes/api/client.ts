import { safeParse } from 'valibot';
import type { Context } from '../../../contract/context.ts';
import type { ClientSettings, Credentials } from '../../../contract/platform.ts';
import type { Budget } from '../../../contract/time/timing.ts';
import { path } from '../../../http/address/path.ts';
import { HttpClient } from '../../../http/client.ts';
import { AnswerShapeError } from '../../../http/failure/errors.ts';
import { countOf, nextPage } from '../../../http/pages/cursor.ts';
import type { Page } from '../../../http/pages/paginate.ts';
import { type Numbered, type Reader, readInto, readWhole } from '../../../http/pages/read-whole.ts';
import type { HttpAnswer, HttpRequest } from '../../../http/request/request.ts';
import { RateLimiter } from '../../../http/retry/rate-limiter.ts';
import type { RawClient } from '../../kit/raw.ts';
import { readCreated, shape } from '../../kit/shape.ts';
import { Session } from '../login/session.ts';
import { isNothing, unwrap } from '../wire/envelope.ts';
import { readFailure, saysNone } from '../wire/failure.ts';
import { RATE_LIMITS } from '../wire/rate-limits.ts';
import { BoxPage, Certificate, Process, WordpressBox } from '../wire/schema.ts';
import { paging, secretsOf, withoutSecrets } from './raw-call.ts';

/** Rows asked for; the platform's maximum is not documented, its own answer counts. */
const PAGE_SIZE = 100;

/** What is uploaded: PEM texts. */
export interface Upload {
  readonly crt: string;
  readonly key: string;
  readonly bundle?: string;
  readonly csr?: string;
}

/** What the platform made of an upload: the certificate, or a process that goes on. */
interface Uploaded {
  readonly certificate?: Certificate;
  readonly process?: string;
}

/** What all views of a client (`within`) have in common. */
interface Parts {
  readonly http: HttpClient;
  readonly session: Session;
  /** The platform tells the id of a failed call in its body. */
  readonly failed: { requestId?: string };
}

/** What an operation of this platform works with. */
export type RaidboxesContext = Context<RaidboxesClient>;

/**
 * Raidboxes' API v1, a method per call. Logs in by itself when the first call is made.
 * Source: https://docs.raidboxes.dev/docs/1.x/api-gateway
 */
export class RaidboxesClient implements RawClient {
  readonly paging = paging;
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** A client for these credentials. Makes no call. */
  static open(credentials: Credentials, settings: ClientSettings): RaidboxesClient {
    const session = new Session(credentials, settings);
    const failed: Parts['failed'] = {};
    const http = new HttpClient(settings, {
      authorize: (budget) => session.headers(budget),
      renew: (budget) => session.renew(budget),
      secretsIn: secretsOf,
      rateLimiter: new RateLimiter(RATE_LIMITS, settings.clock),
      readFailure: (answer) => {
        const failure = readFailure(answer);
        if (failure?.requestId) failed.requestId = settings.secrets.printable(failure.requestId, 128);
        return failure;
      },
    });
    return new RaidboxesClient({ http, session, failed });
  }

  get lastRequestId(): string | undefined {
    return this.#parts.failed.requestId ?? this.#parts.http.lastRequestId;
  }

  async close(): Promise<void> {
    await Promise.all([this.#parts.http.close(), this.#parts.session.close()]);
  }

  /** The same client under another signal and deadline: for a last look. */
  within(budget: Budget | undefined): RaidboxesClient {
    if (!budget) return this;
    return new RaidboxesClient({ ...this.#parts, http: this.#parts.http.within(budget) });
  }

  /** A call that there is no method for; its answer is redacted. */
  async raw(request: HttpRequest): Promise<HttpAnswer> {
    const answer = await this.#parts.http.request(request);
    return { ...answer, body: withoutSecrets(answer.body) };
  }

  /** All boxes that the login sees, each once. */
  listBoxes(): Promise<readonly WordpressBox[]> {
    return readWhole({ ...this.#boxes(), shorten: 'Use a login that sees fewer boxes.' });
  }

  /** Reads the same page by page, without keeping them. */
  readBoxes(reader: Reader<WordpressBox>): Promise<void> {
    return readInto({ ...this.#boxes(), ahead: true }, reader);
  }

  #boxes(): Numbered<WordpressBox> {
    return {
      keyOf: ({ id }) => id,
      fetch: async (asked): Promise<Page<WordpressBox>> => {
        const page = Number(asked ?? 1);
        const request = { method: 'GET', path: path`/v1/boxes`, query: { page, per_page: PAGE_SIZE } };
        const answer = await this.#parts.http.request(request);
        const body = unwrap(answer.body, 'boxes');
        const { boxes, meta } = shape(BoxPage, { ...answer, body }, 'a page of boxes');
        const items = boxes.map((box) => shape(WordpressBox, { ...answer, body: box }, 'a box'));
        // Without `meta` only an empty page is surely the last: the platform may have cut the page size.
        const more = meta === undefined || page < meta.last_page;
        if (meta && more && items.length === 0) throw emptyPage(page, meta.last_page);
        const next = more ? nextPage(page, items.length)?.toString() : undefined;
        return { items, next, total: countOf(meta?.total), size: answer.text.length };
      },
    };
  }

  /**
   * The box's custom certificate; `undefined` when none is installed, which the platform may say in five ways.
   * Only for a box out of the list: an unknown box is answered alike. One look, with `attempts: 1` when it is one of many.
   */
  async getCertificate({ id }: WordpressBox, attempts?: number): Promise<Certificate | undefined> {
    const request = { method: 'GET', path: path`/v1/boxes/${id}/ssl`, attempts };
    try {
      const answer = await this.#parts.http.request(request);
      if (isNothing(answer.body)) return undefined;
      const body = unwrap(answer.body, 'fingerprint');
      return shape(Certificate, { ...answer, body }, 'a certificate');
    } catch (error) {
      if (saysNone(error)) return undefined;
      throw error;
    }
  }

  /** One request. Throws `AnswerLostError` when it may have been applied. */
  async uploadCertificate({ id }: WordpressBox, upload: Upload): Promise<Uploaded> {
    const request = { method: 'POST', path: path`/v1/boxes/${id}/ssl`, body: upload };
    const answer = await this.#parts.http.request(request);
    const process = processId(answer);
    if (process !== undefined) return { process };
    const body = unwrap(answer.body, 'fingerprint');
    const what = 'a certificate or a process';
    return readCreated(what, () => ({ certificate: shape(Certificate, { ...answer, body }, what) }));
  }

  /**
   * Removes whatever certificate is installed; the id of the process to wait for, if there is one. `beforeRepeat` runs
   * before another try, since the first may have been applied; what it throws ends the call.
   */
  async deleteCertificate(
    { id }: WordpressBox,
    beforeRepeat?: () => Promise<void>,
  ): Promise<string | undefined> {
    const at = path`/v1/boxes/${id}/ssl`;
    const request = { method: 'DELETE', path: at, accept: 'any', beforeRepeat } as const;
    return processId(await this.#parts.http.request(request));
  }

  /** One look at a process. One that failed has an `error`, and is an answer all the same. */
  async getProcess(id: string): Promise<Process> {
    const request = { method: 'GET', path: path`/v1/processes/${id}`, attempts: 1, allow: [200] } as const;
    const answer = await this.#parts.http.request(request);
    return shape(Process, { ...answer, body: unwrap(answer.body, 'process_id') }, 'a process');
  }
}

function emptyPage(page: number, last: number): AnswerShapeError {
  return new AnswerShapeError(
    `Bad pagination: page ${page} of the list is empty, although ${last} is its last.`,
    {},
    { next: 'Run the step again.' },
  );
}

function processId({ body }: HttpAnswer): string | undefined {
  const parsed = safeParse(Process, unwrap(body, 'process_id'));
  return parsed.success ? parsed.output.process_id : undefined;
}
