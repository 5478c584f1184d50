import { describe, expect, it } from '@jest/globals';
import { githubPort } from '../../../src/action/github/github-port.ts';
import { StepGithub } from '../../../src/action/github/step-github.ts';
import { DEMO_TOKENS } from '../../../src/emulator/github/seed/demo-tokens.ts';
import { Secrets } from '../../../src/support/secrets.ts';
import { useEmulator } from '../../support/emulated.ts';
import { silentLog } from '../../support/silent-log.ts';

/* What operations may ask of GitHub, with the toolkit's client against the emulated API. */

const emulator = useEmulator();

function port(token: string | undefined = DEMO_TOKENS.full, repository = 'acme/web', signal?: AbortSignal) {
  const env = { GITHUB_API_URL: `${emulator.url}/github/`, GITHUB_REPOSITORY: repository };
  const github = new StepGithub({ env, token, log: silentLog, secrets: new Secrets() });
  return githubPort(github, { signal: signal ?? new AbortController().signal, left: () => 200_000 });
}

describe('a pull request', () => {
  it.each([
    [7, { number: 7, state: 'open', fork: false }],
    [8, { number: 8, state: 'closed' }],
    [9, { number: 9, state: 'closed' }],
    [10, { number: 10, state: 'open', fork: true }],
  ])('%d is as GitHub knows it now', async (number, expected) => {
    const found = await port().pullRequest(number);
    expect(found).toMatchObject(expected);
    expect(found?.headSha).toMatch(/^[0-9a-f]{40}$/);
  });

  it('of no such number is none', async () => {
    expect(await port().pullRequest(4711)).toBeUndefined();
  });

  it('that a token may not see is no absent one: the permission is named', async () => {
    for (const ask of [
      () => port(DEMO_TOKENS.none, 'acme/private').pullRequest(7),
      () => port(DEMO_TOKENS.none, 'acme/private').openPullRequests(),
    ]) {
      await expect(ask()).rejects.toMatchObject({
        next: 'Add to the job’s `permissions:` `pull-requests: read`.',
      });
    }
  });

  it.each([
    { kind: 'status', status: 502 },
    { kind: 'cut-before' },
    { kind: 'truncate' },
    { kind: 'malformed' },
  ] as const)('is asked for again after $kind', async (fault) => {
    emulator.faults({ ...fault, platform: 'github' });
    expect((await port().pullRequest(7))?.state).toBe('open');
  });

  it('of another number in the answer is not believed', async () => {
    const json = { number: 8, state: 'closed', head: {}, base: {} };
    emulator.faults({ kind: 'status', status: 200, json, platform: 'github', times: 'always' });
    await expect(port().pullRequest(7)).rejects.toThrow('no pull request');
  });

  it('needs a token and a repository', async () => {
    await expect(port('').pullRequest(7)).rejects.toThrow('there is no `github-token`');
    await expect(port(DEMO_TOKENS.full, 'nonsense').pullRequest(7)).rejects.toThrow('names no repository');
    expect(emulator.requests()).toEqual([]);
  });

  it('is no longer asked for when the step is cancelled', async () => {
    const cancel = new AbortController();
    emulator.faults({ kind: 'hang-before', platform: 'github' });
    const asked = port(DEMO_TOKENS.full, 'acme/web', cancel.signal).pullRequest(7);
    while (emulator.requests().length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    cancel.abort(new RangeError('cancelled'));
    await expect(asked).rejects.toThrow('cancelled');
  });
});

describe('the open pull requests', () => {
  it('are those of all pages, whatever the links say', async () => {
    const pulls = Array.from({ length: 230 }, (_, at) => ({
      number: 1_000 + at,
      state: at % 2 ? 'open' : 'closed',
    }));
    for (const links of ['repositories', 'foreign', 'loop', 'absent']) {
      emulator.get().control.reset();
      emulator.get().control.seed('github', { pulls });
      emulator.get().control.setSwitch('github.links', links);
      const open = await port().openPullRequests();
      expect([links, [...open].filter((number) => number >= 1_000).length]).toEqual([links, 115]);
      expect([open.has(7), open.has(8)]).toEqual([true, false]);
    }
  });
});
