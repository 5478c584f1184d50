import { createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server between a client and the emulator that spoils what the emulator answers. */
export interface Mutator {
  readonly url: string;
  /** From now on the same number spoils the same. */
  seed(value: number): void;
  close(): Promise<void>;
}

/** What takes the place of a value: other kinds, sizes, signs. */
const STRANGERS: readonly unknown[] = [
  ...[null, '', [], {}, true, 0, -1, 1.5, 1e308, 2 ** 60, 'x'.repeat(5_000), [[[[[]]]]], [null], ['']],
  ...[
    '::error::x\n##[error]x',
    '../..',
    '\u0000\u202e',
    'https://evil.example/',
    '9999-99-99',
    'null',
    '-----BEGIN',
  ],
];

/** Numbers from 0 to below 1 that depend on `seed` alone (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A copy of JSON data in which one value, anywhere, is gone, doubled or another. */
function mutate(data: unknown, random: () => number): unknown {
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];
  const places: { readonly holder: Record<string, unknown>; readonly key: string }[] = [];
  const root: Record<string, unknown> = { root: structuredClone(data) };
  const walk = (holder: Record<string, unknown>): void => {
    for (const [key, value] of Object.entries(holder)) {
      places.push({ holder, key });
      if (typeof value === 'object' && value !== null) walk(value as Record<string, unknown>);
    }
  };
  walk(root);
  const { holder, key } = pick(places) ?? { holder: root, key: 'root' };
  const how = random();
  if (how < 0.2 && holder !== root) delete holder[key];
  else if (how < 0.3) holder[key] = [holder[key], holder[key]];
  else holder[key] = pick(STRANGERS);
  return root['root'];
}

/** Starts a mutator in front of `target`. About every second JSON answer is spoiled. */
export async function startMutator(target: string): Promise<Mutator> {
  let random = numbers(0);
  const server = createServer((incoming, outgoing) => {
    const { method, headers } = incoming;
    const onward = request(`${target}${incoming.url ?? ''}`, { method, headers }, (answer) => {
      read(answer).then(
        (body) => {
          const spoiled = random() < 0.5 ? spoil(body, random) : body;
          const { 'content-length': _length, 'transfer-encoding': _coding, ...rest } = answer.headers;
          outgoing.writeHead(answer.statusCode ?? 500, {
            ...rest,
            'content-length': Buffer.byteLength(spoiled),
          });
          outgoing.end(spoiled);
        },
        () => outgoing.destroy(),
      );
    });
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seed: (value) => {
      random = numbers(value);
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function spoil(body: string, random: () => number): string {
  try {
    return JSON.stringify(mutate(JSON.parse(body), random)) ?? '';
  } catch {
    return body;
  }
}

async function read(answer: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
