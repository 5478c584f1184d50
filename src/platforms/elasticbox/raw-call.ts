import type { Secrets } from '../../support/secrets.ts';
import { noPage, type RawPaging } from '../raw.ts';
import { takeOut } from '../take-out.ts';
import { maskSecrets } from './mask.ts';

/** Lists are bare arrays without pages. Source: https://elasticbox.com/documentation/api/api-overview-and-access/ */
export const paging: RawPaging = {
  parameter: 'page',
  read: (answer) => {
    if (!Array.isArray(answer.body)) throw noPage(answer);
    return { items: answer.body };
  },
};

/** The body without tokens and the values of Password variables, which are masked too. */
export function withoutSecrets(body: unknown, secrets: Secrets): unknown {
  maskSecrets(body, secrets);
  return takeOut(
    body,
    (name, holder) => name === 'token' || (name === 'value' && holder['type'] === 'Password'),
  );
}
