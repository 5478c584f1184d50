import { countOf, nextPage } from '../../../http/pages/cursor.ts';
import { isObject } from '../../../support/json.ts';
import { noPage, type RawPaging } from '../../kit/raw.ts';
import { type IsSecret, redactBody, secretsIn } from '../../kit/redact-body.ts';

/** Numbered pages; the list stands under its own name or `data`. Source: https://docs.raidboxes.dev/docs/1.x/api-gateway */
export const paging: RawPaging = {
  parameter: 'page',
  read: (answer, asked) => {
    const { items, last, total } = listIn(answer.body);
    if (!items) throw noPage(answer);
    const page = Number(asked['page'] ?? 1);
    const more = last === undefined || page < last;
    return { items, next: more ? nextPage(page, items.length)?.toString() : undefined, total };
  },
};

/** What a page says: the only list of the body, and the counts that stand beside it. */
interface PageParts {
  readonly items?: readonly unknown[];
  readonly last?: number | undefined;
  readonly total?: number | undefined;
}

function listIn(body: unknown): PageParts {
  if (Array.isArray(body)) return { items: body };
  if (!isObject(body)) return {};
  const [items, ...others] = Object.values(body).filter((value) => Array.isArray(value));
  if (items === undefined) return listIn(body['data']);
  const meta = isObject(body['meta']) ? body['meta'] : {};
  return others.length > 0 ? {} : { items, last: countOf(meta['last_page']), total: countOf(meta['total']) };
}

const TOKENS = new Set(['access_token', 'refresh_token', 'token', 'password']);

const isSecret: IsSecret = (name) => TOKENS.has(name);

/** The body without what a login takes and gives. */
export function withoutSecrets(body: unknown): unknown {
  return redactBody(body, isSecret);
}

/** What a body holds that no text may show. */
export function secretsOf(body: unknown): readonly string[] {
  return secretsIn(body, isSecret);
}
