import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OPERATIONS } from '../../src/operations/index.ts';
import { useEmulator } from '../support/emulated.ts';
import { fc } from '../support/properties.ts';
import { type Ran, runAction } from '../support/run-action.ts';
import { runOperation } from '../support/run-operation.ts';
import { SPELLINGS } from '../support/spellings.ts';
import { exampleOf } from './example-inputs.ts';
import { FIXTURES, requireSound, TLS } from './secured.ts';

/* Every operation, with the inputs of its own example, against platforms that say whatever they like. */

const NAMES = Object.keys(OPERATIONS);
const GITHUB_TOKEN = 'ghs_for-tests-only-0123456789';

describe('every operation, on the built action', () => {
  let server: Server;
  let url = '';

  beforeAll(async () => {
    server = createServer(TLS, (request, response) => {
      const { authorization = '', 'elasticbox-token': box = '' } = request.headers;
      const token = `${box || authorization}`.replace(/^\w+ /, '');
      const all = Object.values(SPELLINGS).map((spell) => spell(token));
      const words = `\n::error::x ##[error]x ${token} <b>${all.join('</b><b>')}</b> @octocat`;
      const error = { code: words, message: words, detail: { [words]: [words] }, details: [words] };
      response.writeHead(403, { 'content-type': 'application/json', 'x-request-id': token });
      response.end(JSON.stringify({ ...error, error, errors: [error], requestId: token, title: words }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  /** Three at a time: most of a step is the start of its process. */
  const runs = new Map<string, Promise<Ran>>();
  const start = (name: string): Promise<Ran> => {
    const running = runs.get(name) ?? step(name);
    runs.set(name, running);
    return running;
  };

  function step(name: string): Promise<Ran> {
    const trust = join(FIXTURES, 'root.pem');
    return runAction({
      with: {
        'pull-request': name.startsWith('preview-') ? '7' : '',
        'github-token': GITHUB_TOKEN,
        ...exampleOf(name).inputs,
        'base-url': url,
        'ca-certificate': trust,
        'max-attempts': '1',
        timeout: '10s',
      },
      env: { GITHUB_EVENT_NAME: 'push', GITHUB_API_URL: url, RUNNER_DEBUG: '1', NODE_EXTRA_CA_CERTS: trust },
    });
  }

  it.each(NAMES)('LEAK-02: %s shows no token that the platform repeats', async (name) => {
    const at = NAMES.indexOf(name);
    for (const next of NAMES.slice(at + 1, at + 3)) start(next).catch(() => undefined);
    const ran = await start(name);
    requireSound(ran, [exampleOf(name).inputs['token'] ?? '', GITHUB_TOKEN]);
    expect(ran.exitCode).toBe(1);
    expect(ran.stdout).toContain('403');
    expect(ran.stdout).toContain('***');
    expect(ran.summary).not.toMatch(/<b>|@octocat/);
  });
});

describe('every operation', () => {
  const emulator = useEmulator();
  const KEYS = [
    'id',
    'name',
    'results',
    'items',
    'data',
    'next',
    'status',
    'state',
    'error',
    'env',
    'boxes',
    'tags',
  ];
  const MORE = [
    'operation',
    'service',
    'variables',
    'kubeconfig',
    'instances',
    'saveStatus',
    'utc',
    'expires_at',
  ];
  const leaf = fc.oneof(
    fc.constantFrom(
      null,
      true,
      '',
      '7',
      'web',
      'running',
      'done',
      0,
      -1,
      1e308,
      '../x',
      '\u0000',
      '::error::x',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.double(),
  );
  const { answer } = fc.letrec((tie) => ({
    answer: fc.oneof({ depthSize: 'small', withCrossShrink: true }, leaf, tie('list'), tie('map')),
    list: fc.array(tie('answer'), { maxLength: 4 }),
    map: fc.dictionary(fc.constantFrom(...KEYS, ...MORE), tie('answer'), { maxKeys: 8 }),
  }));

  it.each(NAMES)('%s ends in an orderly way whatever it is answered', async (name) => {
    const inputs = { ...exampleOf(name).inputs, timeout: '20s', 'max-attempts': '2' };
    const operation = OPERATIONS[name];
    if (!operation) throw new Error(name);
    await fc.assert(
      fc.asyncProperty(fc.array(answer, { minLength: 3, maxLength: 3 }), async (answers) => {
        emulator.get().control.reset();
        answers.forEach((one, n) => {
          const rule = { kind: 'status', status: 200, body: JSON.stringify(one) } as const;
          emulator.faults(n < 2 ? rule : { ...rule, times: 'always' });
        });
        // It throws whatever is no error for people.
        const ran = await runOperation(operation, emulator.get(), { inputs });
        expect(ran.error === undefined || ran.error.message.length > 5).toBe(true);
      }),
      { numRuns: 6 },
    );
  });
});
