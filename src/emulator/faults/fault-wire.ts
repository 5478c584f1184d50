import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Answer } from '../plugin/plugin.ts';
import { type Rendered, render, send, writeHead } from '../wire/answers.ts';
import type { FaultKind, FaultRule } from './fault-rule.ts';

const GATEWAY_PAGE: Answer = {
  status: 502,
  headers: { 'content-type': 'text/html' },
  text: '<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>',
};

const NOT_APPLIED: ReadonlySet<FaultKind> = new Set<FaultKind>([
  'status',
  'cut-before',
  'hang-before',
  'endless',
  'redirect',
]);

/** Whether the platform handles the request under this rule. */
export function isApplied(rule: FaultRule): boolean {
  return rule.kind === 'raw' ? rule.apply === true : !NOT_APPLIED.has(rule.kind);
}

/**
 * Answers a request the way the rule says.
 * @param answer the platform's answer; a stand-in when the rule does not apply the request.
 * @returns the status that was sent, or `undefined` when none was.
 */
export function deliver(rule: FaultRule, answer: Answer, response: ServerResponse): number | undefined {
  const handler = HANDLERS[rule.kind];
  return handler(rule, render(answer), response);
}

type Handler = (rule: FaultRule, rendered: Rendered, response: ServerResponse) => number | undefined;

const HANDLERS: Readonly<Record<FaultKind, Handler>> = {
  status: (rule, _rendered, response) => whole(scripted(rule, { status: rule.status ?? 503 }), response),
  'status-after': (rule, _rendered, response) =>
    whole(
      rule.status === undefined ? render(GATEWAY_PAGE) : scripted(rule, { status: rule.status }),
      response,
    ),
  redirect: (rule, _rendered, response) =>
    whole(scripted(rule, { status: rule.status ?? 302, headers: { location: rule.url ?? '/' } }), response),
  delay: (_rule, rendered, response) => whole(rendered, response),
  stale: (_rule, rendered, response) => whole(rendered, response),
  'cut-before': cut,
  'cut-after': cut,
  'accept-cut': cut,
  'hang-before': () => undefined,
  'hang-after': () => undefined,
  truncate: (rule, rendered, response) => {
    const { body } = rendered;
    const kept = body.subarray(0, rule.bytes ?? Math.floor(body.length / 2));
    writeHead(response, rendered);
    response.write(kept, () => response.destroy());
    return rendered.status;
  },
  malformed: (rule, rendered, response) => {
    const body = rule.body === undefined ? rendered.body.subarray(0, -1) : Buffer.from(rule.body);
    return whole(withBody(rendered, body), response);
  },
  'slow-body': (rule, rendered, response) => {
    writeHead(response, rendered);
    drip(rendered.body, rule, response);
    return rendered.status;
  },
  endless: endless,
  gzip: (rule, rendered, response) => {
    const plain = rule.bytes === undefined ? rendered.body : Buffer.alloc(rule.bytes, ' ');
    const packed = withBody(rendered, gzipSync(plain));
    return whole({ ...packed, headers: { ...packed.headers, 'content-encoding': 'gzip' } }, response);
  },
  'huge-header': (rule, rendered, response) => {
    const headers = { ...rendered.headers, 'x-huge': 'h'.repeat(rule.bytes ?? 40_960) };
    return whole({ ...rendered, headers }, response);
  },
  raw: raw,
  'idle-close': (_rule, rendered, response) => {
    const { socket } = response;
    response.once('finish', () => socket?.end());
    return whole(rendered, response);
  },
};

function whole(rendered: Rendered, response: ServerResponse): number {
  send(response, rendered);
  return rendered.status;
}

function scripted(rule: FaultRule, base: Answer): Rendered {
  const headers = { ...base.headers, ...rule.headers };
  if (rule.json !== undefined) return render({ ...base, headers, json: rule.json });
  return render({ ...base, headers, text: rule.body ?? '' });
}

function withBody(rendered: Rendered, body: Buffer): Rendered {
  return { ...rendered, headers: { ...rendered.headers, 'content-length': String(body.length) }, body };
}

function cut(_rule: FaultRule, _rendered: Rendered, response: ServerResponse): undefined {
  response.destroy();
}

function drip(body: Buffer, rule: FaultRule, response: ServerResponse): void {
  let sent = 0;
  const timer = setInterval(() => {
    const next = sent + (rule.chunkBytes ?? 1);
    response.write(body.subarray(sent, next));
    sent = next;
    if (sent < body.length) return;
    clearInterval(timer);
    response.end();
  }, rule.everyMs ?? 100);
  response.once('close', () => clearInterval(timer));
}

function endless(rule: FaultRule, _rendered: Rendered, response: ServerResponse): number {
  const status = rule.status ?? 200;
  const { headers } = render({ status, headers: { 'content-type': 'application/json', ...rule.headers } });
  const { 'content-length': _none, ...open } = headers;
  writeHead(response, { status, headers: open });
  response.write('{"endless":"');
  if (rule.everyMs !== undefined) {
    const timer = setInterval(() => response.write('x'.repeat(rule.chunkBytes ?? 1)), rule.everyMs);
    response.once('close', () => clearInterval(timer));
    return status;
  }
  const chunk = 'x'.repeat(65_536);
  const pour = () => {
    if (!response.destroyed) response.write(chunk, () => setImmediate(pour));
  };
  pour();
  return status;
}

function raw(rule: FaultRule, _rendered: Rendered, response: ServerResponse): undefined {
  const { socket } = response;
  if (socket === null) return;
  socket.write(rule.body ?? '');
  const { repeat } = rule;
  if (repeat !== undefined) {
    const timer = setInterval(() => socket.write(repeat), rule.everyMs ?? 100);
    socket.once('close', () => clearInterval(timer));
  } else if (rule.hold !== true) {
    socket.end();
  }
}
