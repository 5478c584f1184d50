import { safeParse } from 'valibot';
import { countOf, nextOffset } from '../../../http/pages/cursor.ts';
import { noPage, type RawPaging } from '../../kit/raw.ts';
import { Piece } from './schema.ts';

/** Lists by `limit` and `offset`. Source: https://github.com/versio-io/migrate-asset-configuration */
export const paging: RawPaging = {
  parameter: 'offset',
  read: (answer, asked) => {
    const parsed = safeParse(Piece, answer.body);
    if (!parsed.success) throw noPage(answer);
    const { items, totalAvailableItems } = parsed.output;
    const offset = Number(asked['offset'] ?? 0);
    const next = nextOffset(offset, items.length, totalAvailableItems)?.toString();
    return { items, next, total: countOf(totalAvailableItems) };
  },
};
