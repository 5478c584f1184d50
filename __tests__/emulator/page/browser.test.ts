import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DOLLARBOX_TOKEN, useEmulator } from '../../support/emulated.ts';
import { CHROMIUM, openTab, type Tab } from './browser.ts';

const emulator = useEmulator();
let tab: Tab;

const create = (name: string) =>
  fetch(`${emulator.url}/dollarbox/api/v1/containers/`, {
    method: 'POST',
    body: JSON.stringify({ name, image: 'app:1' }),
    headers: {
      ...{ authorization: `Bearer ${DOLLARBOX_TOKEN}`, 'x-dollarbox-org': 'acme' },
      'content-type': 'application/json',
    },
  });

const comment = (body: string) =>
  fetch(`${emulator.url}/github/repos/acme/web/issues/7/comments`, {
    method: 'POST',
    headers: { authorization: 'Bearer ghs_emulator-full' },
    body: JSON.stringify({ body }),
  });

const background = () => tab.read<string>('getComputedStyle(document.body).backgroundColor');

const CASES: readonly { readonly name: string; readonly run: () => Promise<void> }[] = [
  {
    name: 'is live: what is made shows by itself',
    run: async () => {
      await tab.open(`${emulator.url}/`);
      await create('made-later');
      await tab.until(`document.querySelector('#dollarbox').textContent.includes('made-later')`);
      await tab.until(`document.querySelector('#journal').textContent.includes('POST /api/v1/containers/')`);
    },
  },
  {
    name: 'leaves alone what did not change, so that a text can be selected',
    run: async () => {
      await tab.open(`${emulator.url}/`);
      await tab.read(`document.querySelector('main').mark = 1`);
      const asked = tab.requests.length;
      await tab.until(`document.getElementById('live').textContent === 'live'`);
      while (tab.requests.length < asked + 3) await tab.read('new Promise(requestAnimationFrame)');
      expect(await tab.read(`document.querySelector('main').mark`)).toBe(1);
    },
  },
  {
    name: 'asks nobody else, and complains of nothing',
    run: async () => {
      await tab.open(`${emulator.url}/`);
      await tab.until(`document.getElementById('live').textContent === 'live'`);
      const elsewhere = tab.requests.filter(
        (url) => !url.startsWith(`${emulator.url}/`) && !url.startsWith('data:'),
      );
      expect([elsewhere, tab.complaints]).toEqual([[], []]);
    },
  },
  {
    name: 'shows hostile text as text, in a comment that comes while it is open',
    run: async () => {
      await tab.open(`${emulator.url}/`);
      const hostile = '<img src=x onerror="window.harmed=1"><script>window.harmed=1</script>';
      await comment(hostile);
      await tab.until(`document.querySelector('#github').textContent.includes('onerror')`);
      expect(await tab.read('[window.harmed ?? 0, document.images.length]')).toEqual([0, 0]);
      expect(await tab.read(`document.querySelector('#github').textContent.includes('<img src=x')`)).toBe(
        true,
      );
    },
  },
  {
    name: 'is light or dark as the browser is',
    run: async () => {
      await tab.open(`${emulator.url}/`, { width: 1100, scheme: 'light' });
      const light = await background();
      await tab.open(`${emulator.url}/`, { width: 1100, scheme: 'dark' });
      expect([light, await background()]).toEqual(['rgb(255, 255, 255)', 'rgb(15, 20, 25)']);
    },
  },
  ...[1100, 360].map((width) => ({
    name: `fits ${width} pixels, a long word included`,
    run: async () => {
      await comment('w'.repeat(300));
      await tab.open(`${emulator.url}/`, { width, scheme: 'light' });
      const [page, window] = await tab.read<[number, number]>(
        '[document.documentElement.scrollWidth, innerWidth]',
      );
      expect(page).toBeLessThanOrEqual(window);
      const shown = `getComputedStyle(document.querySelector('thead')).display`;
      expect(await tab.read(shown)).toBe(width > 600 ? 'table-header-group' : 'none');
    },
  })),
];

describe('the page in Chromium', () => {
  if (CHROMIUM) {
    beforeAll(async () => {
      tab = await openTab();
    });
    afterAll(() => tab.close());
    for (const { name, run } of CASES) it(name, run);
    return;
  }
  console.warn(`chromium is not on PATH, so ${CASES.length} cases were not run; they are listed as todo.`);
  it('is on PATH wherever CI is true', () => {
    expect({ CI: process.env['CI'], chromium: 'missing' }).not.toMatchObject({ CI: 'true' });
  });
  for (const { name } of CASES) it.todo(`needs chromium on PATH: ${name}`);
});
