import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { scenes } from '../src/demo/scenes.ts';
import { type Emulator, startEmulator } from '../src/emulator/server.ts';
import type { Command } from './measure.ts';

const MAIN = resolve(import.meta.dirname, '../dist/main.js');

/** Runs `work` with an emulator whose resources settle at once, so that waiting is not what is measured. */
export async function withEmulator(work: (emulator: Emulator) => Promise<void>): Promise<void> {
  const emulator = await startEmulator({ stepMs: 1 });
  try {
    await work(emulator);
  } finally {
    await emulator.close();
  }
}

/** What is measured: the floor first, an input error, then the four heart operations from a clean start. */
export function commands(emulator: Emulator, directory: string): readonly Command[] {
  const env = (inputs: Readonly<Record<string, string>>) => (): Record<string, string> => {
    const file = (name: string): string => {
      const path = join(directory, name);
      writeFileSync(path, '');
      return path;
    };
    return {
      RUNNER_TEMP: directory,
      GITHUB_WORKSPACE: directory,
      GITHUB_OUTPUT: file('output'),
      GITHUB_STATE: file('state'),
      GITHUB_ENV: file('env'),
      GITHUB_STEP_SUMMARY: file('summary'),
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_RUN_ID: '1',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_JOB: 'bench',
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
    };
  };
  const step = (name: string, inputs: Readonly<Record<string, string>>): Command => ({
    name,
    args: [MAIN],
    env: env(inputs),
    prepare: () => emulator.control.reset(),
  });
  return [
    { name: '`node -e 0` (floor)', args: ['-e', '0'], env: () => ({}) },
    step('input error', { operation: 'create-contaner' }),
    ...scenes(emulator.url)
      .filter(({ pullRequest }) => pullRequest === undefined)
      .map(({ inputs }) => step(`\`${inputs['operation']}\``, { ...inputs, 'poll-interval': '100ms' })),
  ];
}
