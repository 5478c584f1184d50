import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { BOXES } from '../../src/emulator/elasticbox/seed/seed-boxes.ts';
import { ELASTICBOX_TOKEN, useEmulator } from '../support/emulated.ts';
import { Runner } from '../support/run-action.ts';
import { error, work } from './support/deploy-step.ts';
import { deployments, report } from './support/github-step.ts';

/* A box as code, on the built action: `push-box` makes a folder a box's draft and version, `export-box` writes it. */

const emulator = useEmulator();
let runner = new Runner();
let root = runner.workspace;
beforeEach(() => {
  runner = new Runner();
  root = runner.workspace;
});
afterEach(() => runner.remove());

const YAML = `name: store
description: Sells things
requirements: [linux]
variables:
  - name: PORT
    type: Port
    value: 8080
    required: true
  - name: RELEASE
    value: 1.10
  - name: CONFIG
    type: File
    value: files/shop.conf
`;

/** Writes files into the folder `name`; its path. */
function folder(files: Readonly<Record<string, string | Buffer>>, name = 'shop'): string {
  for (const [label, content] of Object.entries(files)) {
    const path = join(root, name, label);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return join(root, name);
}
const SHOP = {
  'box.yaml': YAML,
  'events/install': '#!/bin/sh\necho install\n',
  'events/terminate': '#!/bin/sh\necho gone\n',
  'files/shop.conf': Buffer.from([0, 255, 10, 13, 128]),
  'README.md': '# Shop\n',
};

const push = (path: string, inputs: Readonly<Record<string, string>> = {}) =>
  work(emulator, { operation: 'push-box', workspace: 'operations', path, ...inputs }, { runner });
const write = (path: string, box: string, inputs: Readonly<Record<string, string>> = {}) => {
  return work(
    emulator,
    { operation: 'export-box', workspace: 'operations', box, path, ...inputs },
    { runner },
  );
};
const uploads = () => emulator.requests('POST', /blobs\/upload/).length;
const puts = () => emulator.requests('PUT', /services\/boxes\//);
const api = async (path: string): Promise<unknown> =>
  (
    await fetch(`${emulator.url}/elasticbox/services${path}`, {
      headers: { 'elasticbox-token': ELASTICBOX_TOKEN },
    })
  ).json();
const versions = async (id: string) =>
  (await api(`/boxes/${id}/versions`)) as { version: { description: string } }[];

describe('push-box', () => {
  it('makes the box, its draft and a version; the same again makes nothing', async () => {
    const path = folder(SHOP);
    const ran = await push(path);
    expect(ran.outputs).toMatchObject({
      outcome: 'created',
      name: 'store',
      'box-version': '0.1.0',
      changed: 'true',
    });
    const { id = '' } = ran.outputs;
    expect(uploads()).toBe(4);
    expect(await versions(id)).toHaveLength(1);
    expect(await api(`/boxes/${id}`)).toMatchObject({
      name: 'store',
      description: 'Sells things',
      variables: [
        { name: 'PORT', value: '8080', required: true },
        { name: 'RELEASE', value: '1.10' },
        { name: 'CONFIG', type: 'File' },
      ],
      events: { install: { destination_path: 'scripts' }, dispose: {} },
    });
    emulator.get().control.clearJournal();
    const again = await push(path);
    expect(again.outputs).toMatchObject({
      outcome: 'unchanged',
      changed: 'false',
      id,
      'box-version': '0.1.0',
    });
    expect([uploads(), puts().length]).toEqual([0, 0]);
  });

  it('stores what changed only, and raises the figure that it is told', async () => {
    const path = folder(SHOP);
    const { id = '' } = (await push(path)).outputs;
    emulator.get().control.clearJournal();
    folder({ 'events/install': '#!/bin/sh\necho better\n', 'events/start': '#!/bin/sh\necho better\n' });
    const plan = await push(path, { bump: 'major', 'dry-run': 'true' });
    expect(JSON.parse(plan.outputs['plan'] ?? '')).toMatchObject([
      {
        action: 'update',
        target: 'events/install',
        fields: [{ field: 'content', to: expect.stringContaining('+1 -1 lines') }],
      },
      { action: 'create', target: 'events/start' },
      { action: 'create', target: 'version 1.0.0 of box store' },
    ]);
    expect([uploads(), puts().length]).toEqual([0, 0]);
    const ran = await push(path, { bump: 'major' });
    expect(ran.outputs).toMatchObject({ outcome: 'updated', 'box-version': '1.0.0', id });
    expect(ran.summary).toContain('0.1.0 → 1.0.0');
    expect(uploads()).toBe(1); // The same content is stored once.
    expect(await versions(id)).toHaveLength(2);
  });

  it('writes the draft alone, and later makes the version of it', async () => {
    const path = folder(SHOP);
    const draft = await push(path, { draft: 'true' });
    expect(draft.outputs).toMatchObject({ outcome: 'created', 'box-version': 'draft' });
    const { id = '' } = draft.outputs;
    expect(await versions(id)).toHaveLength(0);
    expect((await push(path, { draft: 'true' })).outputs['outcome']).toBe('unchanged');
    expect((await push(path, { 'box-version': 'v2.0.0' })).outputs).toMatchObject({
      outcome: 'updated',
      'box-version': '2.0.0',
    });
    expect((await push(path)).outputs).toMatchObject({ outcome: 'unchanged', 'box-version': '2.0.0' });
    const numbered = await push(path, { 'box-version': '9.0.0' });
    expect(numbered.outputs).toMatchObject({ outcome: 'unchanged', 'box-version': '2.0.0' });
    expect(numbered.stdout).toMatch(
      /::notice::Version 2\.0\.0 of box .* has this content already: 9\.0\.0 is not made/,
    );
    folder({ 'README.md': '# Other\n' });
    const taken = await push(path, { 'box-version': '2.0.0' });
    expect(error(taken)).toMatch(/Version 2\.0\.0 is there already[\s\S]*\nNext: /);
  });

  it('keeps what the folder lacks unless told to prune it', async () => {
    const path = folder(SHOP);
    const { id = '' } = (await push(path)).outputs;
    rmSync(join(path, 'events/terminate'));
    folder({ 'box.yaml': 'name: store\nvariables: [{name: PORT, type: Port, value: 8080}]\n' });
    const kept = await push(path);
    expect(kept.outputs['outcome']).toBe('unchanged');
    expect(kept.stdout).toContain(
      'Kept, although the folder lacks it: variable RELEASE, variable CONFIG, events/dispose',
    );
    expect((await push(path, { prune: 'true' })).outputs).toMatchObject({
      outcome: 'updated',
      'box-version': '0.2.0',
    });
    const box = (await api(`/boxes/${id}`)) as { variables: { name: string }[]; events: object };
    expect(box.variables.map(({ name }) => name)).toEqual(['PORT']);
    expect(Object.keys(box.events)).toEqual(['install']);
  });

  it.each([
    ['cut before it was applied', { kind: 'cut-before' }],
    ['cut after it was applied', { kind: 'cut-after' }],
    ['a 502 after it was applied', { kind: 'status-after' }],
    ['broken JSON', { kind: 'malformed' }],
    ['another box', { kind: 'malformed', body: '{"id":"other","name":"x"}' }],
  ] as const)('makes one version though its answer is lost: %s', async (_name, rule) => {
    const path = folder(SHOP);
    const { id = '' } = (await push(path, { draft: 'true' })).outputs;
    emulator.faults({ platform: 'elasticbox', method: 'PUT', path: '/services/boxes/:id', ...rule });
    const ran = await push(path);
    expect(ran.outputs).toMatchObject({ outcome: 'updated', 'box-version': '0.1.0' });
    expect(await versions(id)).toHaveLength(1);
  });

  it.each(['cut-before', 'cut-after', 'status-after'] as const)(
    'makes one box though its answer is lost: %s',
    async (kind) => {
      emulator.faults({ platform: 'elasticbox', method: 'POST', path: '/services/boxes', kind });
      expect((await push(folder(SHOP))).outputs['outcome']).toBe('created');
      const boxes = (await api('/workspaces/operations/boxes')) as { name: string }[];
      expect(boxes.filter(({ name }) => name === 'store')).toHaveLength(1);
    },
  );

  it('tells another number that the platform gave', async () => {
    emulator.get().control.setSwitch('elasticbox.version-numbers', 'bump');
    const path = folder(SHOP);
    await push(path);
    folder({ 'README.md': '# More\n' });
    const ran = await push(path, { bump: 'major' });
    expect(ran.outputs['box-version']).toBe('0.1.1');
    expect(ran.stdout).toContain('not 1.0.0');
  });

  it('says everything that is wrong with a folder, before anything is sent', async () => {
    const path = folder({
      'box.yaml':
        'nam: x\nvariables:\n  - {name: A, type: Txt}\n  - {name: F, type: File, value: files/gone}\n',
      'events/instal': 'x',
    });
    symlinkSync('/etc/hostname', join(path, 'events/install'));
    const ran = await push(path);
    for (const part of [
      'nam is unknown',
      'the type must be',
      'no file files/gone',
      'Did you mean "install"?',
      'leads out of the folder',
    ])
      expect(error(ran)).toContain(part);
    expect(emulator.requests()).toEqual([]);
  });

  it('records no deployment of a folder that cannot be read', async () => {
    const inputs = { operation: 'push-box', workspace: 'operations', path: 'gone', environment: 'boxes' };
    const { token = '', 'base-url': url = '' } = {
      token: ELASTICBOX_TOKEN,
      'base-url': `${emulator.url}/elasticbox`,
    };
    const ran = await report(emulator, {
      ...inputs,
      token,
      'base-url': url,
      org: '',
      name: '',
      image: '',
      port: '',
    });
    expect(error(ran)).toContain('path: names no folder');
    expect([emulator.requests(), deployments(emulator)]).toEqual([[], []]);
  });

  it('tells of a version of the same number that another push has made meanwhile', async () => {
    const { id = '' } = (await push(folder(SHOP))).outputs;
    const twin = {
      id: 'twin',
      name: 'store',
      version: { box: id, number: { major: 0, minor: 1, patch: 1 } },
    };
    const own = (await api(`/boxes/${id}/versions`)) as readonly object[];
    const path = `/services/boxes/${id}/versions`;
    emulator.faults({
      platform: 'elasticbox',
      kind: 'status',
      status: 200,
      path,
      skip: 1,
      json: [...own, twin],
    });
    folder({ 'README.md': '# More\n' });
    const ran = await push(join(root, 'shop'), { bump: 'patch' });
    expect(ran.outputs['outcome']).toBe('updated');
    expect(ran.stdout).toMatch(/::warning.*Version \S+ of box store is there 2 times/);
  });

  it('says each thing about a file once, and leaves no script out in silence', async () => {
    const big = Buffer.alloc(10 * 1_024 * 1_024 + 1, 'x');
    const path = folder({ ...SHOP, 'files/shop.conf': big, 'events/dispose': 'x' });
    symlinkSync('nowhere', join(path, 'events/start'));
    mkdirSync(join(path, 'events/stop'));
    const said = error(await push(path));
    expect(said).toContain('files/shop.conf is larger than 10 MiB');
    expect(said).not.toContain('there is no file files/shop.conf');
    expect(said).toMatch(/events\/terminate is there beside events\/dispose, which is the same event/);
    for (const name of ['start', 'stop']) expect(said).toContain(`events/${name} is no file`);
    expect(emulator.requests()).toEqual([]);
  });

  it('reads what Windows and macOS make of a folder, and warns of a script that Linux cannot run', async () => {
    const yaml = YAML.replace('shop.conf', 'größe.conf');
    const utf16 = Buffer.from(`\ufeff${yaml.replaceAll('\n', '\r\n')}`, 'utf16le');
    const { 'files/shop.conf': conf, ...rest } = SHOP;
    const named = { ['files/größe.conf'.normalize('NFD')]: conf, 'events/start': '#!/bin/sh\r\necho hi\r\n' };
    const ran = await push(folder({ ...rest, ...named, 'box.yaml': utf16 }));
    expect([error(ran), ran.outputs['outcome']]).toEqual(['', 'created']);
    expect(ran.stdout).toContain('events/start begins with a line that Linux cannot run');
    expect(ran.stdout).not.toContain('events/install begins');
    expect(ran.stdout).not.toContain('no File variable');
  });

  it('names the folders below when the folder of several boxes is given', async () => {
    folder(SHOP);
    mkdirSync(join(root, 'docs'));
    expect(error(await push(root))).toMatch(/without a box\.yaml[\s\S]*one of those in it: shop\./);
  });

  it('never shows a password, and keeps the one that the box has', async () => {
    const path = folder({
      'box.yaml': 'name: safe\nvariables: [{name: KEY, type: Password, value: \'a-pass/word+of "ours"\'}]\n',
    });
    const { id = '' } = (await push(path)).outputs;
    folder({ 'box.yaml': 'name: safe\nvariables: [{name: KEY, type: Password}]\n' });
    expect((await push(path)).outputs['outcome']).toBe('unchanged');
    expect(await api(`/boxes/${id}`)).toMatchObject({ variables: [{ value: 'a-pass/word+of "ours"' }] });
  });

  it('refuses a box that may only be read', async () => {
    const ran = await push(folder({ 'box.yaml': `id: ${BOXES.shared}\nname: shared-tools\n` }));
    expect(error(ran)).toMatch(/may only read box shared-tools[\s\S]*\nNext: /);
  });
});

describe('export-box', () => {
  it('writes the folder that was pushed, byte by byte, and pushing it changes nothing', async () => {
    const path = folder(SHOP);
    const { id = '' } = (await push(path)).outputs;
    const ran = await write(join(root, 'a'), id, { 'box-version': 'released' });
    expect(ran.outputs).toMatchObject({ outcome: 'read', 'box-version': '0.1.0', count: '5' });
    for (const label of ['events/install', 'files/shop.conf', 'README.md'])
      expect(readFileSync(join(root, 'a', label))).toEqual(readFileSync(join(path, label)));
    expect((await push(join(root, 'a'))).outputs).toMatchObject({ outcome: 'unchanged', id });
    await write(join(root, 'b'), id);
    execFileSync('diff', ['-r', join(root, 'a'), join(root, 'b')]);
  });

  it.each(['web', 'database', 'nginx', 'shop', 'bucket'])(
    'of the demo box %s leads to no change',
    async (box) => {
      await write(join(root, box), box);
      const ran = await push(join(root, box), { draft: 'true' });
      expect(ran.outputs).toMatchObject({ outcome: 'unchanged', name: box });
      expect(readFileSync(join(root, box, 'box.yaml'), 'utf8')).not.toContain('demo-only');
    },
  );

  it.each([
    ['cloudformation', 'template.json', 'template'],
    ['cloudformation', 'template.yaml', 'template'],
    ['docker', 'Dockerfile', 'dockerfile'],
  ])('of a %s box has its %s and its icon, changed and stored by content', async (type, label, key) => {
    const yaml = `name: made\nschema: http://elasticbox.net/schemas/boxes/${type}\nicon: logo.png\n`;
    const icon = Buffer.from([137, 80, 78, 71, 0, 255]);
    const path = folder({ 'box.yaml': yaml, [label]: 'one\n', 'logo.png': icon });
    const { id = '' } = (await push(path)).outputs;
    const read = async () => {
      const got = await fetch(`${emulator.url}/elasticbox/services/boxes/${id}`, {
        headers: { 'elasticbox-token': ELASTICBOX_TOKEN },
      });
      return (await got.json()) as Record<string, { url: string }> & { icon: string };
    };
    const first = await read();
    expect([first[key]?.url, first.icon]).toEqual([
      expect.stringContaining('/blobs/'),
      expect.stringContaining('/blobs/'),
    ]);
    await write(join(root, 'out'), id);
    expect(readFileSync(join(root, 'out', label), 'utf8')).toBe('one\n');
    expect(readFileSync(join(root, 'out/icon.png'))).toEqual(icon);
    expect((await push(join(root, 'out'))).outputs['outcome']).toBe('unchanged');
    writeFileSync(join(root, 'out', label), 'two\n');
    expect((await push(join(root, 'out'))).outputs).toMatchObject({ outcome: 'updated', count: '1' });
    const second = await read();
    expect(second[key]?.url).not.toBe(first[key]?.url);
    expect(second.icon).toBe(first.icon);
  });

  it('keeps the icon of `icon_metadata` beside its colours, as a file of the folder', async () => {
    const logo = Buffer.from([137, 80, 78, 71, 1, 254]);
    const yaml = 'name: made\nicon_metadata: {image: art/logo.PNG, border: "#123456", fill: "#fff"}\n';
    const path = folder({ 'box.yaml': yaml, 'art/logo.PNG': logo });
    const { id = '' } = (await push(path)).outputs;
    const read = async () => {
      const got = await fetch(`${emulator.url}/elasticbox/services/boxes/${id}`, {
        headers: { 'elasticbox-token': ELASTICBOX_TOKEN },
      });
      const box = (await got.json()) as { readonly icon_metadata: Readonly<Record<string, string>> };
      return box.icon_metadata;
    };
    const first = await read();
    expect(first).toEqual({
      border: '#123456',
      fill: '#fff',
      image: expect.stringContaining('/blobs/download/'),
    });
    expect((await push(path)).outputs['outcome']).toBe('unchanged');
    await write(join(root, 'out'), id);
    expect(readFileSync(join(root, 'out/icon-image.png'))).toEqual(logo);
    expect(readFileSync(join(root, 'out/box.yaml'), 'utf8')).toContain('image: icon-image.png');
    expect((await push(join(root, 'out'))).outputs['outcome']).toBe('unchanged');

    folder({ 'box.yaml': yaml.replace('#fff', '#000') });
    expect((await push(path)).outputs).toMatchObject({ outcome: 'updated', count: '1' });
    expect(await read()).toEqual({ ...first, fill: '#000' });
    folder({ 'art/logo.PNG': Buffer.from([1, 2, 3]) });
    expect((await push(path)).outputs).toMatchObject({ outcome: 'updated', count: '1' });
    expect((await read())['image']).not.toBe(first['image']);
    folder({ 'box.yaml': yaml.replace('art/logo.PNG', 'images/platform/linux.png') });
    expect((await push(path)).outputs['outcome']).toBe('updated');
    expect((await read())['image']).toBe('images/platform/linux.png');
    folder({ 'box.yaml': yaml.replace('logo', 'gone') });
    expect(error(await push(path))).toContain('icon_metadata: there is no file art/gone.PNG');
  });

  it('leaves out what another type of box is made of, and names an icon that is not there', async () => {
    const ran = await push(folder({ ...SHOP, Dockerfile: 'FROM scratch\n' }));
    expect(ran.exitCode).toBe(0);
    expect(ran.stdout).toMatch(/::warning::Dockerfile is left out: it is for a box whose `schema`/);
    const lacking = await push(folder({ 'box.yaml': `${YAML}icon: gone.png\n` }, 'lacking'));
    expect(error(lacking)).toContain('there is no file gone.png');
  });

  it('pushes under another name as a box of its own', async () => {
    await write(join(root, 'web'), 'web');
    const ran = await push(join(root, 'web'), { box: 'web-staging' });
    expect(ran.outputs).toMatchObject({ outcome: 'created', name: 'web-staging' });
    expect(ran.outputs['id']).not.toBe(BOXES.web);
  });

  it('only tells what it would write in a dry run, and writes nowhere else', async () => {
    const ran = await write(join(root, 'web'), 'web', { 'dry-run': 'true' });
    expect(ran.outputs['outcome']).toBe('planned');
    expect(() => readFileSync(join(root, 'web/box.yaml'))).toThrow();
    expect(error(await write('/var/tmp/elsewhere', 'web'))).toContain('within the workspace');
    mkdirSync(join(root, 'out'));
    cpSync('/etc/hostname', join(root, 'kept'));
    symlinkSync(root, join(root, 'out/events'));
    expect(error(await write(join(root, 'out'), 'web'))).toContain('leads out of');
  });
});
