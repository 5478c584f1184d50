import { readFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { DOLLARBOX_TOKEN } from '../support/emulated.ts';
import { SIGNAL_PATIENCE } from '../support/run-action.ts';
import { errors } from '../support/workflow-commands.ts';
import { filesIn, preload, requireSound, strike, useSecured } from './secured.ts';

/* The runner stops the step at awkward moments; each title begins with the row of the catalogue. */

const emulator = useSecured();
const open: { close(): Promise<void> }[] = [];
afterEach(() => Promise.all(open.splice(0).map((server) => server.close())));

/** A port that accepts and says nothing. */
async function silence(): Promise<{ readonly port: number; readonly taken: () => boolean }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => undefined).resume());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push({
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  });
  return { port: (server.address() as AddressInfo).port, taken: () => sockets.size > 0 };
}

/** Loaded before the action: looks up names for ever and says so in the log. */
const NO_NAMES = `
  import dns from 'node:dns';
  import { syncBuiltinESMExports } from 'node:module';
  dns.lookup = () => console.log('looking up');
  syncBuiltinESMExports();`;

/** Loaded before the action: a kubeconfig is being written when the signals come, and takes its time. */
const SLOW_FILES = `
  import fs from 'node:fs/promises';
  import { syncBuiltinESMExports } from 'node:module';
  const { open } = fs;
  let files = 0;
  fs.open = async (...given) => {
    const file = await open(...given);
    files += 1;
    if (files === 2) {
      file.sync = async () => {
        console.log('stopped while writing');
        process.kill(process.pid, 'SIGINT');
        await new Promise((resolve) => setTimeout(resolve, 300));
      };
    }
    return file;
  };
  syncBuiltinESMExports();`;

describe('a signal', () => {
  it('CAN-04: while a name is looked up ends within a second', async () => {
    const step = {
      ...preload(NO_NAMES),
      signal: { name: 'SIGINT', when: (out: string) => out.includes('looking up') },
    } as const;
    const ran = await strike({ url: 'https://api.example.com' }, {}, step);
    expect([ran.exitCode, ran.outputs['outcome']]).toEqual([1, 'cancelled']);
    expect(ran.tookAfterSignal).toBeLessThan(SIGNAL_PATIENCE);
  });

  it.each([
    ['in a handshake', 'https', {}],
    ['at a proxy', 'proxy', {}],
  ])('CAN-04: %s ends within a second', async (_, kind) => {
    const { port, taken } = await silence();
    const proxy = kind === 'proxy';
    const env = proxy ? { HTTPS_PROXY: `http://127.0.0.1:${port}` } : {};
    const url = proxy ? 'https://api.example.com' : `https://127.0.0.1:${port}`;
    const ran = await strike({ url }, {}, { env, signal: { name: 'SIGTERM', when: taken } });
    expect([ran.exitCode, ran.outputs['outcome']]).toEqual([1, 'cancelled']);
    expect(ran.tookAfterSignal).toBeLessThan(SIGNAL_PATIENCE);
  });

  it('CAN-05: while the kubeconfig is written leaves it whole or not at all, and the post step nothing', async () => {
    const ran = await strike(emulator, { operation: 'issue-kubeconfig' }, preload(SLOW_FILES));
    expect(ran.stdout).toContain('stopped while writing');
    const path = ran.outputs['kubeconfig-path'];
    expect(filesIn(ran.runner.temp)).toEqual(path === undefined ? [] : [path]);
    if (path !== undefined) expect(parse(readFileSync(path, 'utf8'))).toMatchObject({ kind: 'Config' });
    const after = await ran.post({ flags: [] });
    requireSound(after, [DOLLARBOX_TOKEN]);
    expect(after.exitCode).toBe(0);
    const state = emulator.get().control.inspect('dollarbox') as { kubectlCredentials: unknown[] };
    expect([state.kubectlCredentials, filesIn(ran.runner.temp)]).toEqual([[], []]);
  });

  it('CAN-06: three times in a row is told once', async () => {
    emulator.faults({ kind: 'hang-before', platform: 'dollarbox', times: 'always' });
    const more = preload(`
      process.on('SIGINT', () => setTimeout(() => process.kill(process.pid, 'SIGINT'), 5));
      process.on('SIGINT', () => setTimeout(() => process.kill(process.pid, 'SIGTERM'), 10));`);
    const when = (): boolean => emulator.requests().length > 0;
    const ran = await strike(emulator, {}, { ...more, signal: { name: 'SIGINT', when } });
    expect([ran.exitCode, errors(ran.stdout).length]).toEqual([1, 1]);
    expect(ran.outputs['outcome']).toBe('cancelled');
    expect(ran.tookAfterSignal).toBeLessThan(SIGNAL_PATIENCE);
  });
});
