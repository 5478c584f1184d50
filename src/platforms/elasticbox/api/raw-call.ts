import { noPage, type RawPaging } from '../../kit/raw.ts';
import { type IsSecret, redactBody, secretsIn } from '../../kit/redact-body.ts';

/** Lists are bare arrays without pages. Source: https://elasticbox.com/documentation/api/api-overview-and-access/ */
export const paging: RawPaging = {
  parameter: 'page',
  read: (answer) => {
    if (!Array.isArray(answer.body)) throw noPage(answer);
    return { items: answer.body };
  },
};

/** Tokens of services and machines, and the values of Password variables. */
const isSecret: IsSecret = (name, holder) =>
  name === 'token' || (name === 'value' && holder['type'] === 'Password');

/** The body without tokens and the values of Password variables. */
export function withoutSecrets(body: unknown): unknown {
  return redactBody(body, isSecret);
}

/** What a body holds that no text may show. */
export function secretsOf(body: unknown): readonly string[] {
  return secretsIn(body, isSecret);
}
