import { cursorFrom } from '../../../http/pages/cursor.ts';
import { secretsInText } from '../../../kubeconfig/reading/secrets.ts';
import { MARK_VARIABLE, readMark } from '../../../previews/owner.ts';
import { isObject } from '../../../support/json.ts';
import { noPage, type RawPaging } from '../../kit/raw.ts';
import { type IsSecret, redactBody, secretsIn } from '../../kit/redact-body.ts';

/** Pages with a link to the next. Source: https://dollarbox.dev/docs/api/ (Pagination) */
export const paging: RawPaging = {
  parameter: 'cursor',
  read: (answer) => {
    const { body } = answer;
    if (!isObject(body) || !Array.isArray(body['results'])) throw noPage(answer);
    return { items: body['results'], next: cursorFrom(body['next']) };
  },
};

/** Values of environment variables; tokens. */
const isSecret: IsSecret = (name) => name === 'env' || name === 'token';

/** The body without kubeconfigs, tokens and the values of environment variables. */
export function withoutSecrets(body: unknown): unknown {
  return redactBody(body, (name, holder) => name === 'kubeconfig' || isSecret(name, holder));
}

/** What a body holds that no text may show. Whose preview a container is is no secret: its refusal names them. */
export function secretsOf(body: unknown): readonly string[] {
  const kubeconfigs = secretsIn(body, (name) => name === 'kubeconfig');
  const marks = secretsIn(body, (name) => name === MARK_VARIABLE).filter((text) => readMark(text));
  const values = secretsIn(body, isSecret).filter((text) => !marks.includes(text));
  return [...values, ...kubeconfigs.flatMap((text) => secretsInText(text))];
}
