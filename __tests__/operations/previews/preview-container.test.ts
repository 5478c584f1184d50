import { describe, expect, it } from '@jest/globals';
import { previewContainerOperation } from '../../../src/operations/dollarbox/preview-container.ts';
import type { RunOptions } from '../../support/run-operation.ts';
import { told, useDollarbox } from '../dollarbox/stage.ts';
import { FakeGithub, pullRequestEvent } from './fake-github.ts';

/* A container for each pull request: open, push, close, and all that can come between. */

const dollarbox = useDollarbox();
const MARK = { BOXWRIGHT_PREVIEW: 'acme/web#7' };

function run(action: string, inputs: Record<string, string> = {}, more: Partial<RunOptions> = {}) {
  const given = { name: 'web', image: 'ghcr.io/acme/web:1', ...inputs };
  const github = more.github ?? new FakeGithub({ 7: action === 'closed' ? 'closed' : 'open' });
  const event = more.event ?? pullRequestEvent(action);
  return dollarbox.run(previewContainerOperation, given, { ...more, event, github });
}

function previews(name = 'web-pr-7') {
  return dollarbox.state().containers.filter((one) => one.name === name && one.stage !== 'deleted');
}

describe('an open pull request', () => {
  it('gets a container of its own that says whose it is', async () => {
    const ran = await run('opened', { env: 'LOG_LEVEL=info', port: '8080' });
    expect(ran.result).toMatchObject({ outcome: 'created', changed: true });
    expect(ran.result?.outputs).toMatchObject({ name: 'web-pr-7', url: expect.stringMatching(/:8080\/$/) });
    expect(previews()).toMatchObject([{ env: { LOG_LEVEL: 'info', ...MARK }, image: 'ghcr.io/acme/web:1' }]);
    expect(ran.visible).not.toContain('acme/web#7');
  });

  it('gets the mark without any `env`, too', async () => {
    await run('opened');
    expect(previews()).toMatchObject([{ env: MARK }]);
  });

  it('has it updated on a push, and keeps what is not given', async () => {
    await run('opened', { env: 'A=1' });
    const ran = await run('synchronize', { image: 'ghcr.io/acme/web:2' });
    expect(ran.result).toMatchObject({ outcome: 'updated', changed: true });
    expect(previews()).toMatchObject([{ env: { A: '1', ...MARK }, image: 'ghcr.io/acme/web:2' }]);
    const cleared = await run('synchronize', { image: 'ghcr.io/acme/web:2', env: '{}' });
    expect(cleared.result?.outcome).toBe('updated');
    expect(previews()).toMatchObject([{ env: MARK }]);
    expect((await run('synchronize', { image: 'ghcr.io/acme/web:2', env: '{}' })).result?.outcome).toBe(
      'unchanged',
    );
  });

  it('keeps its mark through a recreation', async () => {
    await run('opened', { env: 'A=1' });
    const ran = await run('synchronize', { 'if-exists': 'recreate', env: 'B=2' });
    expect(ran.result?.outcome).toBe('recreated');
    expect(previews()).toMatchObject([{ env: { B: '2', ...MARK } }]);
    await run('synchronize', { 'if-exists': 'recreate' });
    expect(previews()).toMatchObject([{ env: { B: '2', ...MARK } }]);
  });

  it.each(['workflow_dispatch', 'issue_comment'])('is deployed by %s with its number', async (name) => {
    const event = { name, action: '', actor: 'mona-example', pullRequest: undefined };
    const ran = await run('', { 'pull-request': '7' }, { event, github: new FakeGithub({ 7: 'open' }) });
    expect(ran.result?.outcome).toBe('created');
    expect(previews()).toMatchObject([{ env: MARK }]);
  });

  it('is only planned in a dry run', async () => {
    const ran = await run('opened', { 'dry-run': 'true' });
    expect(ran.result).toMatchObject({
      outcome: 'planned',
      plan: [{ action: 'create', target: 'container web-pr-7' }],
    });
    expect(previews()).toEqual([]);
  });

  it('is told that its run is not of the newest commit', async () => {
    const github = new FakeGithub({ 7: 'open' });
    github.headSha = 'b'.repeat(40);
    const ran = await run('synchronize', {}, { github });
    expect(ran.log.join('\n')).toMatch(/notice .*newer commit \(bbbbbbb\) than this run \(aaaaaaa\)/);
  });
});

describe('a closed pull request', () => {
  it('has its container deleted, with neither image nor anything else', async () => {
    await run('opened');
    const ran = await run('closed', { image: '' });
    expect(ran.error).toBeUndefined();
    expect(ran.result).toMatchObject({ outcome: 'deleted', changed: true, outputs: { name: 'web-pr-7' } });
    expect(ran.result?.outputs?.url).toBeUndefined();
    expect(previews()).toEqual([]);
  });

  it('is fine without one', async () => {
    const ran = await run('closed');
    expect(ran.result).toMatchObject({ outcome: 'absent', changed: false, outputs: { name: 'web-pr-7' } });
    expect(dollarbox.requests('DELETE')).toEqual([]);
  });

  it('is only planned in a dry run', async () => {
    await run('opened');
    const ran = await run('closed', { 'dry-run': 'true' });
    expect(ran.result).toMatchObject({ outcome: 'planned', plan: [{ action: 'delete' }] });
    expect(previews()).toHaveLength(1);
  });

  it('that was opened again says what to do', async () => {
    await run('opened');
    const ran = await run('closed', {}, { github: new FakeGithub({ 7: 'open' }) });
    expect(ran.result?.outcome).toBe('deleted');
    expect(ran.log.join('\n')).toMatch(/notice .*was opened again meanwhile/);
  });

  it('is not asked about: the event has said it', async () => {
    await run('opened');
    const github = new FakeGithub();
    github.refusal = 'GitHub answered 403.';
    const ran = await run('closed', {}, { github });
    expect(ran.result?.outcome).toBe('deleted');
    expect(ran.log.filter((line) => line.startsWith('warning'))).toEqual([]);
  });

  it('is not deployed by a late event, and loses what is there', async () => {
    const github = new FakeGithub({ 7: 'closed' });
    const none = await run('synchronize', {}, { github });
    expect(none.result?.outcome).toBe('absent');
    expect(dollarbox.requests('POST')).toEqual([]);
    await run('opened');
    expect((await run('synchronize', {}, { github })).result?.outcome).toBe('deleted');
    expect(previews()).toEqual([]);
  });
});

describe('a pull request that is closed while its preview is deployed', () => {
  it('ends green with nothing left', async () => {
    const github = new FakeGithub({ 7: 'open' });
    github.before = () => {
      if (github.asked.length === 2) github.set(7, 'closed');
    };
    const ran = await run('opened', { port: '8080' }, { github });
    expect(ran.error).toBeUndefined();
    expect(ran.result).toMatchObject({ outcome: 'deleted', changed: true });
    expect(ran.result?.outputs).toMatchObject({ url: undefined, status: undefined });
    expect(github.asked).toEqual([7, 7]);
    expect(previews()).toEqual([]);
  });

  it('ends green when the run for the closing took it down first', async () => {
    const github = new FakeGithub({ 7: 'open' });
    const deploying = run('opened', { image: 'ghcr.io/acme/web:hang', timeout: '60m' }, { github });
    await dollarbox.arrived('POST');
    github.set(7, 'closed');
    const [container] = previews();
    await dollarbox.call('DELETE', `/containers/${container?.id}/`);
    const ran = await deploying;
    expect(ran.error).toBeUndefined();
    expect(ran.result).toMatchObject({ outcome: 'deleted', changed: true });
    expect(previews()).toEqual([]);
  });

  it('ends green even if the container failed', async () => {
    const github = new FakeGithub({ 7: 'open' });
    github.before = () => {
      if (github.asked.length === 2) github.set(7, 'closed');
    };
    const ran = await run('opened', { image: 'ghcr.io/acme/web:fail' }, { github });
    expect(ran.result?.outcome).toBe('deleted');
    expect(previews()).toEqual([]);
  });

  it('stays red when it is open still', async () => {
    const ran = await run('opened', { image: 'ghcr.io/acme/web:fail' });
    expect(ran.error?.outcome).toBe('failed');
    expect(previews()).toHaveLength(1);
  });
});

describe('somebody else’s container of the same name', () => {
  it.each([
    ['another repository’s', { BOXWRIGHT_PREVIEW: 'acme/shop#7' }, /is the preview of acme\/shop#7/],
    ['another pull request’s', { BOXWRIGHT_PREVIEW: 'acme/web#8' }, /is the preview of acme\/web#8/],
    ['nobody’s', {}, /is nobody’s preview/],
    ['hardly marked', { BOXWRIGHT_PREVIEW: 'acme/web' }, /is nobody’s preview/],
  ])('is refused when it is %s, and left alone', async (_name, env, message) => {
    await dollarbox.call('POST', '/containers/', { name: 'web-pr-7', image: 'ghcr.io/other/shop:1', env });
    dollarbox.control().clearJournal();
    for (const action of ['synchronize', 'closed']) {
      const ran = await run(action, { 'if-exists': 'recreate' });
      expect(told(ran)).toMatch(message);
      expect(told(ran)).toMatch(/Nothing was changed.*Choose another `name`/s);
    }
    expect(dollarbox.requests().filter(({ method }) => method !== 'GET')).toEqual([]);
    expect(previews()).toMatchObject([{ image: 'ghcr.io/other/shop:1' }]);
  });

  it('is refused when it appears between the look and the creation', async () => {
    dollarbox.faults({ kind: 'delay', delayMs: 200, platform: 'dollarbox', method: 'POST' });
    const running = run('opened');
    await dollarbox.arrived('POST');
    await dollarbox.call('POST', '/containers/', { name: 'web-pr-7', image: 'ghcr.io/other/shop:1' });
    const ran = await running;
    expect(told(ran)).toContain('is nobody’s preview');
    expect(previews()).toMatchObject([{ image: 'ghcr.io/other/shop:1' }]);
  });

  it('is not taken for ours after a lost answer', async () => {
    dollarbox.faults({ kind: 'cut-before', platform: 'dollarbox', method: 'POST' });
    const github = new FakeGithub({ 7: 'open' });
    const running = run('opened', {}, { github });
    await dollarbox.arrived('POST');
    await dollarbox.call('POST', '/containers/', { name: 'web-pr-7', image: 'ghcr.io/other/shop:1' });
    const ran = await running;
    expect(told(ran)).toContain('is nobody’s preview');
    expect((await ran.undo()).length).toBe(0);
    expect(previews()).toMatchObject([{ image: 'ghcr.io/other/shop:1' }]);
  });

  it('is of no matter when the capitals of the repository differ', async () => {
    await run('opened');
    const ran = await run('synchronize', {}, { run: { repository: 'Acme/Web' } });
    expect(ran.result?.outcome).toBe('unchanged');
  });
});

describe('GitHub that cannot be asked', () => {
  it('is warned of once, and the event is believed', async () => {
    const github = new FakeGithub({ 7: 'open' });
    github.refusal = 'GitHub answered 403: no';
    const ran = await run('opened', {}, { github });
    expect(ran.result?.outcome).toBe('created');
    const warnings = ran.log.filter((line) => line.startsWith('warning'));
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/GitHub answered 403: no\. Give .*`permissions: pull-requests: read`/);
    expect(github.asked).toEqual([7]);
  });

  it('may hide the pull request of the event', async () => {
    const ran = await run('opened', {}, { github: new FakeGithub() });
    expect(ran.result?.outcome).toBe('created');
    expect(ran.log.join()).toMatch(/warning .*does not show it to this token/);
  });

  it('that knows no pull request of the number given is red, with nothing sent', async () => {
    const ran = await run('opened', { 'pull-request': '77' }, { github: new FakeGithub({ 7: 'open' }) });
    expect(told(ran)).toMatch(/no pull request #77 in acme\/web.*pull-requests: read/);
    expect(dollarbox.requests()).toEqual([]);
  });
});

describe('inputs', () => {
  const push = { name: 'push', action: '', actor: 'mona-example', pullRequest: undefined };

  it.each([
    [
      'no pull request',
      { event: push },
      {},
      /^pull-request: is required: the event `push` has no pull request$/,
    ],
    ['no image', {}, { image: '' }, /^image: is required, unless/],
    ['no name', {}, { name: '' }, /^name: is required/],
    ['the mark', {}, { env: 'BOXWRIGHT_PREVIEW=acme/web#8' }, /^env: cannot have BOXWRIGHT_PREVIEW/],
    ['a bad number', {}, { 'pull-request': '0' }, /^pull-request: must be a whole number/],
  ])('are refused with %s', async (_name, more, inputs, message) => {
    const ran = await run('opened', inputs, more as Partial<RunOptions>);
    expect(ran.error?.message).toMatch(message);
    expect(dollarbox.requests()).toEqual([]);
  });

  it('need the image when the closing is another pull request’s', async () => {
    const ran = await run('closed', { image: '', 'pull-request': '9' });
    expect(ran.error?.message).toMatch(/^image: is required/);
  });

  it('cannot do without a repository', async () => {
    const ran = await run('opened', {}, { run: { repository: '' } });
    expect(told(ran)).toContain('GITHUB_REPOSITORY is not set');
    expect(dollarbox.requests()).toEqual([]);
  });
});
