import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { FaultRule } from '../../src/emulator/faults/fault-rule.ts';
import { useEmulator } from '../support/emulated.ts';
import { SAMPLES } from './operations.ts';
import { Steps } from './step.ts';

/* A platform that names another host wherever an answer can: nothing of a step ever goes there. */

const emulated = useEmulator();
const steps = new Steps();
const seen: string[] = [];
let other: Server;
let elsewhere = '';
beforeAll(async () => {
  other = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    response.end('{}');
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  elsewhere = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
});
afterEach(() => void seen.splice(0));
afterAll(async () => {
  steps.remove();
  other.closeAllConnections();
  await new Promise((resolve) => other.close(resolve));
});

const lies = (): readonly FaultRule[] => [
  ...[301, 302, 303, 307, 308].map(
    (status): FaultRule => ({ kind: 'redirect', status, url: `${elsewhere}/steal` }),
  ),
  {
    kind: 'status',
    status: 200,
    json: { results: [], next: `${elsewhere}/api/v1/containers/?cursor=2`, previous: null },
  },
  {
    kind: 'status',
    status: 200,
    json: { items: [], next: `${elsewhere}/x?page=2`, url: elsewhere, href: elsewhere },
  },
  {
    kind: 'status',
    status: 202,
    headers: { location: `${elsewhere}/process/1`, link: `<${elsewhere}/x?page=2>; rel="next"` },
    json: { id: 'p1', process: `${elsewhere}/process/1`, uri: `${elsewhere}/x` },
  },
];

describe('no request goes to another host', () => {
  it.each(SAMPLES)(
    '$operation.name',
    async (sample) => {
      for (const rule of lies()) {
        emulated.get().control.reset();
        emulated.faults({ ...rule, platform: sample.platform, times: 'always' });
        await steps.run(sample.operation, emulated.get(), {
          ...sample,
          inputs: { ...sample.inputs, 'max-attempts': '2', timeout: '20s' },
        });
      }
      expect(seen).toEqual([]);
    },
    120_000,
  );
});
