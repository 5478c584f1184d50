import type { GenericSchema } from 'valibot';
import { type Path, path } from '../../../http/address/path.ts';
import type { HttpClient } from '../../../http/client.ts';
import { AnswerShapeError, isOfKind } from '../../../http/failure/errors.ts';
import { cursorFrom } from '../../../http/pages/cursor.ts';
import { type Page, type Pagination, pagesOf, paginate } from '../../../http/pages/paginate.ts';
import { isObject } from '../../../support/json.ts';
import { answeredOther, readCreated, shape } from '../../kit/shape.ts';
import { ListPage } from './schema.ts';

/** Page size asked for; the platform's default and maximum are not documented. */
const PAGE_SIZE = 100;

/** Fields that an answer to a creation must show as they were sent; an image may be spelled in another way. */
const COMPARED = ['name', 'slug', 'size_gb', 'email', 'role'] as const;

/** Where a resource is and what it looks like. */
interface ResourceAt<T> {
  /** For errors: `a container`. */
  readonly what: string;
  readonly schema: GenericSchema<unknown, T>;
  /** What it looks like in a list, where that is read more leniently. */
  readonly listed?: GenericSchema<unknown, T>;
  /** Under `/api/v1/`. */
  readonly folder: string;
}

/**
 * One resource of the API and its endpoints. `Creation` and `Change` are the bodies of POST and PATCH, `never`
 * where the platform has no such operation. Source: https://dollarbox.dev/docs/api/ (Resources, Pagination)
 */
export class Resource<T, Creation = never, Change = never> {
  readonly #http: HttpClient;
  readonly #at: ResourceAt<T>;

  constructor(http: HttpClient, at: ResourceAt<T>) {
    this.#http = http;
    this.#at = at;
  }

  /** All of them in the org, read as they are asked for. */
  list(): AsyncGenerator<T> {
    return paginate(this.#pagination());
  }

  /** The same page by page. `ahead`: for who reads them to the end. */
  pages(ahead = false): AsyncGenerator<Page<T>> {
    return pagesOf({ ...this.#pagination(), ahead });
  }

  /** The host of a `next` link is never followed. */
  #pagination(): Pagination<T> {
    const { schema, listed = schema, what } = this.#at;
    return {
      fetch: async (cursor) => {
        const query = { limit: PAGE_SIZE, cursor };
        const answer = await this.#http.request({ method: 'GET', path: this.#list, query });
        const { results, next } = shape(ListPage, answer, 'a page of a list');
        const items = results.map((body) => shape(listed, { ...answer, body }, what));
        return { items, next: cursorFrom(next), size: answer.text.length };
      },
    };
  }

  /** Reads one. Throws an `HttpError` of kind `absent` when it is not there. `attempts`: 1 for one look of many. */
  async get(id: string, attempts?: number): Promise<T> {
    const answer = await this.#http.request({ method: 'GET', path: this.#item(id), attempts });
    return this.#asked(id, shape(this.#at.schema, answer, this.#at.what));
  }

  /** One request; throws `AnswerLostError` when it may have been applied. */
  async create(body: Creation): Promise<T> {
    const answer = await this.#http.request({ method: 'POST', path: this.#list, body });
    const created = readCreated(this.#at.what, () => shape(this.#at.schema, answer, this.#at.what));
    const other = COMPARED.find((field) => differs(body, created, field));
    if (other === undefined) return created;
    throw answeredOther(
      `The answer to the creation is ${this.#at.what} of another ${other.replace('_gb', '')} than was asked for`,
    );
  }

  /** Changes the given fields. */
  async update(id: string, body: Change): Promise<T> {
    const answer = await this.#http.request({ method: 'PATCH', path: this.#item(id), body });
    return this.#asked(id, shape(this.#at.schema, answer, this.#at.what));
  }

  /**
   * Deletes or revokes; false when it was not there. With `once` a request whose answer was lost is not repeated:
   * it throws `AnswerLostError`, since "not there" would then say nothing of who removed it.
   */
  async remove(id: string, once = false): Promise<boolean> {
    const repeat = once ? 'create' : 'safe';
    try {
      await this.#http.request({ method: 'DELETE', path: this.#item(id), repeat, accept: 'any' });
      return true;
    } catch (error) {
      if (isOfKind(error, 'absent')) return false;
      throw error;
    }
  }

  get #list(): Path {
    return path`/api/v1/${this.#at.folder}/`;
  }

  #item(id: string): Path {
    return path`/api/v1/${this.#at.folder}/${id}/`;
  }

  /** An answer about another one than was asked for must not be taken for it. */
  #asked(id: string, found: T): T {
    if (isObject(found) && found['id'] === id) return found;
    throw new AnswerShapeError(
      `The platform’s answer is ${this.#at.what}, but not the one asked for.`,
      {},
      { next: 'Run the step again; if it stays, tell the platform’s support.' },
    );
  }
}

function differs(body: unknown, created: unknown, field: string): boolean {
  if (!isObject(body) || !isObject(created) || body[field] === undefined) return false;
  const [sent, told] = [body[field], created[field]].map((value) => `${value ?? ''}`.toLowerCase());
  // What the answer leaves out says nothing; a name is always there.
  return told !== '' && sent !== told;
}
