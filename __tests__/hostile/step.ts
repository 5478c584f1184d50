import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finish } from '../../src/action/finish.ts';
import { OutputFile } from '../../src/action/outputs/output-file.ts';
import { createLog } from '../../src/action/runner/log.ts';
import type { AnyOperation } from '../../src/contract/operation.ts';
import { ActionError } from '../../src/contract/result/errors.ts';
import { Timeline } from '../../src/contract/time/timeline.ts';
import type { Emulator } from '../../src/emulator/server.ts';
import { FakeGithub, pullRequestEvent } from '../operations/previews/fake-github.ts';
import { readFileCommand } from '../support/file-command.ts';
import { EmulatedTime, type Ran, runOperation } from '../support/run-operation.ts';

/** What a step left for people and for later steps, as `leaks` takes it. */
export interface Shown {
  readonly ran: Ran;
  readonly exitCode: number;
  readonly stdout: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** Runs an operation, and prints, writes and reports its end with the action's own code, all in this process. */
export class Steps {
  readonly #root = mkdtempSync(join(tmpdir(), 'boxwright-hostile-'));
  #count = 0;

  async run(
    operation: AnyOperation,
    emulator: Emulator,
    {
      inputs,
      platform,
      env = {},
    }: {
      readonly inputs: Readonly<Record<string, string>>;
      readonly platform: string;
      readonly env?: Readonly<Record<string, string>>;
    },
  ): Promise<Shown> {
    this.#count += 1;
    const root = join(this.#root, `${this.#count}`);
    for (const name of ['', 'temp', 'workspace']) mkdirSync(join(root, name));
    const ran = await runOperation(operation, emulator, {
      inputs: { ...inputs, 'base-url': `${emulator.url}/${platform}` },
      directories: { temp: join(root, 'temp'), workspace: join(root, 'workspace') },
      github: new FakeGithub({ 7: 'open' }),
      event: pullRequestEvent('opened'),
      clock: new EmulatedTime(emulator),
      connection: { limits: { attempt: 3_000 } },
      env,
    });
    const files = { output: join(root, 'output'), summary: join(root, 'summary') };
    for (const path of Object.values(files)) writeFileSync(path, '');
    const shown = await this.#finish(operation, ran, files, join(root, 'temp'));
    rmSync(root, { recursive: true, force: true });
    return shown;
  }

  async #finish(
    operation: AnyOperation,
    ran: Ran,
    files: { readonly output: string; readonly summary: string },
    temp: string,
  ): Promise<Shown> {
    const { result, error, known, wrote, left, secrets } = ran;
    const before = process.env['GITHUB_OUTPUT'];
    process.env['GITHUB_OUTPUT'] = files.output;
    const log = createLog(secrets);
    const written = captureStdout();
    try {
      for (const line of ran.log) log[kindOf(line)](line.slice(line.indexOf(' ') + 1));
      const exitCode = await finish(
        {
          operation,
          ...(result ? { result } : { error: error ?? new ActionError('nothing') }),
          known,
          changed: wrote,
          left,
          created: [],
          undone: [],
          doubtful: [],
          timeline: new Timeline(),
          tolerated: false,
          requestId: undefined,
        },
        {
          log,
          secrets,
          outputs: new OutputFile({ outputFile: files.output, secrets, temp, say: () => undefined }),
          ended: () => undefined,
          summary: true,
          summaryFile: files.summary,
        },
        {
          reports: undefined,
          signals: { signal: new AbortController().signal, at: () => undefined, dispose: () => undefined },
        },
      );
      const outputs = readFileCommand(readFileSync(files.output, 'utf8'));
      return { ran, exitCode, stdout: written.text(), outputs, summary: readFileSync(files.summary, 'utf8') };
    } finally {
      written.stop();
      if (before === undefined) delete process.env['GITHUB_OUTPUT'];
      else process.env['GITHUB_OUTPUT'] = before;
    }
  }

  remove(): void {
    rmSync(this.#root, { recursive: true, force: true });
  }
}

function kindOf(line: string): 'info' | 'debug' | 'notice' | 'warning' {
  const kind = line.slice(0, line.indexOf(' '));
  return kind === 'debug' || kind === 'notice' || kind === 'warning' ? kind : 'info';
}

/** Keeps what is printed until `stop`. */
export function captureStdout(): { text(): string; stop(): void } {
  const { write } = process.stdout;
  let text = '';
  process.stdout.write = ((part: string | Uint8Array) => {
    text += typeof part === 'string' ? part : Buffer.from(part).toString('utf8');
    return true;
  }) as typeof write;
  return {
    text: () => text,
    stop: () => {
      process.stdout.write = write;
    },
  };
}
