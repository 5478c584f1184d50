import { spawn } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { parseCliOptions } from '../../../src/emulator/cli-options.ts';

describe('the command line', () => {
  it('has defaults', () => {
    expect(parseCliOptions([])).toEqual({ help: false, port: 0, stepMs: 300, switches: {} });
  });

  it('takes port, speed and switches', () => {
    const args = ['--port', '8080', '--speed=5', '--switch', 'a.b=c=d', '--switch', 'a.e=f'];
    expect(parseCliOptions(args)).toEqual({
      help: false,
      port: 8080,
      stepMs: 5,
      switches: { 'a.b': 'c=d', 'a.e': 'f' },
    });
  });

  it('takes a slow speed, at which two reads in a row see the same', () => {
    expect(parseCliOptions(['--speed', 'slow']).stepMs).toBe(30_000);
  });

  it('takes a Kubernetes API server', () => {
    const args = ['--kubernetes', 'https://127.0.0.1:6443', '--kubernetes-ca', 'ca.pem'];
    const kubernetes = { url: 'https://127.0.0.1:6443', ca: 'ca.pem' };
    expect(parseCliOptions(args)).toMatchObject({ kubernetes });
    expect(() => parseCliOptions(['--kubernetes', 'http://127.0.0.1:8080'])).toThrow('https URL');
    expect(() => parseCliOptions(['--kubernetes-ca', 'ca.pem'])).toThrow('https URL');
  });

  it.each([
    ['--port=x'],
    ['--speed=fast'],
    ['--port=70000'],
    ['--speed=-1'],
    ['--switch=ab'],
    ['--switch=a=b'],
    ['--what'],
  ])('refuses %s', (arg) => {
    expect(() => parseCliOptions([arg])).toThrow();
  });

  it('says where it is on the first line, answers, and ends when told to', async () => {
    const child = spawn(process.execPath, ['src/emulator/cli.ts'], { stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = new Promise((resolve) => child.once('exit', (code) => resolve(code)));
    const text = await new Promise<string>((resolve) =>
      child.stdout.once('data', (chunk) => resolve(String(chunk))),
    );
    const [, url] = /^Emulator on (http:\/\/127\.0\.0\.1:\d+)\n/.exec(text) ?? [];
    expect((await fetch(`${url}/__emulator/routes`)).status).toBe(200);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });
});
