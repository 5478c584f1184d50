import { describe, expect, it } from '@jest/globals';
import { certificate } from '../certificates/fixture.ts';
import { useEmulator } from '../support/emulated.ts';
import { SIGNAL_PATIENCE } from '../support/run-action.ts';
import { warnings } from '../support/workflow-commands.ts';
import { BOX, error, install, SSL, set, upload, work, writes } from './support/upload-step.ts';

/* `get-ssl` on the built action. */

const emulator = useEmulator();
const ACME = certificate('acme-rsa').fingerprint;
const GET = { ...SSL, method: 'GET' } as const;
const looks = () => emulator.requests('GET', /\/ssl$/);

function get(inputs: Readonly<Record<string, string>> = {}, step: Parameters<typeof work>[2] = {}) {
  return work(emulator, { operation: 'get-ssl', box: BOX, ...inputs }, step);
}

describe('a certificate', () => {
  it('is read with all its outputs', async () => {
    install(emulator, 'acme-rsa');
    const ran = await get();
    expect(ran.exitCode).toBe(0);
    expect(ran.outputs).toMatchObject({
      outcome: 'read',
      changed: 'false',
      platform: 'raidboxes',
      operation: 'get-ssl',
      id: BOX,
      name: 'wp4x7kz',
      url: 'https://acme-corp.com/',
      fingerprint: ACME,
      'expires-at': '2120-01-01T00:00:00Z',
      domains: '["acme-corp.com","www.acme-corp.com"]',
    });
    expect(warnings(ran.stdout)).toEqual([]);
    expect(writes(emulator)).toEqual([]);
  });

  it.each([
    { switches: { 'fingerprint-style': 'plain-lower', 'serial-style': 'decimal', dates: 'offset' } },
    { switches: { wrapper: 'data', organization: 'null', 'rate-headers': 'none' } },
  ])('in unusual clothes is read alike: $switches', async ({ switches }) => {
    install(emulator, 'acme-rsa');
    for (const [name, value] of Object.entries(switches)) set(emulator, name, value);
    expect((await get()).outputs).toMatchObject({ fingerprint: ACME, 'expires-at': '2120-01-01T00:00:00Z' });
  });

  it('whose fingerprint is none is read without', async () => {
    install(emulator, 'acme-rsa');
    set(emulator, 'fingerprint-style', 'garbage');
    const ran = await get();
    expect(ran.outputs['outcome']).toBe('read');
    expect(ran.outputs['fingerprint'] ?? '').toBe('');
  });

  it.each([
    { warnBefore: '30d', warned: true },
    { warnBefore: '9d', warned: false },
  ])('that expires in ten days, warned of $warnBefore before', async ({ warnBefore, warned }) => {
    const ran = await get({ box: 'EXP1R1NG', 'warn-before': warnBefore });
    expect(ran.exitCode).toBe(0);
    expect(ran.outputs['days-left']).toMatch(/^(9|10)$/);
    expect(warnings(ran.stdout).length > 0).toBe(warned);
  });

  it('that has expired is warned of', async () => {
    const box = { id: 'G0NEBYE1', title: 'Gone', domain: 'gone.example.com', ssl: { expiresInDays: -3 } };
    emulator.get().control.seed('raidboxes', { boxes: [box] });
    const ran = await get({ box: 'G0NEBYE1' });
    expect(ran.outputs['outcome']).toBe('read');
    expect(Number(ran.outputs['days-left'])).toBeLessThan(0);
    expect(warnings(ran.stdout).join()).toMatch(/expired at/);
  });
});

describe('a box without one', () => {
  it.each(['400', '404', '200null', '200empty'])('(%s) is red, outcome absent', async (absent) => {
    set(emulator, 'absent', absent);
    const ran = await get();
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs).toMatchObject({ outcome: 'absent', id: BOX, url: 'https://acme-corp.com/' });
    expect(error(ran)).toMatch(/no custom certificate on box wp4x7kz[\s\S]*\nNext: .*upload-ssl/);
  });

  it('is waited for with wait', async () => {
    set(emulator, 'activation-delay', '60000');
    await upload(emulator, { wait: 'false' });
    const before = looks().length;
    const running = get({ wait: 'true' });
    while (looks().length < before + 3) await new Promise((resolve) => setTimeout(resolve, 5));
    emulator.get().control.clock.advance(60_000);
    const ran = await running;
    expect(ran.outputs).toMatchObject({ outcome: 'read', fingerprint: ACME, changed: 'false' });
    expect(looks().length).toBeGreaterThan(before + 3);
  });

  it('is waited for until the deadline, or until SIGINT', async () => {
    const late = await get({ wait: 'true', timeout: '3s' });
    expect(late.outputs).toMatchObject({ outcome: 'timed-out', id: BOX });
    const when = (text: string): boolean => text.includes('not installed');
    const ran = await get({ wait: 'true' }, { signal: { name: 'SIGINT', when } });
    expect(ran.tookAfterSignal).toBeLessThan(SIGNAL_PATIENCE);
    expect(ran.outputs['outcome']).toBe('cancelled');
    expect(error(ran)).toContain('Nothing is left behind.');
  });
});

describe('a read', () => {
  it.each([
    { name: 'cut', rule: { kind: 'cut-after' } },
    { name: 'a 502 page', rule: { kind: 'status-after' } },
    { name: 'cut short', rule: { kind: 'truncate' } },
    { name: 'a 429', rule: { kind: 'status', status: 429, headers: { 'retry-after': '1' } } },
  ] as const)('that fails once ($name) is repeated', async ({ rule }) => {
    install(emulator, 'acme-rsa');
    emulator.faults({ ...GET, ...rule });
    expect((await get()).outputs['outcome']).toBe('read');
    expect(looks()).toHaveLength(2);
  });

  it('of a gateway’s 400 is not taken for "none is installed"', async () => {
    emulator.faults({
      ...GET,
      kind: 'status',
      status: 400,
      body: '<html>Bad Request</html>',
      times: 'always',
    });
    const ran = await get();
    expect(ran.outputs['outcome']).toBe('failed');
    expect(error(ran)).toContain('\nNext: ');
  });

  it('with bad inputs makes no request', async () => {
    const ran = await get({ box: '', 'warn-before': 'soon', wait: '2' });
    for (const name of ['box', 'warn-before', 'wait'])
      expect(error(ran)).toMatch(new RegExp(`^${name}: `, 'm'));
    expect(emulator.requests()).toEqual([]);
  });
});
