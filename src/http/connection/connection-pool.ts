import { Connection, type ConnectionOptions } from './connection.ts';

/** Idle connections kept for later; more are closed. */
const MOST_IDLE = 8;

/**
 * The connections of one client. Safe calls share kept-alive ones; a creation gets its own fresh one, so that
 * a connection the server has just closed never leaves it open whether the creation arrived.
 */
export class ConnectionPool {
  readonly #settings: ConnectionOptions;
  readonly #idle: Connection[] = [];
  readonly #busy = new Set<Connection>();

  constructor(settings: ConnectionOptions) {
    this.#settings = settings;
  }

  /** A connection for one request; `fresh` for one that nothing was sent on yet and nothing will be after it. */
  take(fresh: boolean): Connection {
    const connection = (fresh ? undefined : this.#idle.pop()) ?? new Connection(this.#settings, fresh);
    this.#busy.add(connection);
    return connection;
  }

  /** Gives a connection back. `reusable`: its request was answered and the answer read to the end. */
  giveBack(connection: Connection, reusable: boolean): void {
    const known = this.#busy.delete(connection);
    if (known && reusable && this.#idle.length < MOST_IDLE) this.#idle.push(connection);
    else connection.destroy();
  }

  /** Destroys every connection, busy ones included. */
  close(): void {
    for (const connection of [...this.#idle.splice(0), ...this.#busy]) connection.destroy();
    this.#busy.clear();
  }
}
