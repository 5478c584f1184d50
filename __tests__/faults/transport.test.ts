import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { FaultRule } from '../../src/emulator/faults/fault-rule.ts';
import { containers, error, posts, preload, strike, useSecured } from './secured.ts';

/* Answers that break on the way, on the built action; each title begins with the row of the catalogue. */

const emulator = useSecured();
const OK = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n';
const GET = { platform: 'dollarbox', method: 'GET' } as const;
const POST = { platform: 'dollarbox', method: 'POST' } as const;

const list = (inputs: Record<string, string> = {}) =>
  strike(emulator, { operation: 'list-containers', 'max-attempts': '3', ...inputs });

describe('a connection', () => {
  it('NET-07: that is destroyed as soon as it is accepted is made again', async () => {
    emulator.faults({ kind: 'accept-cut', times: 2 });
    expect((await list()).outputs['outcome']).toBe('listed');
    expect(emulator.requests('(accept)', /^$/)).toHaveLength(2);
  });

  it('NET-14: that the server closes after each answer makes no error and no second creation', async () => {
    emulator.faults({ kind: 'idle-close', platform: 'dollarbox', times: 'always' });
    const ran = await strike(emulator);
    expect(ran.outputs['outcome']).toBe('created');
    expect([posts(emulator), containers(emulator)]).toEqual([1, 1]);
  });
});

describe('an answer', () => {
  it('NET-15: cut in its JSON twice is asked for anew, as a whole', async () => {
    emulator.faults({ ...GET, kind: 'truncate', times: 2 });
    expect((await list()).outputs['outcome']).toBe('listed');
    const lists = emulator.requests('GET', /\/containers\/$/);
    expect(lists.length).toBeGreaterThanOrEqual(3);
    expect(lists.flatMap(({ headerNames }) => headerNames)).not.toContain('range');
  });

  it('NET-16: without a length that ends early is incomplete', async () => {
    emulator.faults({ ...GET, kind: 'raw', body: `${OK}\r\n{"a":1`, times: 'always' });
    expect(error(await list())).toContain('incomplete answer');
    expect(emulator.requests('GET')).toHaveLength(3);
  });

  it.each<[string, FaultRule]>([
    ['NET-17: that drips its body', { kind: 'endless', chunkBytes: 1, everyMs: 100 }],
    ['NET-18: that drips its headers', { kind: 'raw', body: OK, repeat: 'X-A: b\r\n' }],
    ['NET-18: of endless 103s', { kind: 'raw', repeat: 'HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n' }],
    ['NET-31: that never comes', { kind: 'hang-before' }],
  ])('%s costs the deadline and no more', async (_, rule) => {
    emulator.faults({ ...GET, ...rule, times: 'always' });
    const ran = await list({ timeout: '1s' });
    expect([ran.exitCode, ran.outputs['outcome']]).toEqual([1, 'timed-out']);
  });

  it.each(['hang-before', 'hang-after'] as const)(
    'NET-31: to a creation that never comes (%s) is said to be unknown, or found',
    async (kind) => {
      emulator.faults({ ...POST, kind, times: 'always' });
      const ran = await strike(emulator, { timeout: '6s' });
      expect([ran.exitCode, ran.outputs['outcome'], posts(emulator)]).toEqual([1, 'timed-out', 1]);
      if (kind === 'hang-after') expect(ran.outputs['id']).toBe('123');
      else expect(error(ran)).toContain('unknown whether');
    },
  );

  it.each([
    ['no HTTP', 'SSH-2.0-secret-banner\r\n'],
    ['bare line feeds', 'HTTP/1.1 200 OK\nContent-Length: 2\n\n{}secret-banner'],
    ['two lengths', `${OK}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}secret-banner`],
    ['length and chunks', `${OK}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}secret-banner`],
    ['NET-21 headers of 40 kB', `${OK}X-Huge: ${'secret-banner'.repeat(3_000)}\r\n\r\n{}`],
  ])('NET-22: of %s is red, and its bytes are not shown', async (_, body) => {
    emulator.faults({ ...GET, kind: 'raw', body, times: 'always' });
    const ran = await list({ 'max-attempts': '2' });
    expect(ran.exitCode).toBe(1);
    expect(ran.stdout + ran.summary).not.toContain('secret-banner');
    expect(error(ran)).toContain('Next: ');
  });
});

describe('an answer that is too much', () => {
  /** Runs with a note of the process's largest size, in kB. */
  async function weighed(rule?: FaultRule): Promise<{ readonly said: string; readonly kilobytes: number }> {
    const note = preload(`
      import { writeFileSync } from 'node:fs';
      process.on('exit', () => writeFileSync(process.env.WEIGHT, String(process.resourceUsage().maxRSS)));`);
    const file = join(note.runner.root, 'weight');
    if (rule) emulator.faults(rule);
    const inputs = { operation: 'list-containers', 'max-attempts': '2' };
    const ran = await strike(emulator, inputs, { ...note, env: { WEIGHT: file } });
    return { said: error(ran), kilobytes: Number(readFileSync(file, 'utf8')) };
  }

  it('NET-19, NET-20: endless or inflating to 200 MB is refused without filling the memory', async () => {
    const usual = await weighed();
    const endless = await weighed({ ...GET, kind: 'endless', times: 'always' });
    expect(endless.said).toContain('too large');
    expect(endless.kilobytes - usual.kilobytes).toBeLessThan(60_000);
    emulator.get().control.removeFaults();
    const bomb = await weighed({ ...GET, kind: 'gzip', bytes: 200_000_000, times: 'always' });
    expect(bomb.said).toContain('compressed');
    expect(bomb.kilobytes - usual.kilobytes).toBeLessThan(30_000);
  });
});

describe('a redirect', () => {
  it.each([301, 302, 303, 307, 308])('HTTP-29: from https to http (%d) is not followed', async (status) => {
    const seen: string[] = [];
    const plain = createServer((request, response) => {
      seen.push(request.url ?? '');
      response.end('{"results":[],"next":null}');
    });
    await new Promise<void>((resolve) => plain.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(plain.address() as AddressInfo).port}/dollarbox/api/v1/containers/`;
    emulator.faults({ platform: 'dollarbox', kind: 'redirect', status, url, times: 'always' });
    const ran = await strike(emulator, { 'max-attempts': '2' });
    plain.closeAllConnections();
    await new Promise((resolve) => plain.close(resolve));
    expect(error(ran)).toContain(`redirected (${status}) to http://127.0.0.1`);
    expect([seen, containers(emulator)]).toEqual([[], 0]);
  });
});
