import { describe, expect, it } from '@jest/globals';
import type { PullRequest } from '../../../src/contract/runner/github.ts';
import { previewContainerOperation } from '../../../src/operations/dollarbox/containers/preview-container.ts';
import type { RunOptions } from '../../support/run-operation.ts';
import { NO_EVENT } from '../../support/trigger-event.ts';
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
    const event = { ...NO_EVENT, name };
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

  describe('of which this run has not the newest commit', () => {
    const newest = (more: Partial<PullRequest> = {}) => {
      const github = new FakeGithub({ 7: 'open' });
      github.headSha = 'b'.repeat(40);
      github.more = more;
      return github;
    };

    it('is left as it is, and the newer commit is named', async () => {
      const ran = await run('synchronize', {}, { github: newest() });
      expect(ran.result).toMatchObject({ outcome: 'skipped', changed: false });
      expect(ran.result?.title).toMatch(/newer commit \(bbbbbbb\) than the one of this run \(aaaaaaa\)/);
      expect(dollarbox.requests('POST')).toEqual([]);
    });

    it('is deployed all the same when asked to', async () => {
      const ran = await run('synchronize', { superseded: 'deploy' }, { github: newest() });
      expect(ran.result?.outcome).toBe('created');
      expect(ran.log.join('\n')).toMatch(/notice .*deployed all the same/);
    });

    const before = 'b'.repeat(40);
    it.each([
      ['GitHub shows the head before the push', {}, {}, 'created'],
      ['as of before the push', { changedAt: 1_000 }, { changedAt: 2_000 }, 'created'],
      ['it was pushed back since', { changedAt: 3_000 }, { changedAt: 2_000 }, 'skipped'],
    ])('unless %s', async (_, seen, told, outcome) => {
      const event = { ...pullRequestEvent('synchronize', told), before };
      const ran = await run('', {}, { github: newest(seen), event });
      expect(ran.result?.outcome).toBe(outcome);
    });

    it.each(['merge_group', 'issue_comment', 'workflow_dispatch'])('unless it is for %s', async (name) => {
      const event = { ...pullRequestEvent(''), name, commit: 'c'.repeat(40) };
      expect((await run('', {}, { github: newest(), event })).result?.outcome).toBe('created');
    });
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

  it('that is open again keeps its container', async () => {
    await run('opened');
    const ran = await run('closed', {}, { github: new FakeGithub({ 7: 'open' }) });
    expect(ran.result).toMatchObject({ outcome: 'skipped', changed: false });
    expect(ran.log.join('\n')).toMatch(/notice .*is open again: its preview is left as it is/);
    expect(previews()).toHaveLength(1);
  });

  it('that is opened again while this goes on says what to do', async () => {
    await run('opened');
    const github = new FakeGithub({ 7: 'closed' });
    github.before = () => {
      if (github.asked.length === 2) github.set(7, 'open');
    };
    const ran = await run('closed', {}, { github });
    expect(ran.result?.outcome).toBe('deleted');
    expect(ran.log.join('\n')).toMatch(/notice .*was opened again meanwhile/);
  });

  it('is believed when GitHub cannot be asked, which is said', async () => {
    await run('opened');
    const github = new FakeGithub();
    github.refusal = 'GitHub answered 403.';
    const ran = await run('closed', {}, { github });
    expect(ran.result?.outcome).toBe('deleted');
    expect(ran.log.filter((line) => line.startsWith('warning'))).toEqual([
      expect.stringContaining('could not be asked, so the event decides'),
    ]);
  });

  it('is looked for again while a list may hide what was just created', async () => {
    dollarbox.faults({
      kind: 'stale',
      platform: 'dollarbox',
      method: 'GET',
      path: '/api/v1/containers/',
      skip: 1,
      times: 2,
    });
    await run('opened');
    const ran = await run('closed');
    expect(ran.result?.outcome).toBe('deleted');
    expect(previews()).toEqual([]);
  });

  it('that changed minutes ago is looked for once', async () => {
    const changedAt = Date.now() - 600_000;
    const github = new FakeGithub({ 7: 'closed' });
    const ran = await run('', {}, { github, event: pullRequestEvent('closed', { changedAt }) });
    expect(ran.result?.outcome).toBe('absent');
    const looks = dollarbox.requests('GET', /containers/).filter(({ query }) => query.length === 1);
    expect(looks).toHaveLength(1);
  });

  it('needs only what finds its container', async () => {
    await run('opened');
    const ran = await run('closed', { image: ':no image', port: 'http', env: '{', timeout: 'long' });
    expect(ran.error).toBeUndefined();
    expect(ran.result?.outcome).toBe('deleted');
    for (const name of ['image', 'port', 'env', 'timeout'])
      expect(ran.log.join('\n')).toMatch(new RegExp(`warning Input ${name} .*not needed here`));
  });

  it.each(['name', 'dry-run', 'org'])('needs a good %s', async (name) => {
    const ran = await run('closed', { [name]: '/ ?' });
    expect(ran.error?.name).toBe('InputError');
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

describe('a preview that goes by a label', () => {
  const labelled = (...labels: string[]) => {
    const github = new FakeGithub({ 7: 'open' });
    github.more = { labels };
    return github;
  };
  const about = (action: string, label: string) => ({ ...pullRequestEvent(action), label });
  const LABEL = { label: 'preview' };

  it.each([
    ['labeled with it', about('labeled', 'Preview'), ['Preview'], 'created'],
    ['pushed to, with it', pullRequestEvent('synchronize'), ['bug', 'preview'], 'created'],
    ['pushed to, without it', pullRequestEvent('synchronize'), ['bug'], 'skipped'],
    ['opened without labels', pullRequestEvent('opened'), [], 'skipped'],
    ['labeled with another', about('labeled', 'bug'), ['bug', 'preview'], 'skipped'],
    ['unlabeled of another', about('unlabeled', 'bug'), ['preview'], 'skipped'],
  ])('%s', async (_, event, labels, outcome) => {
    const ran = await run('', LABEL, { github: labelled(...labels), event });
    expect(ran.result?.outcome).toBe(outcome);
    expect(previews()).toHaveLength(outcome === 'created' ? 1 : 0);
  });

  it('is taken down with the label, needs no image then, and stays when the label is back', async () => {
    await run('opened', LABEL, { github: labelled('preview') });
    const event = about('unlabeled', 'preview');
    const back = await run('', { ...LABEL, image: '' }, { github: labelled('preview'), event });
    expect([back.result?.outcome, previews().length]).toEqual(['skipped', 1]);
    const gone = await run('', { ...LABEL, image: '' }, { github: labelled(), event });
    expect([gone.result?.outcome, previews().length]).toEqual(['deleted', 0]);
  });

  it('that loses it while it starts is taken down again', async () => {
    const github = labelled('preview');
    github.before = () => {
      if (github.asked.length === 2) github.more = { labels: [] };
    };
    const ran = await run('opened', LABEL, { github });
    expect([ran.result?.outcome, previews().length]).toEqual(['deleted', 0]);
  });

  it('believes the event when GitHub cannot be asked', async () => {
    const github = labelled();
    github.refusal = 'GitHub answered 403.';
    const has = pullRequestEvent('opened', { labels: ['preview'] });
    expect((await run('', LABEL, { github, event: has })).result?.outcome).toBe('created');
    const unknown = pullRequestEvent('opened', { labels: undefined });
    expect((await run('', LABEL, { github, event: unknown })).result?.outcome).toBe('skipped');
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
    expect(warnings[0]).toContain('so the event decides: GitHub answered 403: no.');
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
