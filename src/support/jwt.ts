import { isObject, parseJson } from './json.ts';

/**
 * The `exp` claim of a JWT, in seconds since the epoch; `undefined` for a text that is none or has none. Read without a
 * check of the signature. Source: https://www.rfc-editor.org/rfc/rfc7519#section-4.1.4
 */
export function expiryClaim(token: string): number | undefined {
  const claims = parseJson(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'))?.value;
  const seconds = isObject(claims) ? claims['exp'] : undefined;
  return typeof seconds === 'number' && Number.isFinite(seconds) ? seconds : undefined;
}
