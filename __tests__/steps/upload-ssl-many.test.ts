import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { useEmulator } from '../support/emulated.ts';
import { Runner } from '../support/run-action.ts';
import { Authority, HAS_OPENSSL } from './support/openssl-authority.ts';
import { error, given, SSL, set, work } from './support/upload-step.ts';

/* Certificates on many boxes at once, on the built action: one for all of a list, and a folder as certbot keeps it. */

const emulator = useEmulator();
const authority = HAS_OPENSSL ? new Authority() : undefined;
const SHOPS = ['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => `${letter}.shop.example.com`);

function box(id: string, domain: string): Readonly<Record<string, string>> {
  return { id, name: `wp${id.toLowerCase()}`, title: `Shop ${id}`, domain };
}

function boxes(domains: readonly string[]): void {
  const list = domains.map((domain, index) => box(`SH${index}`, domain));
  emulator.get().control.seed('raidboxes', { boxes: list });
}

beforeAll(() => {
  authority?.issue({ name: 'root', kind: 'EC' });
  const issue = (name: string, domains: readonly string[], to?: string) =>
    authority?.issue({ name, kind: 'EC', issuer: 'root', domains, ...(to ? { to } : {}) });
  issue('wild', ['*.shop.example.com', 'shop.example.com']);
  issue('a', ['a.shop.example.com'], '20400101000000Z');
  issue('a-new', ['a.shop.example.com'], '20410101000000Z');
  issue('umlaut', ['xn--kln-sna.example']);
  issue('old', ['b.shop.example.com'], '20250101000000Z');
});
afterAll(() => authority?.remove());

/** One certificate for a list of boxes. */
function one(name: string, list: string) {
  return {
    operation: 'upload-ssl',
    box: list,
    certificate: authority?.read(`${name}.pem`) ?? '',
    'private-key': authority?.read(`${name}.key`) ?? '',
  };
}

/** A workspace with `live/<folder>/fullchain.pem` and `privkey.pem`. */
function live(pairs: Readonly<Record<string, string>>): Runner {
  const runner = new Runner();
  for (const [folder, name] of Object.entries(pairs)) {
    const path = join(runner.workspace, 'live', folder);
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, 'fullchain.pem'), authority?.read(`${name}.pem`) ?? '');
    writeFileSync(join(path, 'privkey.pem'), authority?.read(`${name}.key`) ?? '');
  }
  writeFileSync(join(runner.workspace, 'live', 'README'), 'This directory contains your keys.\n');
  return runner;
}

function results(
  text: string | undefined,
): readonly { wanted: string; outcome: string; error: string | null }[] {
  return JSON.parse(text ?? '[]');
}

const whenThere = (name: string, tests: () => void): void => {
  if (HAS_OPENSSL) describe(name, tests);
};

it('has openssl where it must', () => {
  expect(HAS_OPENSSL || process.env['CI'] !== 'true').toBe(true);
});

whenThere('one certificate for a list of boxes', () => {
  it('is installed on each, in one run', async () => {
    boxes(SHOPS);
    const ran = await work(emulator, one('wild', SHOPS.join('\n')));
    expect(ran.outputs).toMatchObject({ outcome: 'created', changed: 'true', count: '6' });
    expect(results(ran.outputs['result']).map(({ outcome }) => outcome)).toEqual(SHOPS.map(() => 'created'));
    for (const index of SHOPS.keys()) expect(given(emulator, `SH${index}`)).toHaveLength(1);
    const again = await work(emulator, one('wild', JSON.stringify(SHOPS)));
    expect(again.outputs).toMatchObject({ outcome: 'unchanged', changed: 'false', count: '6' });
  });

  it('goes on past each that fails, tells of every one, and ends red', async () => {
    boxes([...SHOPS, 'elsewhere.example.com']);
    emulator.faults({
      ...SSL,
      path: '/v1/boxes/SH1/ssl',
      method: 'POST',
      kind: 'status',
      status: 403,
      json: {
        timestamp: '2026-01-01T00:00:00+00:00',
        path: '/v1/boxes/SH1/ssl',
        request_id: 'req_1',
        message: 'Not your box.',
      },
    });
    const ran = await work(emulator, one('wild', `${SHOPS.join(',')},elsewhere.example.com,nowhere`));
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs).toMatchObject({ outcome: 'failed', changed: 'true', count: '8' });
    const failed = results(ran.outputs['result']).filter(({ outcome }) => outcome === 'failed');
    expect(failed.map(({ wanted }) => wanted).sort()).toEqual([
      'b.shop.example.com',
      'elsewhere.example.com',
      'nowhere',
    ]);
    for (const text of ['SH1', 'Not your box', 'elsewhere.example.com', 'nowhere', '3 of 8 boxes'])
      expect(ran.stdout).toContain(text);
    expect(error(ran)).toContain('does not cover elsewhere.example.com');
    for (const index of [0, 2, 3, 4, 5]) expect(given(emulator, `SH${index}`)).toHaveLength(1);
  });

  it('tells how far it came when the login is refused in between', async () => {
    boxes(SHOPS);
    const json = { timestamp: 't', path: 'p', request_id: 'req_1', message: 'Unauthenticated.' };
    const dead = { kind: 'status', status: 401, json, times: 'always' } as const;
    emulator.faults({ ...SSL, method: 'GET', ...dead, skip: 5 });
    const ran = await work(emulator, one('wild', SHOPS.join(',')));
    expect(ran.outputs).toMatchObject({ outcome: 'failed', count: '6' });
    expect(error(ran)).toMatch(/Of 6 boxes: \d done, .*possibly done/);
    const said = results(ran.outputs['result']).map((one) => one.error ?? one.outcome);
    expect(said.filter((text) => /created|ended (?:while|before) this box/.test(text))).toHaveLength(6);
  });

  it('does not speak of others that are done when none is', async () => {
    boxes(['x.example.com', 'y.example.com']);
    const ran = await work(emulator, one('wild', 'x.example.com, y.example.com'));
    expect(error(ran)).toContain('does not cover y.example.com');
    expect(error(ran)).not.toContain('other boxes are done');
  });

  it('writes nothing in a dry run, and plans for each box', async () => {
    boxes(SHOPS);
    const ran = await work(emulator, { ...one('wild', SHOPS.join(',')), 'dry-run': 'true' });
    expect(ran.outputs).toMatchObject({ outcome: 'planned', changed: 'true' });
    expect(JSON.parse(ran.outputs['plan'] ?? '[]')).toHaveLength(6);
    expect(given(emulator, 'SH0')).toEqual([]);
  });

  it('takes a title with a comma in it for one box', async () => {
    emulator.get().control.seed('raidboxes', {
      boxes: [{ id: 'CO', name: 'wpco', title: 'Shop, large', domain: 'a.shop.example.com' }],
    });
    const ran = await work(emulator, one('wild', 'Shop, large'));
    expect(ran.outputs).toMatchObject({ outcome: 'created', id: 'CO' });
  });

  it('finds a box by its umlaut, whichever way it is listed', async () => {
    for (const [domain, wanted] of [
      ['xn--kln-sna.example', 'Köln.example'],
      ['köln.example', 'xn--kln-sna.example.'],
      ['KÖLN.example', 'köln.example'],
    ] as const) {
      emulator.get().control.seed('raidboxes', { boxes: [box('UM', domain)] });
      const ran = await work(emulator, one('umlaut', wanted));
      expect([ran.outputs['id'], error(ran)]).toEqual(['UM', '']);
    }
  });
});

whenThere('a folder as certbot keeps it', () => {
  it('gives each box the certificate for its domain: the exact one, the newest, else the wildcard', async () => {
    boxes([...SHOPS, 'other.example.com']);
    const runner = live({
      'a.shop.example.com': 'a',
      'a.shop.example.com-0001': 'a-new',
      'shop.example.com': 'wild',
      'b.shop.example.com': 'old',
    });
    const ran = await work(emulator, { operation: 'upload-ssl', certificate: 'live' }, { runner });
    expect(ran.outputs).toMatchObject({
      outcome: 'created',
      count: '6',
      'expires-at': '2041-01-01T00:00:00Z',
    });
    expect(ran.stdout).toMatch(/b\.shop\.example\.com in the folder is left out: .*expired/);
    const [a] = given(emulator, 'SH0');
    const print = authority?.run(['x509', '-in', 'a-new.pem', '-noout', '-fingerprint', '-sha1']) ?? '';
    expect(print.trim()).toMatch(new RegExp(`=${a}$`));
    expect(new Set([1, 2, 3, 4, 5].map((index) => given(emulator, `SH${index}`)[0])).size).toBe(1);
    expect(given(emulator, 'SH6')).toEqual([]);
    runner.remove();
  });

  it('tells of a box of the list that none is for, and of one whose certificate cannot be used', async () => {
    boxes(['a.shop.example.com', 'b.shop.example.com', 'c.shop.example.com']);
    const runner = live({ 'a.shop.example.com': 'a', 'b.shop.example.com': 'old' });
    const list = 'a.shop.example.com, b.shop.example.com, c.shop.example.com';
    const ran = await work(
      emulator,
      { operation: 'upload-ssl', certificate: 'live/', box: list },
      { runner },
    );
    expect(ran.exitCode).toBe(1);
    expect(error(ran)).toMatch(
      /folder’s b\.shop\.example\.com: fullchain\.pem expired[\s\S]*\nNext: Put a certificate and the key/,
    );
    expect(error(ran)).toContain('No certificate of the folder covers c.shop.example.com');
    expect(given(emulator, 'SH0')).toHaveLength(1);
    runner.remove();
  });

  it('takes the folder of one domain', async () => {
    boxes(SHOPS);
    const runner = live({ 'a.shop.example.com': 'a' });
    const certificate = 'live/a.shop.example.com';
    const ran = await work(emulator, { operation: 'upload-ssl', certificate }, { runner });
    expect(ran.outputs).toMatchObject({ outcome: 'created', count: '1' });
    runner.remove();
  });

  it.each([
    ['nothing in it is a certificate', {}, 'is a folder without certificates'],
    ['nothing in it can be used', { 'b.shop.example.com': 'old' }, 'expired at 2025-01-01T00:00:00Z'],
  ])('is refused before any call when %s', async (_, pairs, said) => {
    const runner = new Runner();
    mkdirSync(join(runner.workspace, 'live'), { recursive: true });
    const used = Object.keys(pairs).length > 0 ? live(pairs as Record<string, string>) : runner;
    const ran = await work(emulator, { operation: 'upload-ssl', certificate: 'live' }, { runner: used });
    expect(ran.exitCode).toBe(1);
    expect(error(ran)).toContain(said);
    expect(emulator.requests()).toEqual([]);
    used.remove();
  });
});

whenThere('many boxes within the rates', () => {
  it('19 uploads side by side stay below 20 creations a minute', async () => {
    const domains = Array.from({ length: 25 }, (_, index) => `n${index}.shop.example.com`);
    boxes(domains);
    set(emulator, 'rate-create', '20');
    const ran = await work(emulator, { ...one('wild', domains.slice(0, 19).join(',')), timeout: '50s' });
    expect(ran.outputs).toMatchObject({ outcome: 'created', count: '19' });
    expect(emulator.requests().filter(({ status }) => status === 429)).toEqual([]);
  });
});
