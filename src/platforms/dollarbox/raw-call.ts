import { cursorFrom } from '../../http/cursor.ts';
import { secretsInText } from '../../kubeconfig/secrets.ts';
import { isObject } from '../../support/json.ts';
import type { Secrets } from '../../support/secrets.ts';
import { noPage, type RawPaging } from '../raw.ts';
import { takeOut } from '../take-out.ts';

/** Pages with a link to the next. Source: https://dollarbox.dev/docs/api/ (Pagination) */
export const paging: RawPaging = {
  parameter: 'cursor',
  read: (answer) => {
    const { body } = answer;
    if (!isObject(body) || !Array.isArray(body['results'])) throw noPage(answer);
    return { items: body['results'], next: cursorFrom(body['next']) };
  },
};

/** The body without kubeconfigs and the values of environment variables. What a kubeconfig holds is masked. */
export function withoutSecrets(body: unknown, secrets: Secrets): unknown {
  return takeOut(body, (name, holder) => {
    const value = holder[name];
    if (name === 'kubeconfig' && typeof value === 'string')
      for (const secret of secretsInText(value)) secrets.add(secret);
    return name === 'kubeconfig' || name === 'env' || name === 'token';
  });
}
