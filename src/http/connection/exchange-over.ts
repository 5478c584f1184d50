import type { ConnectionPool } from './connection-pool.ts';
import { type Exchanged, exchange, type Limits, type Outgoing } from './exchange.ts';

/**
 * Sends a request over a connection of the pool, and gives that back when it is fit for another. A creation goes over a
 * fresh one, which no server has begun to close.
 */
export async function exchangeOver(
  pool: ConnectionPool,
  outgoing: Outgoing & { readonly repeat: 'create' | 'safe' },
  limits: Limits,
  signal: AbortSignal,
): Promise<Exchanged> {
  const connection = pool.take(outgoing.repeat === 'create');
  const exchanged = await exchange(connection, outgoing, limits, signal);
  const whole = exchanged.kind === 'answer' && !exchanged.answer.unread && exchanged.answer.status !== 408;
  pool.giveBack(connection, whole && outgoing.repeat === 'safe');
  return exchanged;
}
