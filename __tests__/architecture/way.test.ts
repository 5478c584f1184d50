import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from '@jest/globals';
import { movePullRequest, pullRequestEvent } from '../../src/demo/pull-request.ts';
import { DOLLARBOX_TOKEN, useEmulator } from '../support/emulated.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const temp = mkdtempSync(join(tmpdir(), 'boxwright-way-'));
const emulator = useEmulator();

afterAll(() => rmSync(temp, { recursive: true, force: true }));

/** The files of `src` that act in one step of the sources, in their order: a call is refused once, a comment is written. */
async function acting(): Promise<readonly string[]> {
  const json = { error: { code: 'rate_limited', message: 'Slow down.' } };
  emulator.faults({ kind: 'status', platform: 'dollarbox', status: 429, json, times: 1 });
  movePullRequest(emulator.get(), 'opened');
  const file = (name: string): string => {
    writeFileSync(join(temp, name), '');
    return join(temp, name);
  };
  const env = {
    ...pullRequestEvent(emulator.url, temp, 'opened'),
    ACTING_ORDER: file('order.json'),
    RUNNER_TEMP: temp,
    GITHUB_WORKSPACE: temp,
    GITHUB_OUTPUT: file('output'),
    GITHUB_STATE: file('state'),
    GITHUB_STEP_SUMMARY: file('summary'),
    INPUT_OPERATION: 'create-container',
    'INPUT_BASE-URL': `${emulator.url}/dollarbox`,
    INPUT_TOKEN: DOLLARBOX_TOKEN,
    INPUT_ORG: 'acme',
    INPUT_NAME: 'on-its-way',
    INPUT_IMAGE: 'ghcr.io/acme/web:1.2.0',
    'INPUT_POLL-INTERVAL': '100ms',
    INPUT_COMMENT: 'true',
    'INPUT_GITHUB-TOKEN': 'ghs_emulator-full',
  };
  const hook = new URL('acting-order.ts', import.meta.url).href;
  await promisify(execFile)(process.execPath, ['--import', hook, join(ROOT, 'src/main.ts')], { env });
  return JSON.parse(readFileSync(env.ACTING_ORDER, 'utf8')) as string[];
}

describe('the way of a create-container', () => {
  const page = readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8');
  const steps = [...page.matchAll(/^\d+\. `src\/([^`]+)`/gm)].map(([, path = '']) => path);

  it('names files that are there, each once', () => {
    expect(steps.length).toBeGreaterThan(30);
    expect(steps.length).toBeLessThanOrEqual(44);
    expect(steps.filter((path) => !existsSync(join(ROOT, 'src', path)))).toEqual([]);
    expect(new Set(steps).size).toBe(steps.length);
  });

  it('names them in the order in which they act in a real step', async () => {
    const order = await acting();
    expect(steps).toEqual(order.filter((path) => steps.includes(path)));
  });
});
