import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Emulator } from '../../../src/emulator/server.ts';
import { deployBox } from '../../../src/operations/elasticbox/boxes/deploy-box.ts';
import { getInstance } from '../../../src/operations/elasticbox/instances/get-instance.ts';
import { runOperation } from '../../support/run-operation.ts';
import { creations, startElasticBox, TOKEN, WEB, writes } from './support.ts';

let emulator: Emulator;
let workspace: string;
beforeEach(async () => {
  emulator = await startElasticBox();
  workspace = await mkdtemp(join(tmpdir(), 'boxwright-test-'));
});
afterEach(async () => {
  await emulator.close();
  await rm(workspace, { recursive: true });
});

const deploy = (inputs: Readonly<Record<string, string>> = {}) =>
  runOperation(deployBox, emulator, { inputs: { ...WEB, ...inputs }, directories: { workspace } });

describe('variables', () => {
  const wrong = [
    {
      what: 'an unknown name',
      given: 'GREETNG: hi',
      problem: /GREETNG is not a variable of the box\. Did you mean "GREETING"\?.*Scopes are nginx/,
    },
    {
      what: 'an unknown scope',
      given: 'ngimx.http: 80',
      problem: /ngimx\.http is not a variable of the box there; it is http or nginx\.http/,
    },
    { what: 'a number', given: 'WORKERS: many', problem: /WORKERS must be a number/ },
    { what: 'a port', given: 'http: 70000', problem: /http must be a port/ },
    { what: 'an option', given: 'LOG_LEVEL: loud', problem: /LOG_LEVEL must be debug, info or error/ },
    { what: 'a file', given: 'SETTINGS: nope.json', problem: /SETTINGS must be the path of a readable file/ },
    { what: 'a directory', given: 'SETTINGS: .', problem: /SETTINGS must be the path of a file/ },
    {
      what: 'tags for a text',
      given: 'GREETING: [a, b]',
      problem: /GREETING is of type Text and takes a value, not tags/,
    },
    {
      what: 'an id',
      given: 'db: "not an id"',
      problem: /db must be the id of an instance, or a list of tags/,
    },
  ];
  it.each(wrong)('that do not fit are refused, and nothing is written: $what', async ({ given, problem }) => {
    const { error } = await deploy({ variables: `GIT_SHA: x\n${given}` });
    expect(error).toMatchObject({ name: 'InputError', message: expect.stringMatching(problem) });
    expect(writes(emulator)).toEqual([]);
  });

  it('are all told at once, a missing required one too, and no value is quoted', async () => {
    const { error } = await deploy({ variables: 'WORKERS: s3cret-many\nhttp: s3cret-port' });
    expect(error?.message.split('\n')).toEqual([
      'variables: WORKERS must be a number',
      'variables: http must be a port: a whole number from 1 to 65535',
      'variables: GIT_SHA is required by the box and has no value',
    ]);
  });

  it('reach the platform exactly as written', async () => {
    const variables = 'GIT_SHA: 1234e56\nGREETING: "0123"\nWORKERS: 1.10';
    await deploy({ variables });
    expect(creations(emulator)[0]?.body).toMatchObject({
      box: {
        variables: [
          { name: 'GIT_SHA', value: '1234e56' },
          { name: 'GREETING', value: '0123' },
          { name: 'WORKERS', type: 'Number', value: '1.10' },
        ],
      },
    });
  });

  it('of type File are uploaded first', async () => {
    await writeFile(join(workspace, 'settings.json'), '{"a":1}');
    const { result } = await deploy({ variables: 'GIT_SHA: x\nSETTINGS: settings.json' });
    expect(result?.outcome).toBe('created');
    expect(writes(emulator).map(({ path }) => path)).toEqual([
      expect.stringMatching(/\/services\/blobs\/upload$/),
      expect.stringMatching(/\/services\/instances$/),
    ]);
    expect(JSON.stringify(creations(emulator)[0]?.body)).toMatch(
      /"\/services\/blobs\/download\/[^"]+\/settings\.json"/,
    );
  });

  it('of type File are uploaded once more after a lost answer', async () => {
    await writeFile(join(workspace, 'settings.json'), '{"a":1}');
    emulator.control.addFault({ kind: 'cut-after', method: 'POST', path: '/services/blobs/upload' });
    expect((await deploy({ variables: 'GIT_SHA: x\nSETTINGS: settings.json' })).result?.outcome).toBe(
      'created',
    );
  });

  it('of type Binding take an instance or tags', async () => {
    await deploy({ variables: 'GIT_SHA: x\ndb: [db, stable]' });
    expect(creations(emulator)[0]?.body).toMatchObject({
      box: {
        variables: [{}, { name: 'db', type: 'Binding', tags: ['db', 'stable'], visibility: 'private' }],
      },
    });
    const again = await deploy({ variables: 'GIT_SHA: x\ndb: [stable, db]' });
    expect(again.result?.outcome).toBe('unchanged');
    expect((await deploy({ variables: 'GIT_SHA: x\ndb: i-dbon01' })).result?.outcome).toBe('updated');
  });
});

describe('secrets', () => {
  it('never show: the Password, the token, the tokens of service and machines', async () => {
    const variables = 'GIT_SHA: x\nADMIN_PASSWORD: hunter2-hunter2\nINSTALL_EXIT_CODE: 4';
    const bad = await deploy({ variables });
    expect(bad.known.id).toBeDefined();
    const good = await deploy({ name: 'web-2', variables: 'GIT_SHA: x\nADMIN_PASSWORD: hunter2-hunter2' });
    const again = await deploy({ name: 'web-2', variables: 'GIT_SHA: x\nADMIN_PASSWORD: hunter3-hunter3' });
    expect(again.result?.outcome).toBe('updated');
    for (const { visible } of [bad, good, again])
      expect(visible).not.toMatch(/hunter[23]|service-eb-|0e1a57b0/);
  });

  it('of an instance that somebody else deployed are masked at birth', async () => {
    const { secrets } = await runOperation(getInstance, emulator, {
      inputs: { token: TOKEN, instance: 'i-dbon01' },
    });
    expect(secrets.redact('login demo-only at eb-x')).toBe('login *** at eb-x');
    expect(secrets.redact('x service-eb-bon01 y')).toBe('x *** y');
  });
});

describe('the policy', () => {
  const cases = [
    { what: 'the first by name whose claims fit', inputs: { claims: 'linux' }, policy: '23' },
    { what: 'one that claims more', inputs: { claims: 'large' }, policy: '22' },
    { what: 'its id', inputs: { policy: 'b0000000-0000-4000-a000-000000000021' }, policy: '21' },
  ];
  it.each(cases)('is found by $what', async ({ inputs, policy }) => {
    const { policy: _none, ...rest } = WEB;
    const { error } = await runOperation(deployBox, emulator, {
      inputs: { ...rest, ...(inputs as Record<string, string>) },
    });
    expect(error?.message).toBeUndefined();
    expect(creations(emulator)[0]?.body).toMatchObject({
      policy_box: { id: expect.stringMatching(new RegExp(`${policy}$`)) },
    });
  });

  const refused = [
    {
      what: 'claims nobody has',
      inputs: { claims: 'gpu' },
      message: /No deployment policy .* claims gpu and linux/,
    },
    {
      what: 'a policy that lacks what the box requires',
      inputs: { policy: 'windows-small' },
      message: /windows-small .*does not claim what box web requires: linux/,
    },
    { what: 'an unknown name', inputs: { policy: 'linux-smal' }, message: /Did you mean "linux-small"/ },
    { what: 'none, where several fit', inputs: {}, message: /several fit/ },
    {
      what: 'both',
      inputs: { policy: 'linux-small', claims: 'linux' },
      message: /claims: cannot be given together with `policy`/,
    },
  ];
  it.each(refused)('is refused: $what', async ({ inputs, message }) => {
    const { policy: _none, ...rest } = WEB;
    const { error } = await runOperation(deployBox, emulator, {
      inputs: { ...rest, ...(inputs as Record<string, string>) },
    });
    expect(error?.message).toMatch(message);
    expect(writes(emulator)).toEqual([]);
  });
});

describe('the version', () => {
  const box = (id: number) => `b0000000-0000-4000-a000-0000000000${String(id).padStart(2, '0')}`;
  const cases = [
    { what: 'latest of an own box is its draft', inputs: { 'box-version': 'latest' }, id: 1 },
    { what: 'a number', inputs: { 'box-version': '1.0.0' }, id: 2 },
    { what: 'an id', inputs: { 'box-version': box(3) }, id: 3 },
    { what: 'the box’s own id is the draft', inputs: { 'box-version': box(1) }, id: 1 },
    { what: 'latest of a box shared read-only', inputs: { box: 'shared-tools', variables: '{}' }, id: 7 },
  ];
  it.each(cases)('$what', async ({ inputs, id }) => {
    const { error } = await deploy(inputs as Record<string, string>);
    expect(error?.message).toBeUndefined();
    expect(creations(emulator)[0]?.body).toMatchObject({ box: { id: box(id) } });
  });

  it('is found again under its box: a second deploy of another version matches', async () => {
    const first = await deploy({ 'box-version': '1.0.0' });
    const second = await deploy({ 'box-version': '1.1.0' });
    expect(second.result?.outputs?.id).toBe(first.result?.outputs?.id);
  });
});

describe('tags', () => {
  it.each([
    { what: 'more than 30 characters', tags: 'a'.repeat(31) },
    { what: 'one of several', tags: `ok, ${'ü'.repeat(31)}` },
  ])('are refused before any request: $what', async ({ tags }) => {
    expect((await deploy({ tags })).error?.message).toContain('tags: has an item of more than 30 characters');
    expect(emulator.control.journal()).toEqual([]);
  });

  it('with spaces and other letters are looked for exactly as they are stored', async () => {
    const tags = '["größe: XL", "a b"]';
    expect((await deploy({ tags })).result?.outcome).toBe('created');
    expect((await deploy({ tags })).result?.outcome).toBe('unchanged');
  });
});
