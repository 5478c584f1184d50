import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import * as core from '@actions/core';
import { parseCliOptions } from '../emulator/cli-options.ts';
import { launch } from './launch.ts';

/** The step: starts the emulator, whose entry lies beside this one, and says where it is. @returns the exit code */
export async function start(): Promise<number> {
  try {
    const args = readArguments();
    const log = join(process.env['RUNNER_TEMP'] || tmpdir(), `boxwright-emulator-${randomUUID()}.log`);
    // Before there is a process, so that the post step ends it whatever becomes of this step.
    core.saveState('log', log);
    const program = join(dirname(process.argv[1] ?? ''), 'serve.js');
    const { outputs, guide } = await launch(program, args, log);
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
    core.info(`Emulator on ${outputs['url']}`);
    core.startGroup('Addresses and demo data');
    core.info(guide.trim());
    core.endGroup();
    return 0;
  } catch (error) {
    core.error(error instanceof Error ? error.message : String(error), {
      title: 'The emulator did not start',
    });
    return 1;
  }
}

/** The inputs as the emulator's own command line has them. @throws Error that names the input */
function readArguments(): readonly string[] {
  const seed = core.getInput('seed');
  const args = [
    `--port=${core.getInput('port') || '0'}`,
    `--speed=${core.getInput('speed') || '300'}`,
    ...core.getMultilineInput('switches').map((text) => `--switch=${text}`),
    ...(seed === '' ? [] : [`--seed=${resolve(process.env['GITHUB_WORKSPACE'] || '.', seed)}`]),
  ];
  try {
    parseCliOptions(args);
    return args;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(message.replace(/^--switch\b/, 'switches').replace(/^--/, ''));
  }
}
