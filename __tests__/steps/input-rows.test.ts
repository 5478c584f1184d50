import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DOLLARBOX_TOKEN } from '../support/emulated.ts';
import { dollarboxError } from '../support/envelopes.ts';
import { type FakeServer, fakeServer } from '../support/fake-server.ts';
import { Runner, runAction } from '../support/run-action.ts';
import { errors, warnings } from '../support/workflow-commands.ts';
import { inParallel } from './support/in-parallel.ts';
import { ENV_FILES, GITHUB_TOKENS, OPERATION_NAMES } from './support/input-row-files.ts';
import { COMMANDS, ENVS, IMAGES, type InputRow, OTHERS } from './support/input-rows.ts';

/*
 * Every row of the tables through the built action: what the platform is sent, or what is said before any request. The
 * platform has nothing and refuses every creation, so that a step is over when its request is known.
 */

/** A table takes a few seconds, and far more on a machine that has other work to do. */
const PATIENCE = 300_000;

let platform: FakeServer;

beforeAll(async () => {
  platform = await fakeServer(({ method }) =>
    method === 'GET'
      ? { json: { count: 0, next: null, previous: null, results: [] } }
      : { status: 403, json: dollarboxError('permission_denied', 'Not today.') },
  );
});
afterAll(() => platform.close());

let runs = 0;

/** What is wrong with a row; `undefined` for nothing. */
async function judge({ input, text, files = {}, field = input, sent, said }: InputRow): Promise<unknown> {
  runs += 1;
  const name = `row-${runs}`;
  const runner = new Runner();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(runner.workspace, path)), { recursive: true });
    writeFileSync(join(runner.workspace, path), content);
  }
  const ran = await runAction({
    runner,
    with: {
      operation: 'create-container',
      token: DOLLARBOX_TOKEN,
      'base-url': `${platform.url}/${name}`,
      org: 'acme',
      name,
      image: 'nginx:1',
      'max-attempts': '1',
      [input]: text,
    },
  });
  runner.remove();
  const asked = platform.asked.filter(({ url }) => url.startsWith(`/${name}/`));
  const [told = ''] = errors(ran.stdout).map(({ data }) => data);
  if (sent === undefined)
    return asked.length === 0 && ran.exitCode === 1 && said?.test(told) ? undefined : { told, asked };
  const body = asked.find(({ method }) => method === 'POST')?.body ?? '{}';
  const value = (JSON.parse(body) as Record<string, unknown>)[field];
  const warned = warnings(ran.stdout).join('\n');
  const isSame = JSON.stringify(value) === JSON.stringify(sent);
  return isSame && (said ? said.test(warned) : warned === '') ? undefined : { value, told, warned };
}

describe('the built action, given as people write it', () => {
  it.each([
    ['images', IMAGES],
    ['commands', COMMANDS],
    ['environments', ENVS],
    ['dotenv files', ENV_FILES],
    ['names of operations, tokens of GitHub', [...OPERATION_NAMES, ...GITHUB_TOKENS]],
    ['secrets, flags, figures, times and addresses', OTHERS],
  ])(
    '%s',
    async (_name, rows) => {
      expect(rows.length).toBeGreaterThan(15);
      expect(await inParallel(rows, judge)).toEqual([]);
    },
    PATIENCE,
  );
});
