import { execFile } from 'node:child_process';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from '@jest/globals';
import { SAMPLES } from './operations.ts';

/*
 * Answers as large as a server likes. A runner has 7 GiB or more; a step must stay far below, whatever comes:
 * 4 MiB of an answer are read, 32 MiB of a list are kept.
 */

/** Most memory of the whole process, in MiB; Node itself, with all modules loaded from source, takes about 130. */
const BOUND = 512;

let server: Server | undefined;
afterEach(async () => {
  server?.closeAllConnections();
  await new Promise((resolve) => server?.close(resolve) ?? resolve(undefined));
});

async function peakOf(name: string, answer: (response: ServerResponse, n: number) => void) {
  let asked = 0;
  server = createServer((_request, response) => {
    asked += 1;
    answer(response, asked);
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const inputs = SAMPLES.find(({ operation }) => operation.name === name)?.inputs;
  const child = join(import.meta.dirname, 'memory-child.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [child, url, name, JSON.stringify(inputs)], {
    timeout: 120_000,
  });
  const { ended, peak } = JSON.parse(stdout) as { readonly ended: string; readonly peak: number };
  process.stdout.write(`memory: ${name}: ${ended} after ${asked} answers, at most ${peak} MiB\n`);
  return { ended, peak };
}

const json = (response: ServerResponse, text: string): void => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(text);
};
const page = (response: ServerResponse, items: string, n: number): void =>
  json(response, `{"next": "http://x.example/?cursor=${n}", "previous": null, "results": [${items}]}`);

/** Just below the 4 MiB that are read. */
const FULL = 4_000_000;
const SMALL = '{"id":1,"name":"a","image":"b","status":"running","env":{},"command":[]}';

describe('a step stays small', () => {
  it.each<[string, string, (response: ServerResponse, n: number) => void]>([
    [
      'a body without an end',
      'list-containers',
      (response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        const pour = (): void => {
          if (!response.destroyed) response.write('[0,'.repeat(20_000), () => setImmediate(pour));
        };
        pour();
      },
    ],
    [
      'full pages of small items, without an end',
      'list-containers',
      (response, n) =>
        page(response, `${`${SMALL.replace('1', `${n}`)},`.repeat(FULL / (SMALL.length + 3))}${SMALL}`, n),
    ],
    [
      'full pages of distinct items, without an end',
      'list-volumes',
      (response, n) => {
        const items = Array.from(
          { length: 40_000 },
          (_none, at) => `{"id":${n * 100_000 + at},"name":"volume-${n}-${at}","size_gb":1,"status":"bound"}`,
        );
        page(response, items.join(','), n);
      },
    ],
    ['one text that fills a page', 'get-org', (response) => json(response, `{"slug":"${'x'.repeat(FULL)}"}`)],
    [
      'deep nesting',
      'get-org',
      (response) => json(response, `${'['.repeat(FULL / 2)}${']'.repeat(FULL / 2)}`),
    ],
    ['very many empty objects', 'list-states', (response) => json(response, `[${'{},'.repeat(FULL / 3)}{}]`)],
    [
      'very many keys',
      'get-state',
      (response) =>
        json(response, `{${Array.from({ length: 200_000 }, (_none, at) => `"key-${at}":1`).join(',')}}`),
    ],
    [
      'a long error',
      'list-boxes',
      (response) => {
        response.writeHead(400, { 'content-type': 'application/json' });
        response.end(`{"message":"${'m'.repeat(FULL)}"}`);
      },
    ],
  ])(
    'of %s (%s)',
    async (_name, operation, answer) => {
      expect((await peakOf(operation, answer)).peak).toBeLessThan(BOUND);
    },
    180_000,
  );
});
