import type { EmulatedRequest } from '../../plugin/plugin.ts';
import type { Token } from '../store/model.ts';
import { Refusal } from '../store/refusal.ts';
import type { Box } from '../store/store.ts';

/** Who asks: the token as it was sent, and what it stands for. */
export interface Caller extends Token {
  readonly text: string;
}

/**
 * Reads `Authorization: Bearer <token>`. Revoked and expired tokens are refused at once.
 * Source: https://dollarbox.dev/docs/api/. The code for a missing header is [inferred].
 *
 * @throws Refusal `authentication_failed` (or `not_authenticated`, by switch)
 */
export function authenticate({ store, world }: Box, request: EmulatedRequest): Caller {
  const header = request.headers['authorization'];
  if (header === undefined) {
    const code = request.switch('missing-token') === 'not_authenticated' ? 'not_authenticated' : undefined;
    throw new Refusal(code ?? 'authentication_failed', 'Authentication credentials were not provided.');
  }
  const text = /^Bearer +(\S+)$/i.exec(header)?.[1] ?? '';
  const token = store.tokens.get(text);
  if (token === undefined) throw new Refusal('authentication_failed', 'Invalid API token.');
  if (token.revoked) throw new Refusal('authentication_failed', 'This API token has been revoked.');
  if (token.expiresMs !== undefined && token.expiresMs <= world.clock.now()) {
    throw new Refusal('authentication_failed', 'This API token has expired.');
  }
  return { ...token, text };
}

/** Read-only tokens may GET only. Source: https://dollarbox.dev/docs/api/ @throws Refusal `permission_denied` */
export function checkScope({ scope }: Caller, request: EmulatedRequest): void {
  if (scope === 'write' || !isWrite(request)) return;
  throw new Refusal('permission_denied', 'This API token is read-only.');
}

/** Whether a request would change something. */
export function isWrite({ method }: EmulatedRequest): boolean {
  return method !== 'GET' && method !== 'HEAD';
}
