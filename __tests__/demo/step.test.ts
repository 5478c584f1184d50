import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from '@jest/globals';
import { useEmulator } from '../support/emulated.ts';

/* `npm run step` and `npm run demo` as people call them. */

const ROOT = resolve(import.meta.dirname, '../..');
const directory = mkdtempSync(join(tmpdir(), 'boxwright-step-test-'));
const emulator = useEmulator();

afterAll(() => rmSync(directory, { recursive: true, force: true }));

function run(file: string, ...args: readonly string[]): Promise<{ code: number; stdout: string }> {
  return promisify(execFile)(process.execPath, [join(ROOT, 'src/demo', file), ...args]).then(
    ({ stdout }) => ({ code: 0, stdout }),
    ({ code, stdout }: { code: number; stdout: string }) => ({ code, stdout }),
  );
}

const step = (...args: readonly string[]) => run('step.ts', ...args);
const CONTAINER = ['operation=create-container', 'org=acme', 'name=web'];

describe('npm run step', () => {
  it('runs a step green, and shows log, outputs, summary and post step', async () => {
    const { code, stdout } = await step(...CONTAINER, 'image=ghcr.io/acme/web:1.2.0', 'port=8080');
    expect(code).toBe(0);
    for (const part of ['── log', '── outputs', 'outcome=created', '── summary', '── post step', '✔ green'])
      expect(stdout).toContain(part);
    expect(stdout).toContain('token: ${{ secrets.DOLLARBOX_TOKEN }}');
    expect(stdout).not.toContain('emulator-only');
  });

  it('runs a step red, with a good error and the exit code of the step', async () => {
    const { code, stdout } = await step(...CONTAINER, 'image=ghcr.io/acme/web:fail');
    expect(code).toBe(1);
    expect(stdout).toMatch(/Error: Container web did not start[\s\S]*Next: Check that the image is public/);
    expect(stdout).toContain('✘ red');
  });

  it('takes a step from a file, an event, an emulator that runs, and leaves the post step out', async () => {
    const file = join(directory, 'step.yml');
    writeFileSync(
      file,
      '- uses: boxwright/boxwright@v1\n  with:\n    operation: preview-container\n    token: ${{ secrets.DOLLARBOX_TOKEN }}\n    org: acme\n    name: web\n    image: ghcr.io/acme/web:1.10\n    comment: true\n',
    );
    const args = ['--with', file, '--emulator', `${emulator.url}/`, '--no-post'];
    const opened = await step(...args, '--event', 'opened');
    expect(opened.stdout).toContain('name=web-pr-7');
    expect(opened.stdout).not.toContain('── post step');
    const closed = await step(...args, '--event', 'closed');
    expect(closed.stdout).toContain('outcome=deleted');
    expect([opened.code, closed.code]).toEqual([0, 0]);
  });

  it.each([
    [[], 'Which operation?'],
    [['create-container'], '"create-container" is not `input=value`'],
    [['operation=get-org', '--event', 'exploded'], 'neither a file nor opened'],
    [['operation=get-org', '--live', '--event', 'opened'], 'give the file of an event'],
  ])('says what is wrong with %j', async (args, said) => {
    const { code, stdout } = await step(...args);
    expect([code, stdout]).toEqual([2, expect.stringContaining(said)]);
  });
});

describe('npm run demo', () => {
  it('plays the scene that is asked for, counts a failure that has to be as good, and says what is next', async () => {
    const { code, stdout } = await run('cli.ts', 'failure', 'dry-run');
    expect(code).toBe(0);
    expect(stdout).toMatch(/1\/2[\s\S]*outcome=planned[\s\S]*2\/2[\s\S]*✘ red[\s\S]*What next\?/);
  });

  it('names the scenes when there is none of that name', async () => {
    const { code, stdout } = await run('cli.ts', 'opera');
    expect([code, stdout]).toEqual([
      2,
      expect.stringMatching(/no scene opera; there are container, .*preview/),
    ]);
  });
});
