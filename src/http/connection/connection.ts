import './wasm-tiering.ts';
import { isIP, type LookupFunction } from 'node:net';
import type { SecureContext } from 'node:tls';
import { buildConnector, Client, type Dispatcher, ProxyAgent } from 'undici';
import type { ProxyServer } from './proxy.ts';
import { reasonOf } from './reason.ts';

/** How the connections of a client are made. */
export interface ConnectionOptions {
  readonly origin: string;
  readonly proxy?: ProxyServer | undefined;
  readonly trust?: SecureContext | undefined;
  /** Stands in for DNS, in tests. */
  readonly lookup?: LookupFunction | undefined;
  /** Milliseconds for TCP and TLS together; a proxy has as long to answer CONNECT. */
  readonly connectTimeout: number;
}

type Connector = ReturnType<typeof buildConnector>;

const MAX_HEADER_BYTES = 16 * 1_024;

/**
 * One connection at most, and one request at a time on it. Since nothing else shares it, it can be destroyed
 * when its request hangs, which is the only way to stop undici while it connects, and nobody else notices.
 */
export class Connection {
  readonly dispatcher: Dispatcher;
  readonly #stop = new AbortController();
  #connected = false;

  /** `single`: the connection serves one request and is closed after it. */
  constructor(settings: ConnectionOptions, single: boolean) {
    const tls = this.#connectOptions(settings);
    const options = { pipelining: single ? 0 : 1, maxHeaderSize: MAX_HEADER_BYTES, allowH2: false };
    const { origin, proxy } = settings;
    this.dispatcher = proxy
      ? new ProxyAgent({
          uri: proxy.uri,
          ...(proxy.token === undefined ? {} : { token: proxy.token }),
          requestTls: tls,
          proxyTls: tls,
          clientFactory: (url, opts) =>
            new Client(url, {
              headersTimeout: settings.connectTimeout,
              connect: namedAsProxy(connectorIn(opts)),
            }),
          factory: (url, opts) =>
            new Client(url, { ...options, connect: this.#watch(connectorIn(opts), true) }),
        })
      : new Client(origin, { ...options, connect: this.#watch(buildConnector(tls), false) });
  }

  /** True once the server could have read something: TCP and TLS are up. */
  get connected(): boolean {
    return this.#connected;
  }

  /** Ends everything on this connection at once: the request, the handshake, the tunnel. */
  destroy(): void {
    this.dispatcher.destroy().catch(() => undefined);
    this.#stop.abort();
  }

  #connectOptions(settings: ConnectionOptions): buildConnector.BuildOptions {
    const { trust, lookup, connectTimeout: timeout } = settings;
    return {
      timeout,
      allowH2: false,
      rejectUnauthorized: true,
      signal: this.#stop.signal,
      ...(trust ? { secureContext: trust } : {}),
      ...(lookup ? { lookup } : {}),
    };
  }

  #watch(connect: Connector, proxied: boolean): Connector {
    return (options, callback) => {
      this.#connected = false;
      connect(options, (...[error, socket]) => {
        if (error) return callback(distinct(error, proxied), null);
        this.#connected = true;
        callback(null, socket);
      });
    };
  }
}

/** What `ProxyAgent` makes its tunnel with; it hands it to the factory untyped. */
function connectorIn(options: object): Connector {
  const connect: unknown = 'connect' in options ? options.connect : undefined;
  if (!isConnector(connect)) throw new TypeError('the proxy agent gave no connector');
  return connect;
}

function isConnector(value: unknown): value is Connector {
  return typeof value === 'function';
}

/** Reasons that can only come from talking to the proxy, before there is a tunnel. */
const OF_PROXY =
  /^(?:UND_ERR_HEADERS_TIMEOUT|UND_ERR_HEADERS_OVERFLOW|UND_ERR_BODY_TIMEOUT|HTTP_PARSER|HPE_.*)$/;

/** Whatever goes wrong on the way to the proxy itself is the proxy's: its code begins with `PROXY_`. */
function namedAsProxy(connect: Connector): Connector {
  return (options, callback) =>
    connect(withoutAddress(options), (...[error, socket]) => {
      if (error) callback(proxyError(reasonOf(error)), null);
      else callback(null, socket);
    });
}

/** TLS asks for names only; a proxy at an address is asked for none. */
function withoutAddress(options: buildConnector.Options): buildConnector.Options {
  const { servername, ...rest } = options;
  return !servername || isIP(servername.replace(/^\[|\]$/g, '')) !== 0 ? rest : options;
}

function proxyError(reason: string): Error {
  return Object.assign(new Error('the proxy failed'), { code: `PROXY_${reason}` });
}

/**
 * undici connects again and again, without pause, when connecting fails with one of its own "socket" codes,
 * as it does for a proxy that hangs up on CONNECT. Under another code it gives up.
 */
function distinct(error: Error, proxied: boolean): Error {
  const reason = reasonOf(error);
  if (proxied && OF_PROXY.test(reason)) return proxyError(reason);
  const [, status] = /^Proxy response \((\d{3})\)/.exec(error.message) ?? [];
  if (status !== undefined) return proxyError(status);
  return reason === 'UND_ERR_SOCKET' || reason === 'UND_ERR_INFO' ? proxyError('CLOSED') : error;
}
