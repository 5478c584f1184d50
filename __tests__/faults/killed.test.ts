import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { DEMO_TOKENS as GITHUB } from '../../src/emulator/github/seed/demo-tokens.ts';
import { OPERATIONS } from '../../src/operations/index.ts';
import { prepare } from '../examples/operation-worlds.ts';
import { useEmulator } from '../support/emulated.ts';
import { type Ran, Runner, runAction } from '../support/run-action.ts';
import { exampleOf } from './example-inputs.ts';
import { requireSound } from './secured.ts';

/* SIGKILL while the platform works on the first request that changes something: the post step names what is left. */

const emulator = useEmulator();
const READS = ['read', 'listed', 'reported', 'called'];
const WRITING = Object.values(OPERATIONS)
  .filter(({ outcomes }) => !outcomes.some((outcome) => READS.includes(outcome)))
  .map(({ name }) => name);

/** What names the thing that the example works on, where it is neither its name nor its id. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  'update-org': ['acme'],
  'push-box': ['web-as-code'],
  'issue-kubeconfig': ['kubectl credential'],
  'sweep-previews': ['web-pr-8'],
  'preview-container': ['web-pr-7'],
  'preview-box': ['pr-7'],
  'record-state': ['shop'],
  'retire-state': ['shop-pr-42'],
  'send-event': ['event'],
  'start-instance': ['i-abc123'],
  'stop-instance': ['i-abc123'],
  'upload-ssl': ['wp4x7kz'],
  'delete-ssl': ['wp4x7kz'],
};

const isWrite = ({ method, platform }: { readonly method: string; readonly platform: string }): boolean =>
  !['GET', 'HEAD'].includes(method) && platform !== 'github';
const writing = (): boolean => emulator.requests().some(isWrite);

async function killed(
  inputs: Readonly<Record<string, string>>,
  platform: string,
  kind: string,
): Promise<Ran> {
  const runner = new Runner();
  const event = join(runner.root, 'event.json');
  const head = { sha: '7'.repeat(40), repo: { full_name: 'acme/web', fork: false } };
  writeFileSync(
    event,
    JSON.stringify({ action: 'opened', pull_request: { number: 7, state: 'open', head } }),
  );
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
    emulator.faults({ platform, method, kind: kind as 'hang-before', times: 'always' });
  }
  const ran = await runAction({
    with: {
      'poll-interval': '100ms',
      'github-token': GITHUB.full,
      // GitHub has another head for the pull request than the event.
      ...(inputs['operation']?.startsWith('preview-') ? { superseded: 'deploy' } : {}),
      ...inputs,
      'base-url': `${emulator.url}/${platform}`,
    },
    env: {
      GITHUB_API_URL: `${emulator.url}/github`,
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: event,
    },
    runner,
    signal: { name: 'SIGKILL', when: writing },
  });
  expect(ran.exitCode).toBeNull();
  emulator.get().control.removeFaults();
  return ran;
}

async function told(ran: Ran, token: string): Promise<string> {
  const before = emulator.requests().length;
  const post = await ran.post();
  requireSound(post, [token]);
  expect(JSON.stringify(ran.state)).not.toContain(token);
  expect(post.exitCode).toBe(0);
  const deleted = emulator.requests().slice(before).filter(isWrite);
  expect(deleted.filter(({ path }) => !path.includes('kubectl-credentials'))).toEqual([]);
  ran.runner.remove();
  return /^::warning::(.* was killed before its end\..*)$/m.exec(post.stdout)?.[1] ?? '';
}

describe.each(['hang-before', 'hang-after'])('killed in a request (%s)', (kind) => {
  it.each(WRITING)('CAN-08: what %s leaves is named by the post step, and left alone', async (name) => {
    const { inputs, platform } = exampleOf(name);
    await prepare(emulator, name);
    emulator.get().control.clearJournal();
    const ran = await killed(inputs, platform, kind);
    const line = await told(ran, inputs['token'] ?? '');
    expect(line).toMatch(new RegExp(`^${name} was killed before its end\\. Left as it is: `));
    const given = ['name', 'slug', 'id', 'instance', 'box', 'member', 'email', 'tags'].flatMap(
      (one) => inputs[one] ?? [],
    );
    const words = WORDS[name] ?? given.flatMap((text) => text.split(/[\s,]+/));
    expect(words.some((word) => line.includes(word)) ? '' : line).toBe('');
  });
});

describe('a killed raw call', () => {
  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('%s is named', async (method) => {
    const { inputs: example } = exampleOf('create-container');
    const inputs = {
      token: example['token'] ?? '',
      operation: 'call-api',
      platform: 'dollarbox',
      method,
      path: '/api/v1/containers/',
      body: '{}',
    };
    const ran = await killed(inputs, 'dollarbox', 'hang-after');
    expect(await told(ran, inputs.token)).toContain(`${method} /api/v1/containers/, possibly applied`);
  });
});
