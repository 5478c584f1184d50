import { parseBase } from './address/url.ts';
import { CallLog } from './call-log.ts';
import type { ConnectionPool } from './connection/connection-pool.ts';
import type { Limits } from './connection/exchange.ts';
import { connectionsOf } from './connection/open-connections.ts';
import type { ProxyServer } from './connection/proxy.ts';
import { ServerClock } from './failure/server-clock.ts';
import type { HttpSettings } from './request/request.ts';
import { RetryBudget } from './retry/retry-budget.ts';

const LIMITS: Limits = { attempt: 30_000, connect: 10_000, headers: 20_000, bodyIdle: 15_000 };

/** What all views of a client (`within`) have in common. */
export interface Shared {
  readonly base: URL;
  readonly limits: Limits;
  readonly pool: ConnectionPool;
  /** What the connections go through. */
  readonly proxy: ProxyServer | undefined;
  readonly retries: RetryBudget;
  readonly serverClock: ServerClock;
  readonly callLog: CallLog;
  lastRequestId: string | undefined;
}

/** Opens what the views of a new client share. Throws an `ActionError` for settings that cannot be used. */
export function share(settings: HttpSettings): Shared {
  const base = parseBase(settings.baseUrl);
  const limits = { ...LIMITS, ...settings.limits };
  const { pool, proxy } = connectionsOf(settings, base, limits.connect);
  return {
    base,
    limits,
    pool,
    proxy,
    retries: new RetryBudget(),
    serverClock: new ServerClock(),
    callLog: new CallLog(settings.log, settings.clock),
    lastRequestId: undefined,
  };
}
