import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { BOXES } from '../../src/emulator/elasticbox/seed/seed-boxes.ts';
import { DOLLARBOX_TOKEN, useEmulator } from '../support/emulated.ts';
import { type Ran, Runner, runAction } from '../support/run-action.ts';
import { errors } from '../support/workflow-commands.ts';
import { work as elasticbox } from './support/deploy-step.ts';
import { inParallel } from './support/in-parallel.ts';
import { work as raidboxes } from './support/upload-step.ts';

/* A list is the same list in every input that takes one, however it is written: each row through the built action. */

const PATIENCE = 300_000;
const emulator = useEmulator();

beforeEach(() => {
  const instance = (name: string, tags: readonly string[]) => ({
    id: `i-${name}`,
    name,
    box: BOXES.web,
    tags,
  });
  emulator.get().control.seed('elasticbox', {
    instances: [
      instance('all', ['a', 'b c', 'd', 'e']),
      instance('one', ['a', 'e']),
      instance('none', ['b c', 'd', 'a,b c,d']),
    ],
  });
});

let runs = 0;
function fresh(): string {
  runs += 1;
  return `list-${runs}`;
}

/** What each input makes of a text: the items, as far as they can be told. */
const READERS: Readonly<Record<string, (text: string) => Promise<readonly string[] | string>>> = {
  'tags of deploy-box': async (tags) => {
    const name = fresh();
    const inputs = { workspace: 'operations', box: 'web', policy: 'linux-small', variables: 'GIT_SHA: x' };
    const ran = await elasticbox(emulator, { operation: 'deploy-box', ...inputs, name, tags, wait: 'false' });
    const sent = emulator
      .requests('POST')
      .map(({ body }) => body as { name?: string; instance_tags?: string[] });
    const given = sent.find((one) => one.name === name)?.instance_tags ?? [];
    return ran.exitCode === 1 ? told(ran) : given.filter((tag) => !tag.startsWith('bxw-'));
  },
  'tags of list-instances': async (tags) => {
    const ran = await elasticbox(emulator, { operation: 'list-instances', workspace: 'operations', tags });
    const found = JSON.parse(ran.outputs['result'] ?? '[]') as { name: string }[];
    const seen = found.map(({ name }) => name).filter((name) => /^(?:all|one|none)$/.test(name));
    if (ran.exitCode === 1) return told(ran);
    return { all: ['a', 'b c', 'd'], 'all,one': ['a'] }[seen.join()] ?? seen;
  },
  'box of check-ssl': async (box) => {
    const ran = await raidboxes(emulator, { operation: 'check-ssl', box });
    const found = JSON.parse(ran.outputs['result'] ?? '[]') as { wanted: string }[];
    const [, only] = /^No box (.*)$/m.exec(/title=([^:]*)/.exec(ran.stdout)?.[1] ?? '') ?? [];
    return found.length > 0 ? found.map(({ wanted }) => wanted) : only ? [only] : told(ran);
  },
  'env-file of create-container': async (text) => {
    const runner = new Runner();
    for (const name of ['a', 'b c', 'd']) {
      writeFileSync(join(runner.workspace, name), `${name.replace(' ', '_')}=1`);
    }
    const name = fresh();
    const inputs = { org: 'acme', image: 'nginx:1', wait: 'false', 'env-file': text };
    const base = { token: DOLLARBOX_TOKEN, 'base-url': `${emulator.url}/dollarbox` };
    const ran = await runAction({
      runner,
      with: { operation: 'create-container', ...base, ...inputs, name },
    });
    runner.remove();
    const sent = emulator.requests('POST').map(({ body }) => body as { name?: string; env?: object });
    const env = sent.find((one) => one.name === name)?.env;
    return env ? Object.keys(env).map((one) => one.replace('_', ' ')) : told(ran);
  },
};

function told(ran: Ran): string {
  return errors(ran.stdout)[0]?.data.split('\n')[0] ?? '';
}

const THREE = ['a', 'b c', 'd'];
const JSON_LINES = JSON.stringify(THREE, null, 2);

/** Outputs, matrices, blocks of YAML, `toJSON` and what a hand writes. */
const SPELLINGS: readonly (readonly [string, readonly string[] | RegExp])[] = [
  ['a,b c,d', THREE],
  ['a, b c , d', THREE],
  ['a\nb c\nd', THREE],
  ['\n  a\n  b c\n  d\n', THREE],
  ['a\r\nb c\r\nd\r\n', THREE],
  ['a,\nb c,\nd,\n', THREE],
  [',a,,b c,d,', THREE],
  ['a\n\n\nb c\n \nd', THREE],
  ['\ta,\tb c,\td', THREE],
  ['["a","b c","d"]', THREE],
  [JSON_LINES, THREE],
  [JSON_LINES.replaceAll('\n', '\r\n'), THREE],
  [`${JSON_LINES}\n`, THREE],
  [JSON.stringify(JSON.stringify(THREE)), THREE],
  [JSON.stringify('a,b c,d'), THREE],
  [JSON.stringify('a\nb c\nd\n'), THREE],
  [JSON.stringify('- a\n- b c\n- d\n'), THREE],
  ["['a', 'b c', 'd']", THREE],
  ['[a, b c, d]', THREE],
  ['["a", "b c", "d",]', THREE],
  ['- a\n- b c\n- d', THREE],
  ['- a\n\n- "b c"\n- \'d\'\n', THREE],
  ['  - a\n  - b c\n  - d\n', THREE],
  ['- a\r\n- b c\r\n- d\r\n', THREE],
  ['# the tags\n- a\n- b c\n- d', THREE],
  ['\ufeffa,b c,d', THREE],
  ['\ufeff["a","b c","d"]', THREE],
  ['a', ['a']],
  ['a\n', ['a']],
  ['a,', ['a']],
  [' a ', ['a']],
  ['"a"', ['a']],
  ['["a"]', ['a']],
  ['[a]', ['a']],
  ["['a']", ['a']],
  ['- a', ['a']],
  ['-  a\n', ['a']],
  ['[\n  "a"\n]', ['a']],
  ['"[\\"a\\"]"', ['a']],
  ['["a", ""]', ['a']],
  ['# the tags\na\nb c', /has an item that begins as a comment does/],
  ['null', /holds a null/],
  ['["a", null]', /holds a null/],
  ['{"a": 1}', /not a map/],
  ['"a", "b c"', /has quotes around an item/],
  ["'a'", /has quotes around an item/],
  ['["a", "b c"', /a text that begins with \[ or - is read as a list/],
  ['[["a"], "b"]', /must be a flat list of texts/],
  ['- a: 1', /must be a flat list of texts/],
  ['["a"],["b"]', /a text that begins with \[ or - is read as a list/],
];

describe('a list', () => {
  it.each(Object.entries(READERS))(
    'as %s',
    async (_name, read) => {
      const rows = SPELLINGS.map(([text, expected]) => ({ name: JSON.stringify(text), text, expected }));
      const wrong = await inParallel(rows, async ({ text, expected }) => {
        const got = await read(text);
        if (expected instanceof RegExp)
          return typeof got === 'string' && expected.test(got) ? undefined : got;
        return JSON.stringify(got) === JSON.stringify(expected) ? undefined : got;
      });
      expect(wrong).toEqual([]);
    },
    PATIENCE,
  );
});
