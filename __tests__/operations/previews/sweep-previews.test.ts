import { describe, expect, it } from '@jest/globals';
import { sweepPreviews } from '../../../src/operations/any/sweep-previews.ts';
import { deployBox } from '../../../src/operations/elasticbox/boxes/deploy-box.ts';
import { previewBoxOperation } from '../../../src/operations/elasticbox/boxes/preview-box.ts';
import { ownerTag } from '../../../src/previews/owner.ts';
import { ELASTICBOX_TOKEN, useEmulator } from '../../support/emulated.ts';
import { type Ran, type RunOptions, runOperation } from '../../support/run-operation.ts';
import { told, useDollarbox } from '../dollarbox/stage.ts';
import { FakeGithub, pullRequestEvent } from './fake-github.ts';

/* What is left of pull requests whose closing nobody saw. */

const BOX = { platform: 'dollarbox', name: 'web' };

function names({ result }: Ran): readonly unknown[] {
  const list = (result?.resource ?? []) as readonly { name: string; became: string }[];
  return list.map(({ name, became }) => `${name} ${became}`);
}

describe('sweeping containers', () => {
  const dollarbox = useDollarbox();

  async function add(name: string, mark: string | undefined, image = 'ghcr.io/acme/web:1') {
    const env = mark === undefined ? {} : { BOXWRIGHT_PREVIEW: mark };
    await dollarbox.call('POST', '/containers/', { name, image, env });
    dollarbox.control().clock.advance(1_000);
  }

  function sweep(inputs: Record<string, string> = {}, more: Partial<RunOptions> = {}): Promise<Ran> {
    const url = `${dollarbox.emulator().url}/dollarbox`;
    return dollarbox.run(sweepPreviews, { ...BOX, 'base-url': url, ...inputs }, more);
  }

  const there = (): readonly string[] =>
    dollarbox
      .state()
      .containers.filter(({ stage, name }) => stage !== 'deleted' && /-pr-/.test(name))
      .map(({ name }) => name)
      .sort();

  /** Two pages of them, of which two are of closed pull requests; and what must not be touched. */
  async function fill(): Promise<FakeGithub> {
    await add('web-pr-7', 'acme/web#7');
    await add('web-pr-8', 'acme/web#8');
    await add('web-pr-9', 'acme/web#9', 'ghcr.io/acme/web:fail');
    await add('web-pr-10', 'other/web#10');
    await add('web-pr-11', undefined);
    await add('api-pr-8', 'acme/web#8');
    await add('other-pr-12', 'acme/web#8');
    dollarbox.control().clock.advance(60_000);
    dollarbox.control().clearJournal();
    return new FakeGithub({ 7: 'open', 8: 'closed', 9: 'closed', 10: 'closed', 11: 'closed' });
  }

  it('removes the own ones of closed pull requests, failed ones first, and no other', async () => {
    const ran = await sweep({}, { github: await fill() });
    expect(ran.error).toBeUndefined();
    expect(ran.result).toMatchObject({ outcome: 'deleted', changed: true, outputs: { count: 2 } });
    expect(names(ran)).toEqual(['web-pr-9 removed', 'web-pr-8 removed']);
    expect(there()).toEqual(['api-pr-8', 'other-pr-12', 'web-pr-10', 'web-pr-11', 'web-pr-7']);
    const named = ran.log.filter((line) => line.includes('is called as a preview is'));
    expect(named).toEqual([expect.stringMatching(/^notice The container web-pr-11 /)]);
    expect(ran.result?.table?.rows[0]?.slice(0, 4)).toEqual(['web-pr-9', '125', '#9', 'failed']);
    expect(ran.tookDown.map(({ title, pullRequest, closing }) => [title, pullRequest, closing])).toEqual([
      ['preview web-pr-9', 9, true],
      ['preview web-pr-8', 8, true],
    ]);
  });

  it('removes those of every name without one', async () => {
    const ran = await sweep({ name: '' }, { github: await fill() });
    expect(names(ran)).toEqual([
      'web-pr-9 removed',
      'web-pr-8 removed',
      'api-pr-8 removed',
      'other-pr-12 removed',
    ]);
    expect(there()).toEqual(['web-pr-10', 'web-pr-11', 'web-pr-7']);
  });

  it('takes the oldest first', async () => {
    for (const number of [31, 30, 32]) await add(`web-pr-${number}`, `acme/web#${number}`);
    const ran = await sweep();
    expect(names(ran)).toEqual(['web-pr-31 removed', 'web-pr-30 removed', 'web-pr-32 removed']);
  });

  it('only shows the list in a dry run', async () => {
    const ran = await sweep({ 'dry-run': 'true' }, { github: await fill() });
    expect(ran.result).toMatchObject({ outcome: 'planned', changed: true, outputs: { count: 2 } });
    expect(ran.result?.plan).toEqual([
      { action: 'delete', target: 'container web-pr-9 (125) of pull request #9' },
      { action: 'delete', target: 'container web-pr-8 (124) of pull request #8' },
    ]);
    expect(dollarbox.requests().filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  it('does not count one that is only remembered', async () => {
    const env = { BOXWRIGHT_PREVIEW: 'acme/web#8' };
    const results = [{ id: 1, name: 'web-pr-8', image: 'i', env, status: 'deleted' }];
    dollarbox.faults({ kind: 'status', status: 200, json: { results }, method: 'GET' });
    expect((await sweep()).result).toMatchObject({ outcome: 'absent', outputs: { count: 0 } });
  });

  it('finds nothing to do', async () => {
    const ran = await sweep({}, { github: new FakeGithub() });
    expect(ran.result).toMatchObject({ outcome: 'absent', changed: false, outputs: { count: 0 } });
  });

  it('tells what it has removed when the deadline passes in between', async () => {
    for (const number of [31, 30]) await add(`web-pr-${number}`, `acme/web#${number}`);
    dollarbox.faults({
      kind: 'hang-before',
      method: 'DELETE',
      path: '/api/v1/containers/:id/',
      skip: 1,
      times: 'always',
    });
    const { error, known, wrote } = await sweep({ timeout: '2s' });
    expect([error?.outcome, wrote]).toEqual(['timed-out', true]);
    expect(error?.message).toContain('Of 2 previews: ');
    expect((known['result'] as readonly { became: string }[]).map(({ became }) => became).toSorted()).toEqual(
      ['not removed', 'removed'],
    );
  });

  it('removes nothing when GitHub cannot be asked', async () => {
    const github = await fill();
    github.refusal = 'GitHub answered 403.';
    const ran = await sweep({}, { github });
    expect(ran.error?.message).toContain('GitHub answered 403.');
    expect(dollarbox.requests('DELETE')).toEqual([]);
  });

  it('asks once more for each, and spares one that is open after all', async () => {
    const github = await fill();
    github.before = (number) => {
      if (number === 0) github.set(8, 'closed');
      if (number === 8) github.set(8, 'open');
    };
    const ran = await sweep({}, { github });
    expect(names(ran)).toEqual(['web-pr-9 removed', 'web-pr-8 kept, open again']);
    expect(there()).toContain('web-pr-8');
  });

  it('lists the previews before it asks GitHub: one made meanwhile is not among them', async () => {
    const github = new FakeGithub();
    github.before = async () => {
      github.before = () => undefined;
      await add('web-pr-20', 'acme/web#20');
    };
    const ran = await sweep({}, { github });
    expect(ran.result?.outcome).toBe('absent');
    expect(there()).toEqual(['web-pr-20']);
  });

  it('goes on after one that cannot be removed, names it, and is red in the end', async () => {
    const github = await fill();
    const json = { error: { code: 'conflict', message: 'It is busy.', detail: null } };
    dollarbox.faults({ kind: 'status', status: 409, json, platform: 'dollarbox', method: 'DELETE' });
    const ran = await sweep({}, { github });
    expect(told(ran)).toMatch(
      /1 of 2 previews could not be removed.*container web-pr-9 \(125\):.*It is busy/,
    );
    expect(ran.log.join('\n')).toMatch(/warning container web-pr-9 \(125\) was not removed/);
    expect(there()).toContain('web-pr-9');
    expect(there()).not.toContain('web-pr-8');
    expect(ran.known).toMatchObject({ count: 2 });
  });

  it('stops when the token is refused for all', async () => {
    const ran = await sweep({ token: 'dbx_wrong0000000_emulator-only' }, { github: await fill() });
    expect(ran.error?.message).toMatch(/authentication_failed/);
  });

  it.each([
    ['no platform', { platform: '' }, /^platform: is required/],
    ['a platform without previews', { platform: 'versio' }, /^platform: must be dollarbox or elasticbox/],
    [
      'no workspace',
      { platform: 'elasticbox', token: ELASTICBOX_TOKEN },
      /^workspace: is required where `platform` is `elasticbox`/,
    ],
  ])('is refused with %s', async (_name, inputs, message) => {
    const ran = await sweep(inputs);
    expect(ran.error?.message).toMatch(message);
    expect(dollarbox.requests()).toEqual([]);
  });
});

describe('sweeping instances', () => {
  const emulator = useEmulator();
  const WEB = { token: ELASTICBOX_TOKEN, workspace: 'operations', box: 'web', policy: 'linux-small' };

  async function preview(number: number, inputs: Record<string, string> = {}, repository = 'acme/web') {
    await runOperation(previewBoxOperation, emulator.get(), {
      inputs: { ...WEB, variables: 'GIT_SHA: x', ...inputs },
      event: pullRequestEvent('opened', { number }),
      github: new FakeGithub({ [number]: 'open' }),
      run: { repository },
    });
  }

  function sweep(inputs: Record<string, string> = {}, more: Partial<RunOptions> = {}): Promise<Ran> {
    const { token, workspace } = WEB;
    const url = `${emulator.url}/elasticbox`;
    const all = { token, workspace, platform: 'elasticbox', 'base-url': url, ...inputs };
    return runOperation(sweepPreviews, emulator.get(), { ...more, inputs: all });
  }

  function there(): readonly string[] {
    const state = emulator.get().control.inspect('elasticbox') as {
      readonly instances: readonly { name: string }[];
    };
    return state.instances.map(({ name }) => name).filter((name) => /-pr-/.test(name));
  }

  it('removes the own ones of closed pull requests, failed ones first, and no other', async () => {
    await preview(7);
    await preview(8);
    await preview(9, { variables: 'GIT_SHA: x\nINSTALL_EXIT_CODE: 3' });
    await preview(10, {}, 'other/web');
    await preview(8, { name: 'api' });
    await runOperation(deployBox, emulator.get(), {
      inputs: { ...WEB, variables: 'GIT_SHA: x', name: 'web-pr-12', tags: 'pr-12' },
    });
    const github = new FakeGithub({ 7: 'open', 8: 'closed', 9: 'closed' });
    const ran = await sweep({ name: 'web' }, { github });
    expect(ran.error).toBeUndefined();
    expect(names(ran)).toEqual(['web-pr-9 removed', 'web-pr-8 removed']);
    expect(ran.result?.outputs).toEqual({ count: 2 });
    expect(ran.known['id']).toBeUndefined();
    expect(there().toSorted()).toEqual(['api-pr-8', 'web-pr-10', 'web-pr-12', 'web-pr-7']);
    expect(names(await sweep({}, { github }))).toEqual(['api-pr-8 removed']);
  });

  it('finds a shortened name, too', async () => {
    const name = 'a-name-that-is-longer-than-thirty-characters';
    await preview(8, { name });
    const ran = await sweep({ name, 'dry-run': 'true' });
    expect(ran.result?.plan).toHaveLength(1);
    expect(there()).toHaveLength(1);
    expect(ownerTag({ repository: 'acme/web', number: 8 })).toMatch(/^bxw-[0-9a-f]{12}-pr-8$/);
  });
});
