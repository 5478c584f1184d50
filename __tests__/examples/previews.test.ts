import { describe, expect, it } from '@jest/globals';
import { commitOf } from '../../src/emulator/github/store/commit-refs.ts';
import { DOLLARBOX_TOKEN, ELASTICBOX_TOKEN, useEmulator } from '../support/emulated.ts';
import { runExample, type Surroundings } from './workflow-runner.ts';

/* The preview workflows of `examples/`, run step by step against the emulated platforms and the emulated GitHub. */

const emulator = useEmulator();
const files = { 'bin/docker': '#!/bin/bash\necho "docker $1"\n', Dockerfile: 'FROM scratch\n' };

function on(action: string, number = 7): Surroundings {
  const head = { sha: commitOf(`acme/web#${number}`), repo: { full_name: 'acme/web', fork: false } };
  const state = action === 'closed' ? 'closed' : 'open';
  return surroundings({
    event_name: 'pull_request',
    event: { action, number, pull_request: { number, state, head } },
  });
}

function surroundings(github: Readonly<Record<string, unknown>>, inputs = {}): Surroundings {
  return { url: emulator.url, secrets: { DOLLARBOX_TOKEN, ELASTICBOX_TOKEN }, files, github, inputs };
}

/** Names of the containers or living instances that begin with `web-pr-`. */
function previews(platform: 'dollarbox' | 'elasticbox'): readonly string[] {
  const state = emulator.get().control.inspect(platform) as Readonly<
    Record<'containers' | 'instances', readonly { readonly name: string }[]>
  >;
  const all = platform === 'dollarbox' ? state.containers : state.instances;
  return all.map(({ name }) => name).filter((name) => name.startsWith('web-pr-'));
}

/** Comments on pull request 7 that a workflow wrote. */
function comments(): readonly { readonly body: string }[] {
  const { comments } = emulator.get().control.inspect('github') as {
    readonly comments: readonly { readonly body: string; readonly number: number }[];
  };
  return comments.filter(({ body }) => body.includes('<!-- boxwright') && !body.includes('not ours'));
}

describe.each([
  { file: 'preview-container.yml', platform: 'dollarbox' },
  { file: 'preview-box.yml', platform: 'elasticbox' },
] as const)('$file', ({ file, platform }) => {
  it('keeps one preview and one comment while the pull request is open, and takes it down', async () => {
    const [opened] = await runExample(file, on('opened'));
    expect(opened?.status).toBe('success');
    expect(previews(platform)).toEqual(['web-pr-7']);
    const [pushed] = await runExample(file, on('synchronize'));
    expect(pushed?.status).toBe('success');
    expect(previews(platform)).toEqual(['web-pr-7']);
    expect(comments()).toHaveLength(1);
    emulator.get().control.seed('github', { pulls: [{ repo: 'acme/web', number: 7, state: 'closed' }] });
    const [closed] = await runExample(file, on('closed'));
    expect(closed?.status).toBe('success');
    expect(previews(platform)).toEqual([]);
    expect(comments()).toHaveLength(1);
  });
});

describe('sweep-previews.yml', () => {
  it('removes on both platforms what no run took down; first shows it', async () => {
    await runExample('preview-container.yml', on('opened'));
    await runExample('preview-box.yml', on('opened'));
    const nightly = surroundings({ event_name: 'schedule' });
    await runExample('sweep-previews.yml', nightly);
    expect([previews('dollarbox'), previews('elasticbox')]).toEqual([['web-pr-7'], ['web-pr-7']]);
    emulator.get().control.seed('github', { pulls: [{ repo: 'acme/web', number: 7, state: 'closed' }] });
    const shown = await runExample(
      'sweep-previews.yml',
      surroundings({ event_name: 'workflow_dispatch' }, { 'dry-run': true }),
    );
    expect(shown.map(({ steps }) => steps[0]?.outputs['outcome'])).toEqual(['planned', 'planned']);
    expect([previews('dollarbox'), previews('elasticbox')]).toEqual([['web-pr-7'], ['web-pr-7']]);
    const swept = await runExample('sweep-previews.yml', nightly);
    expect(swept.map(({ steps }) => steps[0]?.outputs['outcome'])).toEqual(['deleted', 'deleted']);
    expect([previews('dollarbox'), previews('elasticbox')]).toEqual([[], []]);
  });
});
