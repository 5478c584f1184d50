import { describe, expect, it } from '@jest/globals';
import { DEMO_TOKENS } from '../../src/emulator/github/seed/demo-tokens.ts';
import { ELASTICBOX_TOKEN, useEmulator } from '../support/emulated.ts';
import { notices, warnings, workflowCommands } from '../support/workflow-commands.ts';
import { WEB } from './support/deploy-step.ts';
import { comments, HEAD, report } from './support/github-step.ts';

/* The comment on a pull request, written by the built action to the emulated GitHub. */

const emulator = useEmulator();
const ON_PULL = /\/issues\/\d+\/comments$/;
const COMMENT = { comment: 'true' };

function posted(): number {
  return emulator.applied('POST', ON_PULL);
}

describe('a comment', () => {
  it('is written once, and rewritten by every later step on the same container', async () => {
    const first = await report(emulator, COMMENT);
    expect(first.exitCode).toBe(0);
    expect(warnings(first.stdout)).toEqual([]);
    const [written, ...more] = comments(emulator);
    expect(more).toEqual([]);
    expect(written).toMatchObject({ number: 7, login: 'github-actions[bot]' });
    expect(first.outputs['comment-url']).toContain(`issuecomment-${written?.id}`);
    expect(written?.body).toContain('Container web: created');
    expect(written?.body).toContain('<a href="http://&#91;2001:db8::7b&#93;:8080/">');
    expect(written?.body).toContain('<code>ghcr.io/acme/web&#58;1.2.0</code>');
    expect(written?.body).toContain(`https://github.com/acme/web/commit/${HEAD}`);
    expect(written?.body).toMatch(/\*\*Took:\*\* \d+ /);

    const second = await report(emulator, { ...COMMENT, image: 'ghcr.io/acme/web:1.3.0' }, { run: 4243 });
    expect(second.outputs['comment-url']).toBe(first.outputs['comment-url']);
    const third = await report(
      emulator,
      { ...COMMENT, operation: 'delete-container', image: '', port: '' },
      { run: 4244 },
    );
    expect(third.outputs['outcome']).toBe('deleted');
    expect(comments(emulator)).toHaveLength(1);
    expect(comments(emulator)[0]?.body).toContain('💤 Container web: deleted');
    expect(posted()).toBe(1);
  });

  it('is not written to an issue, or to nothing, that has the number of no pull request', async () => {
    const ran = await report(emulator, { ...COMMENT, 'pull-request': '99999' }, { number: null });
    expect([ran.exitCode, ran.outputs['outcome']]).toEqual([0, 'created']);
    expect(notices(ran.stdout).join()).toContain('No comment was written: there is no pull request #99999.');
    expect([warnings(ran.stdout), emulator.requests('POST', ON_PULL)]).toEqual([[], []]);
    const preview = { ...COMMENT, operation: 'preview-container', 'pull-request': '99999' };
    expect((await report(emulator, preview, { number: null })).outputs['outcome']).toBe('absent');
    expect(emulator.requests('POST', ON_PULL)).toEqual([]);
  });

  it('of another container is another comment', async () => {
    await report(emulator, COMMENT);
    await report(emulator, { ...COMMENT, name: 'api' });
    expect(comments(emulator, 7)).toHaveLength(2);
  });

  it('is found on the last of many pages, whatever the links say', async () => {
    await report(emulator, COMMENT);
    const [own] = comments(emulator);
    const many = Array.from({ length: 220 }, (_, at) => ({
      number: 9,
      body: `comment ${at}`,
      login: 'reviewer-1',
    }));
    const control = emulator.get().control;
    for (const links of ['repositories', 'repos', 'foreign', 'loop', 'absent']) {
      control.reset();
      control.seed('github', {
        pulls: [{ number: 9, state: 'open' }],
        comments: [...many, { number: 9, body: own?.body }],
      });
      control.setSwitch('github.links', links);
      const ran = await report(emulator, COMMENT, { number: 9, run: 4300 });
      expect([links, ran.exitCode, warnings(ran.stdout)]).toEqual([links, 0, []]);
      expect(comments(emulator, 9)).toHaveLength(1);
      expect(posted()).toBe(0);
      expect(emulator.requests().every(({ path }) => path.startsWith('/'))).toBe(true);
    }
  });

  it.each([
    { name: 'a person', login: 'reviewer-2', token: DEMO_TOKENS.full },
    { name: 'another app', login: 'preview-helper[bot]', token: DEMO_TOKENS.full },
    { name: 'a workflow, seen by a person', login: 'github-actions[bot]', token: DEMO_TOKENS.user },
  ])('that $name copied is left alone', async ({ login, token }) => {
    await report(emulator, COMMENT);
    const body = comments(emulator)[0]?.body ?? '';
    emulator.get().control.reset();
    emulator.get().control.seed('github', { comments: [{ number: 7, body, login }] });
    await report(emulator, COMMENT, { githubToken: token, run: 4300 });
    const [copy, own, ...more] = comments(emulator, 7);
    expect(more).toEqual([]);
    expect(copy).toMatchObject({ login, body });
    expect(own?.login).not.toBe(login);
  });

  it.each([DEMO_TOKENS.otherApp, DEMO_TOKENS.user])(
    'is its own also with the token %s',
    async (githubToken) => {
      await report(emulator, COMMENT, { githubToken });
      const ran = await report(emulator, COMMENT, { githubToken, run: 4243 });
      expect(warnings(ran.stdout)).toEqual([]);
      expect(comments(emulator)).toHaveLength(1);
      expect(comments(emulator)[0]?.body).toContain('run=4243.');
    },
  );

  it('tells of the last look, whichever run it is of', async () => {
    await report(emulator, { ...COMMENT, image: 'ghcr.io/acme/web:2' }, { run: 5000, attempt: 2 });
    for (const older of [{ run: 4999 }, { run: 5000, attempt: 1 }]) {
      await report(emulator, { ...COMMENT, image: 'ghcr.io/acme/web:1' }, older);
      expect(comments(emulator)[0]?.body).toContain(`run=${older.run}.`);
      expect(comments(emulator)[0]?.body).toContain('ghcr.io/acme/web&#58;1');
    }
    expect(comments(emulator)).toHaveLength(1);
  });

  it('that tells of a later look is left as it is', async () => {
    await report(emulator, COMMENT);
    const [own] = comments(emulator);
    const later = own?.body.replace(/ at=\d+ /, ` at=${Date.now() + 60_000} `) ?? '';
    emulator.get().control.reset();
    emulator.get().control.seed('github', { comments: [{ number: 7, body: later }] });
    const ran = await report(emulator, COMMENT, { run: 4300 });
    expect(comments(emulator).map(({ body }) => body)).toEqual([later]);
    expect(ran.stdout).toContain('tells of a later look');
  });

  it('is the newest of several; the others are named and left', async () => {
    await report(emulator, COMMENT);
    const body = comments(emulator)[0]?.body ?? '';
    emulator.get().control.seed('github', { comments: [{ number: 7, body }] });
    const ran = await report(emulator, COMMENT, { run: 4300 });
    expect(ran.exitCode).toBe(0);
    expect(warnings(ran.stdout)).toEqual([expect.stringContaining('There are 2 comments')]);
    expect(comments(emulator).map((one) => one.body.includes('run=4300.'))).toEqual([false, true]);
  });

  it('needs a pull request, and says so', async () => {
    const ran = await report(emulator, COMMENT, { number: null });
    expect(ran.exitCode).toBe(0);
    expect(comments(emulator)).toEqual([]);
    const notices = workflowCommands(ran.stdout).filter(({ name }) => name === 'notice');
    expect(notices.map(({ data }) => data)).toEqual([
      'No comment was written: this run is not for a pull request.',
    ]);
  });

  it('is not written by a dry run', async () => {
    const ran = await report(emulator, { ...COMMENT, environment: 'preview', 'dry-run': 'true' });
    expect(ran.exitCode).toBe(0);
    expect(emulator.requests().filter(({ platform }) => platform === 'github')).toEqual([]);
  });
});

describe('a comment that tells of a failure', () => {
  it('says why and what to do, and the step’s own error stays the one error', async () => {
    emulator.faults({
      kind: 'status',
      platform: 'dollarbox',
      method: 'POST',
      status: 403,
      json: { detail: 'no <b>quota</b> @team' },
      times: 'always',
    });
    const ran = await report(emulator, COMMENT);
    expect(ran.exitCode).toBe(1);
    const body = comments(emulator)[0]?.body ?? '';
    expect(body).toContain('❌ Container web: failed');
    expect(body).toContain('> Next');
    expect(body).toContain('- **Image:** <code>ghcr.io/acme/web&#58;1.2.0</code>');
    expect(body).not.toContain('<b>');
    expect(body).not.toMatch(/@team/);
  });

  it('names the version that became of the one that was asked for', async () => {
    const ran = await report(emulator, {
      ...COMMENT,
      ...WEB,
      operation: 'deploy-box',
      token: ELASTICBOX_TOKEN,
      'base-url': `${emulator.url}/elasticbox`,
      'box-version': 'latest',
      variables: 'GIT_SHA: x\nINSTALL_EXIT_CODE: 3',
    });
    expect(ran.outputs).toMatchObject({ outcome: 'failed', 'box-version': 'draft' });
    const body = comments(emulator)[0]?.body ?? '';
    expect(body).toContain('- **Box version:** <code>draft</code>');
    expect(body).not.toContain('latest');
  });
});
