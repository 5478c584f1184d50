import { readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { Runner } from '../support/run-action.ts';
import { type StartedEmulator, startByAction } from '../support/run-emulator-action.ts';

const FOLDER = resolve(import.meta.dirname, '../../emulator');
const action = parse(readFileSync(join(FOLDER, 'action.yml'), 'utf8')) as {
  readonly outputs: Readonly<Record<string, unknown>>;
};

const started: StartedEmulator[] = [];
async function start(...args: Parameters<typeof startByAction>): Promise<StartedEmulator> {
  const one = await startByAction(...args);
  started.push(one);
  return one;
}
afterEach(async () => {
  for (const one of started.splice(0)) await one.stop();
});

async function containers(
  { outputs }: StartedEmulator,
  org = 'acme',
): Promise<readonly { readonly name: string }[]> {
  const answer = await fetch(`${outputs['dollarbox-base-url']}/api/v1/containers/?org=${org}`, {
    headers: { authorization: `Bearer ${outputs['dollarbox-token']}` },
  });
  expect(answer.status).toBe(200);
  return ((await answer.json()) as { readonly results: readonly { readonly name: string }[] }).results;
}

async function listen(server: Server, host: string): Promise<number> {
  await new Promise<void>((done) => server.listen(0, host, done));
  return (server.address() as AddressInfo).port;
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server, '127.0.0.1');
  await new Promise((done) => server.close(done));
  return port;
}

/** Environments of the processes that print into a file. */
function environmentsOfWriters(file: string): readonly string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        return readlinkSync(`/proc/${pid}/fd/1`) === file
          ? [readFileSync(`/proc/${pid}/environ`, 'utf8')]
          : [];
      } catch {
        return [];
      }
    });
}

describe('the emulator as an action', () => {
  it('runs on when its step has ended, says where each platform is, and sets what its action.yml declares', async () => {
    const ran = await start();
    expect(ran.exitCode).toBe(0);
    expect(Object.keys(ran.outputs).sort()).toEqual(Object.keys(action.outputs).sort());
    expect(Object.values(ran.outputs)).not.toContain('');
    expect(ran.outputs['url']).toBe(`http://127.0.0.1:${ran.outputs['port']}`);
    expect((await containers(ran)).length).toBeGreaterThan(0);
  });

  it('prints in its post step what it was asked, without secrets, and ends', async () => {
    const ran = await start();
    await containers(ran);
    await fetch(`${ran.outputs['url']}/dollarbox/%23%23%5Berror%5Dx%0A::error::x?token=not-for-the-log`);
    const post = await ran.stop();
    expect(post.exitCode).toBe(0);
    expect(post.stdout).toMatch(/dollarbox +GET +200 +\/api\/v1\/containers\//);
    expect(post.stdout).not.toMatch(/^::error|##\[|not-for-the-log|dbx_/m);
    await expect(fetch(`${ran.outputs['url']}/`)).rejects.toThrow();
  });

  it('has none of the job’s secrets, nor the mark by which a runner ends what is left over', async () => {
    const ran = await start();
    const log = ran.state['log'] ?? '';
    expect(readFileSync(log, 'utf8')).toBe(`Emulator on ${ran.outputs['url']}\n`);
    if (process.platform !== 'linux') return;
    expect(environmentsOfWriters(log)).toEqual([expect.not.stringMatching(/RUNNER_|GITHUB_|INPUT_/)]);
  });

  it('takes start data of the repository', async () => {
    const runner = new Runner();
    writeFileSync(
      join(runner.workspace, 'start data.yml'),
      'dollarbox:\n  containers:\n    - { org: beta-org, name: seeded, image: nginx:1.27 }\n',
    );
    const ran = await start({ seed: 'start data.yml' }, runner);
    expect((await containers(ran, 'beta-org')).map(({ name }) => name)).toContain('seeded');
  });

  it('listens on the port it is told', async () => {
    const port = await freePort();
    expect((await start({ port: String(port) })).outputs['port']).toBe(String(port));
  });

  it.each(['127.0.0.1', '0.0.0.0', '::'])(
    'is red on a port that somebody else answers on at %s',
    async (host) => {
      const other = createServer((_request, response) => response.end('{}'));
      const port = await listen(other, host);
      try {
        const ran = await start({ port: String(port) });
        expect(ran.exitCode).toBe(1);
        expect(ran.outputs).toEqual({});
        expect(ran.stdout).toContain(`Somebody else answers on port ${port}`);
      } finally {
        other.close();
      }
    },
  );

  it.each([
    [{ port: 'web' }, /port takes a whole number/],
    [{ speed: '-1' }, /speed takes a whole number/],
    [{ switches: 'wrong' }, /switches takes PLATFORM\.NAME=VALUE/],
    [{ switches: 'dollarbox.wrong=1' }, /wrong/],
    [{ seed: 'nowhere.yml' }, /nowhere\.yml cannot be read \(ENOENT\)/],
  ])('is red with %j, in one annotation that says why', async (inputs, why) => {
    const ran = await start(inputs);
    expect(ran.exitCode).toBe(1);
    expect(ran.stdout.match(/^::error.*$/gm)).toEqual([expect.stringMatching(why)]);
  });

  it.each([
    ['a: [', /is no YAML: line \d/],
    ['[1]', /is no map from platforms/],
    ['mars: {}', /no platform mars/],
    ['dollarbox: {rockets: []}', /has no rockets/],
  ])('is red with the start data %j', async (text, why) => {
    const runner = new Runner();
    writeFileSync(join(runner.workspace, 'seed.yml'), text);
    const ran = await start({ seed: 'seed.yml' }, runner);
    expect(ran.exitCode).toBe(1);
    expect(ran.stdout).toMatch(why);
  });

  it('warns in the post step when it has ended before', async () => {
    const ran = await start();
    await fetch(`${ran.outputs['url']}/__emulator/stop`, { method: 'POST' });
    const post = await ran.stop();
    expect(post.exitCode).toBe(0);
    expect(post.stdout).toMatch(/::warning::.*does not answer any more/);
  });

  it('does nothing in a post step without a main step', async () => {
    const ran = await start({ port: 'web' });
    expect(await ran.stop()).toMatchObject({ exitCode: 0, stdout: '' });
  });
});
