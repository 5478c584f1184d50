import { describe, expect, it } from '@jest/globals';
import { DOLLARBOX_TOKEN, useEmulator } from '../support/emulated.ts';
import { type Ran, runAction } from '../support/run-action.ts';
import { errors, warnings } from '../support/workflow-commands.ts';
import { createWeb } from './support/create-web.ts';

/* What people write into inputs, on the built action: what the platform gets, or what they are told before any call. */

const emulator = useEmulator();

async function create(inputs: Readonly<Record<string, string>>): Promise<Ran> {
  return runAction({ with: { ...createWeb(emulator), image: 'nginx:1', wait: 'false', ...inputs } });
}

/** The container that the one creation made, as the platform has it. */
async function created(inputs: Readonly<Record<string, string>>): Promise<unknown> {
  const ran = await create(inputs);
  expect(errors(ran.stdout)).toEqual([]);
  expect(emulator.requests('POST')).toHaveLength(1);
  const answer = await fetch(`${emulator.url}/dollarbox/api/v1/containers/${ran.outputs['id']}/`, {
    headers: { authorization: `Bearer ${DOLLARBOX_TOKEN}`, 'x-dollarbox-org': 'acme' },
  });
  return answer.json();
}

/** What a step is told that is refused before any call. */
async function refused(inputs: Readonly<Record<string, string>>): Promise<string> {
  const ran = await create(inputs);
  expect([ran.exitCode, ran.outputs['outcome']]).toEqual([1, 'failed']);
  expect(emulator.requests()).toEqual([]);
  return errors(ran.stdout)[0]?.data ?? '';
}

const PEM = '-----BEGIN X-----\nQUJD\n-----END X-----';

describe('env arrives', () => {
  it.each([
    ['a block', '\n  A=1\n  B=two words\n', { A: '1', B: 'two words' }],
    ['a block with tabs', '\tA=1\n\tB=2\n', { A: '1', B: '2' }],
    [
      'a YAML block whose first line was indented too',
      '    A: 1\n    B: |\n      x\n      y\n',
      { A: '1', B: 'x\ny\n' },
    ],
    ['export', 'export A=1\nexport B="2"\n', { A: '1', B: '"2"' }],
    ['blanks at the end, of the last line too', 'A=1  \nB=2 ', { A: '1  ', B: '2 ' }],
    ['one line with a blank at its end', 'A=1 ', { A: '1 ' }],
    ['lines of Windows', 'A=1\r\nB=2\r\n', { A: '1', B: '2' }],
    [
      'commas, a mail and JSON',
      'M=a <a@example.com>,b <b@example.com>\nJ={"a": 1, "b": [2]}\n',
      { M: 'a <a@example.com>,b <b@example.com>', J: '{"a": 1, "b": [2]}' },
    ],
    ['what toJSON writes', '{\n  "A": "1",\n  "B": "x=y"\n}', { A: '1', B: 'x=y' }],
    ['a key of several lines', `KEY: |-\n  ${PEM.replaceAll('\n', '\n  ')}\n`, { KEY: PEM }],
    ['comments and empty lines', '# one\n\nA=1\n  # two\nB=#2\n', { A: '1', B: '#2' }],
    [
      'figures and words of YAML',
      'A: 0123\nB: 1.10\nC: yes\nD: 1234e56\nE: ~\n',
      { A: '0123', B: '1.10', C: 'yes', D: '1234e56', E: '~' },
    ],
  ])('as it is written: %s', async (_name, env, expected) => {
    expect(await created({ env })).toMatchObject({ env: expected });
  });

  it.each([
    [
      'base64 broken into lines',
      `CERT=${'QUJD'.repeat(19)}\nQUJDRA==`,
      /env: .*line 2 goes on with the line before.*base64 -w 0/,
    ],
    ['a key of several lines', `KEY=${PEM}`, /env: .*line 2 (?:has no NAME=|goes on with).*NAME: \|/],
    ['blanks around =', 'A = s3cr3t', /env: .*line 1 has a blank before its =/],
    ['a list', '- A=s3cr3t', /env: must be a map of names to values/],
    ['a name twice', 'A=s3cr3t\nA=2', /env: gives A twice/],
    ['a nested map', 'A: {b: s3cr3t}', /env: .*the value of A is not text/],
  ])('never with %s, which is refused and not shown', async (_name, env, said) => {
    const told = await refused({ env });
    expect(told).toMatch(said);
    expect(told).not.toMatch(/s3cr3t|QUJD/);
  });

  it('with a warning of what YAML takes for a comment', async () => {
    const ran = await create({ env: 'COLOR: #ff0000\nP: s3cr3t #more\nQ: "a" # fine' });
    const told = warnings(ran.stdout);
    expect(told).toHaveLength(2);
    expect(told[0]).toMatch(/Input env .*the value of COLOR/);
    expect(told[1]).toMatch(/Input env .*the value of P,/);
    expect(told.join()).not.toMatch(/s3cr3t|ff0000/);
  });
});

describe('command arrives', () => {
  it.each([
    ['a JSON list', '["sh", "-c", "a, b "]', ['sh', '-c', 'a, b ']],
    ['a YAML list', '\n  - sh\n  - -c\n  - echo hi\n', ['sh', '-c', 'echo hi']],
    ['one line', 'npm run task -- --title "My Task"', ['npm', 'run', 'task', '--', '--title', 'My Task']],
    ['commas', 'java -Da=b,c -jar x.jar', ['java', '-Da=b,c', '-jar', 'x.jar']],
    [
      'a shell',
      `sh -c 'npm run migrate && exec node "$APP"'`,
      ['sh', '-c', 'npm run migrate && exec node "$APP"'],
    ],
    ['escapes', String.raw`echo a\ b "c \"d\" \$E"`, ['echo', 'a b', 'c "d" $E']],
    ['an empty argument', `node x ""`, ['node', 'x', '']],
    ['a block of lines', '  sh\n  -c\n  echo "a, b"\n    two \n', ['sh', '-c', 'echo "a, b"', '  two ']],
    ['lines with quotes that stay', 'echo\n"a b"\n', ['echo', '"a b"']],
    ['one line in a block', 'node server.js\n', ['node', 'server.js']],
    ['nothing, to clear', '[]', []],
  ])('as it is written: %s', async (_name, command, expected) => {
    expect(await created({ command })).toMatchObject({ command: expected });
  });

  it.each([
    ['an open quote', "echo it's", /command: opens a quote/],
    ['a backslash at the end', 'node x \\', /command: ends in a backslash/],
    ['a list in a list', '[["a"]]', /command: must be a flat list/],
  ])('never with %s', async (_name, command, said) => {
    expect(await refused({ command })).toMatch(said);
  });

  it('with a warning of what only a shell would act on', async () => {
    const ran = await create({ command: 'npm run migrate && npm start' });
    expect(warnings(ran.stdout)).toEqual([
      expect.stringMatching(/^Input command has && outside quotes.*sh -c/),
    ]);
  });
});

describe('image', () => {
  it.each([
    'GHCR.io/acme/web:V1',
    'localhost:5000/a/b',
    `web:1@sha256:${'a1'.repeat(32)}`,
    'a/b_c/d__e-f:latest',
  ])('arrives: %s', async (image) => {
    expect(await created({ image })).toMatchObject({ image });
  });

  it.each([
    ['ghcr.io/Acme/Shop', 'Write ghcr.io/acme/shop (given: "ghcr.io/Acme/Shop")'],
    ['ghcr.io/acme/web:feature/login', 'Write ghcr.io/acme/web:feature-login'],
    ['ghcr.io/acme/web:', 'Write ghcr.io/acme/web'],
    ['ghcr.io/acme/web@', 'Write ghcr.io/acme/web'],
    ['ghcr.io//web:1', 'Write ghcr.io/web:1'],
    ['web:1:2', 'Write web:1 or web:2'],
    ['https://ghcr.io/acme/web', 'Write ghcr.io/acme/web'],
    ['docker://nginx', 'Write nginx'],
    ['ghcr.io/acme/web:1\nghcr.io/acme/web:latest', 'Write ghcr.io/acme/web:1'],
    ['web:1.2+3', 'Write web:1.2-3'],
    [`web:sha256:${'a1'.repeat(32)}`, `Write web@sha256:${'a1'.repeat(32)}`],
    ['ghcr.io/acme/web:${TAG}', 'an expression or a variable that nothing filled in'],
  ])('is refused with what is right: %s', async (image, said) => {
    const told = await refused({ image });
    expect(told).toContain('image: ');
    expect(told).toContain(said);
    expect(told).toMatch(/docs\/operations\/dollarbox\.md#create-container/);
  });

  it('is not shown with a login in it', async () => {
    expect(await refused({ image: 'me:s3cr3t@ghcr.io/acme/web' })).not.toContain('s3cr3t');
  });
});
