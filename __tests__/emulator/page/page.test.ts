import { describe, expect, it } from '@jest/globals';
import { DOLLARBOX_TOKEN, useEmulator } from '../../support/emulated.ts';

const emulator = useEmulator();
const page = async () => (await fetch(`${emulator.url}/`)).text();
const HOSTILE = `</td><script>alert(1)</script><img src=x onerror="alert('2')">&amp;`;

const dollarbox = (method: string, path: string, body: unknown) =>
  fetch(`${emulator.url}/dollarbox/api/v1${path}`, {
    method,
    body: JSON.stringify(body),
    headers: {
      ...{ authorization: `Bearer ${DOLLARBOX_TOKEN}`, 'x-dollarbox-org': 'acme' },
      'content-type': 'application/json',
    },
  });

describe('the page at the root', () => {
  it('shows every platform with its address, and the demo tokens', async () => {
    const text = await page();
    for (const { name, prefix } of emulator.get().plugins) {
      expect(text).toContain(`<section id="${name}">`);
      expect(text).toContain(`${emulator.url}${prefix}`);
    }
    for (const known of ['dbx_multiorg0000_emulator-only', 'i-webon1', 'XK7BM2QP', 'my-environment'])
      expect(text).toContain(known);
  });

  it('shows what was made, and the call that made it, without values of variables', async () => {
    await dollarbox('POST', '/containers/', {
      name: 'shown',
      image: 'app:1',
      env: { KEY: 'not-for-the-page' },
    });
    const text = await page();
    expect(text).toContain('>shown<');
    expect(text).toContain('POST /api/v1/containers/');
    expect(text).toContain('>KEY<');
    expect(text).not.toContain('not-for-the-page');
  });

  it.each([
    {
      where: 'a comment',
      send: () =>
        fetch(`${emulator.url}/github/repos/acme/web/issues/7/comments`, {
          method: 'POST',
          headers: { authorization: 'Bearer ghs_emulator-full' },
          body: JSON.stringify({ body: HOSTILE }),
        }),
    },
    {
      where: 'a state',
      send: () =>
        fetch(`${emulator.url}/versio/api-versio.db/1.0/my-environment/host/h1`, {
          method: 'PUT',
          headers: { authorization: 'apiToken versio-demo-full', 'content-type': 'application/json' },
          body: JSON.stringify({ state: { text: HOSTILE } }),
        }),
    },
    { where: 'a query', send: () => fetch(`${emulator.url}/versio/x?q=${encodeURIComponent(HOSTILE)}`) },
    { where: 'a path', send: () => fetch(`${emulator.url}/${encodeURIComponent(HOSTILE)}`) },
    {
      where: 'a name of start data',
      send: async () =>
        emulator.get().control.seed('elasticbox', {
          workspaces: [{ id: 'x', name: 'X' }],
          boxes: [{ name: HOSTILE, schema: 'http://elasticbox.net/schemas/boxes/script', owner: 'x' }],
        }),
    },
  ])('escapes $where', async ({ send }) => {
    await send();
    const text = await page();
    expect(text.match(/<script/g)).toHaveLength(1);
    expect(text).not.toContain('<img');
    expect(text).toMatch(/&lt;(script|img)|%3Cscript/);
  });

  it('lets nothing in from elsewhere, and runs no script but its own', async () => {
    const { headers } = await fetch(`${emulator.url}/`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'sha256-[^']+';/);
    expect(policy).not.toContain('unsafe');
    expect(await page()).not.toMatch(/(?:src|href)="(?!\/__emulator|#|data:,)/);
  });

  it('is not in the journal, and is no page for other methods', async () => {
    await page();
    expect(emulator.requests()).toEqual([]);
    expect((await fetch(`${emulator.url}/`, { method: 'POST' })).status).toBe(404);
  });
});
