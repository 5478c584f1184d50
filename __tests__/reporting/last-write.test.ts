import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DEMO_TOKENS } from '../../src/emulator/github/seed/demo-tokens.ts';
import { upsertComment } from '../../src/reporting/comment/comment.ts';
import { writeMarker } from '../../src/reporting/comment/comment-marker.ts';
import { deploymentsOf, endOthers, openDeployment } from '../../src/reporting/deployment/deployment.ts';
import { postStatus, statusOf } from '../../src/reporting/deployment/deployments.ts';
import { connectGithub } from '../../src/reporting/github/connect-github.ts';
import type { Github } from '../../src/reporting/github/github-client.ts';
import { systemClock } from '../../src/support/clock.ts';
import { Secrets } from '../../src/support/secrets.ts';
import { useEmulator } from '../support/emulated.ts';
import { silentLog } from '../support/silent-log.ts';

/* Of two steps on the same thing the one that looked last is told of, whichever run it is of. */

const emulator = useEmulator();
const KEY = '0123456789abcdef0123';
let github: Github;

beforeEach(async () => {
  github = await connectGithub({
    token: DEMO_TOKENS.full,
    apiUrl: `${emulator.url}/github`,
    repository: 'acme/web',
    clock: systemClock,
    random: () => 0,
    log: silentLog,
    secrets: new Secrets(),
    env: {},
    signal: new AbortController().signal,
    left: () => 60_000,
  });
});
afterEach(() => github.close());

describe('a comment', () => {
  const written = (run: string, at: number) =>
    upsertComment(github, {
      pullRequest: 7,
      body: `${writeMarker({ key: KEY, run, at, by: 'github-actions[bot]' })}\nLook ${at}`,
    });
  const bodies = () =>
    (emulator.get().control.inspect('github') as { comments: { number: number; body: string }[] }).comments
      .filter(({ body }) => body.includes(KEY))
      .map(({ body }) => body.split('\n')[1]);

  it('tells of a later look of an older run', async () => {
    await written('5000.1', 1_000);
    expect((await written('4999.2', 2_000)).done).toBe('updated');
    expect(bodies()).toEqual(['Look 2000']);
  });

  it('is left by an earlier look of a later run', async () => {
    await written('4999.1', 2_000);
    expect((await written('5000.1', 1_000)).done).toBe('later');
    expect(bodies()).toEqual(['Look 2000']);
  });
});

describe('a deployment', () => {
  const place = { environment: 'preview', task: 'deploy:boxwright', key: KEY };
  const open = async (run: string): Promise<number> => {
    const { id } = await openDeployment(github, {
      ...place,
      ...{ run, marker: `marker-${run}`, sha: 'a'.repeat(40), description: 'Deploying.' },
      ...{ transient: true, production: undefined },
    });
    return id;
  };
  const succeed = (id: number) => postStatus(github, id, { state: 'success', description: '', logUrl: '' });
  const replace = async (live: { readonly id: number; readonly status: number }) =>
    endOthers(github, await deploymentsOf(github, place), { live, logUrl: '', description: 'Replaced.' });
  const state = async (id: number): Promise<string> => (await statusOf(github, id)).state;

  it('that was opened later, and ended before, is replaced', async () => {
    const [older, later] = [await open('4999.1'), await open('5000.1')];
    await succeed(later);
    expect(await replace({ id: older, status: await succeed(older) })).toBe('replaced');
    expect([await state(older), await state(later)]).toEqual(['success', 'inactive']);
  });

  it('that became live meanwhile stays live', async () => {
    const [older, later] = [await open('4999.1'), await open('5000.1')];
    const status = await succeed(older);
    await succeed(later);
    expect(await replace({ id: older, status })).toBe('later');
    expect(await state(later)).toBe('success');
  });

  it('that has just been opened will say for itself', async () => {
    const [older, later] = [await open('4999.1'), await open('5000.1')];
    await postStatus(github, later, { state: 'in_progress', description: '', logUrl: '' });
    expect(await replace({ id: older, status: await succeed(older) })).toBe('replaced');
    expect(await state(later)).toBe('in_progress');
  });
});
