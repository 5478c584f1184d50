import { describe, expect, it } from '@jest/globals';
import { useEmulator } from '../support/emulated.ts';
import { SIGNAL_PATIENCE } from '../support/run-action.ts';
import { comments, deployments, report } from './support/github-step.ts';

/* A step that is cancelled or killed while it works: main and post together close what was opened. */

const emulator = useEmulator();
const BOTH = { environment: 'preview', comment: 'true' };
const CREATED = { platform: 'dollarbox', method: 'POST' } as const;
const history = (): string[] => (deployments(emulator)[0]?.statuses ?? []).map(({ state }) => state);

/** Once the platform has been asked to create the container, which it does not answer. */
const atWork = (): boolean => emulator.requests('POST', /\/containers\/$/).length > 0;

describe('a step that is cancelled', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'by %s ends its deployment within 2 s; the post step comments',
    async (name) => {
      emulator.faults({ ...CREATED, kind: 'hang-after', times: 'always' });
      const ran = await report(emulator, BOTH, { signal: { name, when: atWork } });
      expect(ran.exitCode).toBe(1);
      expect(ran.tookAfterSignal).toBeLessThan(SIGNAL_PATIENCE);
      expect(history()).toEqual(['in_progress', 'error']);
      expect(comments(emulator)).toEqual([]);
      const post = await ran.post();
      expect(post.exitCode).toBe(0);
      expect(history()).toEqual(['in_progress', 'error']);
      expect(comments(emulator)).toHaveLength(1);
      expect(comments(emulator)[0]?.body).toContain('❌ Container web: cancelled');
    },
  );

  it('while GitHub is silent ends in time all the same', async () => {
    emulator.faults(
      { ...CREATED, kind: 'hang-after', times: 'always' },
      {
        platform: 'github',
        method: 'POST',
        path: '/repos/:owner/:repo/deployments/:id/statuses',
        kind: 'hang-before',
        skip: 1,
      },
    );
    const ran = await report(emulator, BOTH, { signal: { name: 'SIGINT', when: atWork } });
    expect(ran.tookAfterSignal).toBeLessThan(SIGNAL_PATIENCE);
    expect(history()).toEqual(['in_progress']);
    await ran.post();
    expect(history()).toEqual(['in_progress', 'error']);
  });

  it('while it writes its reports leaves them to the post step', async () => {
    const hang = {
      platform: 'github',
      method: 'GET',
      path: '/repos/:owner/:repo/issues/:number/comments',
      kind: 'hang-before',
    } as const;
    emulator.faults(hang);
    const writing = (): boolean => emulator.requests('GET', /\/comments$/).length > 0;
    const ran = await report(emulator, BOTH, { signal: { name: 'SIGINT', when: writing } });
    expect(ran.exitCode).toBe(0);
    expect(ran.tookAfterSignal).toBeLessThan(SIGNAL_PATIENCE);
    await ran.post();
    expect(comments(emulator)[0]?.body).toContain('✅ Container web: created');
  });
});

describe('a step that is killed', () => {
  it('at work is closed by the post step', async () => {
    emulator.faults({ ...CREATED, kind: 'hang-after', times: 'always' });
    const ran = await report(emulator, BOTH, { signal: { name: 'SIGKILL', when: atWork } });
    expect(ran.exitCode).toBeNull();
    expect(history()).toEqual(['in_progress']);
    await ran.post();
    expect(history()).toEqual(['in_progress', 'error']);
    expect(comments(emulator)[0]?.body).toContain('❌ Container web: stopped');
  });

  it('while the deployment is created is found by its marker', async () => {
    emulator.faults({ platform: 'github', method: 'POST', kind: 'hang-after' });
    const opened = (): boolean => emulator.requests('POST', /\/deployments$/).length > 0;
    const ran = await report(emulator, BOTH, { signal: { name: 'SIGKILL', when: opened } });
    expect(history()).toEqual([]);
    await ran.post();
    expect(deployments(emulator)).toHaveLength(1);
    expect(history()).toEqual(['error']);
  });

  it('before anything was made leaves nothing to close', async () => {
    emulator.faults({ platform: 'github', method: 'POST', kind: 'hang-before' });
    const opened = (): boolean => emulator.requests('POST', /\/deployments$/).length > 0;
    const ran = await report(
      emulator,
      { environment: 'preview' },
      { signal: { name: 'SIGKILL', when: opened } },
    );
    const post = await ran.post();
    expect(post.exitCode).toBe(0);
    expect(post.stdout.replace(/^::(?:add-mask|debug)::.*\n/gm, '')).toBe(
      'create-container was killed before its end. Nothing is known to be left behind.\n',
    );
    expect(deployments(emulator)).toEqual([]);
  });
});
