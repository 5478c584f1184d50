import { ATTEMPT_TIMEOUT } from '../connection/exchange.ts';
import type { ProxyServer } from '../connection/proxy.ts';
import { isTlsReason } from '../retry/classify.ts';

/** What happened, and what to do, in sentences for people. */
interface NetworkWords {
  readonly what: string;
  readonly next?: string;
}

const REACH = 'Check `base-url` and whether the runner may reach it.';
const AGAIN = 'Run the step again. If it stays, ask whoever runs the platform, or a proxy on the way to it.';
const TRUST =
  'If a proxy or a private CA signs for this host, give its certificate as `ca-certificate`; check the clock too.';

/** What is known of connections that fail, by its reason; `{}` stands for the host. */
export const KNOWN: Readonly<Record<string, NetworkWords>> = {
  ENOTFOUND: { what: 'cannot resolve {}', next: REACH },
  EAI_AGAIN: { what: 'cannot resolve {} just now: the name server gave no answer', next: REACH },
  ECONNREFUSED: { what: '{} refused the connection', next: REACH },
  EHOSTUNREACH: { what: '{} cannot be reached', next: REACH },
  ENETUNREACH: { what: '{} cannot be reached from this network', next: REACH },
  ECONNRESET: { what: '{} closed the connection without an answer' },
  EPIPE: { what: '{} closed the connection while the request was sent' },
  UND_ERR_SOCKET: { what: '{} closed the connection without a complete answer' },
  UND_ERR_CONNECT_TIMEOUT: {
    what: '{} did not complete the connection (TCP and TLS handshake) in time',
    next: REACH,
  },
  ETIMEDOUT: { what: '{} did not answer the connection in time', next: REACH },
  UND_ERR_HEADERS_TIMEOUT: { what: '{} took the request and did not answer in time' },
  UND_ERR_BODY_TIMEOUT: { what: '{} stopped in the middle of its answer' },
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: { what: '{} sent an incomplete answer' },
  UND_ERR_HEADERS_OVERFLOW: { what: '{} sent more headers than are accepted' },
  UND_ERR_INVALID_ARG: {
    what: 'the request to {} holds something that HTTP cannot carry, probably in a header',
    next: 'Check the token for characters that do not belong to it.',
  },
  ERR_TLS_CERT_ALTNAME_INVALID: { what: 'the certificate of {} is for another host name', next: TRUST },
  CERT_HAS_EXPIRED: { what: 'the certificate of {} has expired', next: TRUST },
  CERT_NOT_YET_VALID: { what: 'the certificate of {} is not valid yet', next: TRUST },
};

/**
 * Explains the reason code of a failed connection to `host` (`api.example.com:8443`). What the proxy on the way did is
 * told of the proxy, by its address and the variable that names it.
 */
export function explainReason(
  reason: string,
  host: string,
  proxy: Pick<ProxyServer, 'uri' | 'variable' | 'token'> | undefined,
): NetworkWords {
  if (proxy && reason.startsWith('PROXY_')) return ofProxy(reason.slice('PROXY_'.length), proxy);
  return explain(reason, proxy ? `${host} (through the proxy ${nameOf(proxy)})` : host);
}

function ofProxy(reason: string, proxy: Pick<ProxyServer, 'uri' | 'variable' | 'token'>): NetworkWords {
  const { variable } = proxy;
  const name = nameOf(proxy);
  const next = `Check ${variable} of the runner, and NO_PROXY if no proxy is needed.`;
  if (reason === '407')
    return {
      what: `the proxy requires authentication: ${name}`,
      next: proxy.token
        ? `Check the user name and password in ${variable}: the proxy does not accept them, or wants another way to log in than Basic.`
        : `Give its user name and password in ${variable}: http://user:password@host:port.`,
    };
  if (/^\d{3}$/.test(reason))
    return {
      what: `the proxy answered ${reason} and opened no tunnel: ${name}`,
      next: `Check ${variable} of the runner, and whether the proxy lets it reach the host of \`base-url\`.`,
    };
  if (reason === 'CLOSED')
    return { what: `the proxy closed the connection and opened no tunnel: ${name}`, next };
  return { what: explain(reason, `the proxy ${name}`).what, next };
}

/** `http://proxy.example.com:3128 of HTTPS_PROXY`. */
function nameOf({ uri, variable }: Pick<ProxyServer, 'uri' | 'variable'>): string {
  return `${uri} of ${variable}`;
}

function explain(reason: string, host: string): NetworkWords {
  const known = KNOWN[reason];
  if (known) return { next: AGAIN, ...known, what: known.what.replace('{}', host) };
  if (reason === ATTEMPT_TIMEOUT) return { what: `${host} did not answer completely in time`, next: AGAIN };
  if (isTlsReason(reason))
    return { what: `the certificate of ${host} is not trusted (${reason})`, next: TRUST };
  if (reason === 'HTTP_PARSER' || reason.startsWith('HPE_')) {
    return { what: `${host} sent something that is not valid HTTP`, next: REACH };
  }
  return { what: `the connection to ${host} failed (${reason})`, next: AGAIN };
}
