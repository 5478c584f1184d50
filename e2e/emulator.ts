import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';

const CLI = resolve(import.meta.dirname, '../src/emulator/cli.ts');

/** Demo tokens that the emulator prints at its start; they open nothing else. */
export const TOKENS = {
  DOLLARBOX_TOKEN: 'dbx_multiorg0000_emulator-only',
  ELASTICBOX_TOKEN: '0e1a57b0-7d3c-4b9f-8e26-5ca94713de70',
} as const;

/** The emulator as a process of its own. */
export class EmulatorProcess {
  readonly #child: ChildProcess;
  readonly url: string;

  private constructor(child: ChildProcess, url: string) {
    this.#child = child;
    this.url = url;
  }

  /** Starts one on a free port; `args` as on its command line. */
  static async start(
    args: readonly string[] = [],
    env: Readonly<Record<string, string>> = {},
  ): Promise<EmulatorProcess> {
    const child = spawn(process.execPath, [CLI, '--port', '0', '--speed', '100', ...args], {
      env: { PATH: process.env['PATH'] ?? '', ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const url = await new Promise<string>((found, reject) => {
      let printed = '';
      child.stdout.on('data', (chunk: Buffer) => {
        printed += chunk.toString();
        const address = /http:\/\/127\.0\.0\.1:\d+/.exec(printed);
        if (address) found(address[0]);
      });
      child.on('exit', (code) => reject(new Error(`the emulator ended with ${code}`)));
    });
    return new EmulatorProcess(child, url);
  }

  /** Calls one of the emulator's own routes, such as `reset`. */
  async control(path: string, body?: unknown): Promise<unknown> {
    const method = body === undefined && !/^(?:reset)$/.test(path) ? 'GET' : 'POST';
    const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
    const answer = await fetch(`${this.url}/__emulator/${path}`, init);
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  }

  /** The calls so far that match, oldest first. */
  async journal(
    method: string,
    path: RegExp,
  ): Promise<readonly { method: string; path: string; status: number }[]> {
    const all = (await this.control('journal')) as { method: string; path: string; status: number }[];
    return all.filter((entry) => entry.method === method && path.test(entry.path));
  }

  stop(): void {
    this.#child.kill();
  }
}
