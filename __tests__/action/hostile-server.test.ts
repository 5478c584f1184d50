import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { DOLLARBOX_TOKEN, useEmulator } from '../support/emulated.ts';
import { leaks } from '../support/leaks.ts';
import { type Ran, runAction, type Step } from '../support/run-action.ts';
import { errors, foreignCommands, workflowCommands } from '../support/workflow-commands.ts';

/* A server that says whatever it likes, in every text it can send, against the built action. */

const emulator = useEmulator();

async function get(inputs: Record<string, string> = {}, step: Partial<Step> = {}): Promise<Ran> {
  const ran = await runAction({
    ...step,
    with: {
      operation: 'get-container',
      token: DOLLARBOX_TOKEN,
      'base-url': `${emulator.url}/dollarbox`,
      org: 'acme',
      id: '7',
      ...inputs,
    },
  });
  expect(leaks(ran, DOLLARBOX_TOKEN)).toEqual([]);
  expect(foreignCommands(ran.stdout + ran.stderr)).toEqual([]);
  expect(ran.stderr).toBe('');
  return ran;
}

/** The answer to every read, as the server would write it. */
function answers(json: unknown, status = 200): void {
  emulator.faults({ kind: 'status', status, json, platform: 'dollarbox', times: 'always' });
}

function container(text: string): Record<string, unknown> {
  return {
    id: 7,
    name: text,
    image: text,
    env: { [text]: text },
    command: [text],
    status: text,
    ipv6_address: text,
    created_at: text,
    updated_at: text,
    error: text,
    status_message: text,
    status_reason: { text },
    message: [text],
  };
}

const COMMANDS: readonly (readonly [string, string])[] = [
  ['a line feed', 'x\n::error::pwned'],
  ['a carriage return', 'x\r::error::pwned'],
  ['both', 'x\r\n::set-output name=id::pwned'],
  ['the start of a line', '::stop-commands::t'],
  ['spaces before it', ' \u00a0\t::stop-commands::t'],
  ['the older form', 'foo ##[add-mask]bar ##[error]x ##[group]y ##[stop-commands]z'],
  ['the older form, hidden', '##\u200b[error]x ##\u0000[error]y #\u202e#[error]z'],
  ['save-state', '\n::save-state name=boxwright::[]'],
  ['add-matcher', '\n::add-matcher::x.json'],
  ['echo', '\n::echo::on'],
  ['a line separator', 'x\u2028::error::pwned\u2029::error::pwned\u0085::error::pwned'],
  ['an escape', '\u001b]8;;http://evil.example\u0007x\u001b[31m\u202e'],
  ['percent codes', 'x%0A::error::pwned%0D::error::pwned'],
];

describe('workflow commands', () => {
  it.each(COMMANDS)('behind %s in every field of a resource', async (_name, text) => {
    answers(container(text));
    const ran = await get({}, { env: { RUNNER_DEBUG: '1' } });
    expect(errors(ran.stdout).filter(({ data }) => data.includes('pwned') && ran.exitCode === 0)).toEqual([]);
    expect(ran.stdout).not.toMatch(/[\u001b\u202e\u2028]/);
    expect(Object.keys(ran.state)).toEqual(['boxwright']);
  });

  it.each(COMMANDS)('behind %s in every field of a refusal', async (_name, text) => {
    const detail = { [text]: [text, text], other: { [text]: text } };
    answers({ error: { code: text, message: text, detail } }, 400);
    const ran = await get({}, { env: { RUNNER_DEBUG: '1' } });
    expect(ran.exitCode).toBe(1);
    expect(workflowCommands(ran.stdout).filter(({ name }) => name === 'error')).toHaveLength(1);
    expect(ran.stdout).not.toMatch(/[\u001b\u202e\u2028]/);
  });

  it.each(COMMANDS)('behind %s in a body that is no JSON', async (_name, text) => {
    emulator.faults({ kind: 'status', status: 400, body: text, platform: 'dollarbox', times: 'always' });
    expect((await get()).exitCode).toBe(1);
  });

  it.each(['x-request-id', 'content-type'])('in the header %s', async (name) => {
    const headers = { [name]: '::error::pwned ##[error]pwned' };
    emulator.faults({
      kind: 'status',
      status: 403,
      headers,
      json: {},
      platform: 'dollarbox',
      times: 'always',
    });
    const ran = await get({}, { env: { RUNNER_DEBUG: '1' } });
    expect(errors(ran.stdout)).toHaveLength(1);
    expect(ran.outputs['request-id'] ?? '').not.toContain('\n');
  });

  it('of ours keep their masks: nothing can stop them', async () => {
    answers(container('x\n::stop-commands::tok\n::tok::'));
    expect(workflowCommands((await get()).stdout).some(({ name }) => name === 'stop-commands')).toBe(false);
  });
});

describe('a message that is far too long', () => {
  it.each([
    ['a refusal', { error: { code: 'c'.repeat(5_000_000), message: 'm'.repeat(5_000_000) } }, 400],
    ['a resource', container('n'.repeat(1_000_000)), 200],
  ])('in %s is cut', async (_name, json, status) => {
    answers(json, status);
    const ran = await get();
    for (const line of ran.stdout.split('\n')) expect(line.length).toBeLessThan(4_000);
    expect(ran.summary.length).toBeLessThan(300_000);
  });
});

describe('our token in the words of the server', () => {
  const ECHOES = [
    DOLLARBOX_TOKEN,
    `Bearer ${DOLLARBOX_TOKEN}`,
    Buffer.from(DOLLARBOX_TOKEN).toString('base64'),
    encodeURIComponent(`${DOLLARBOX_TOKEN}/`),
    `${'a'.repeat(490)}${DOLLARBOX_TOKEN}`,
    `https://evil.example/?${DOLLARBOX_TOKEN}`,
  ];

  it.each(ECHOES)('%# of a resource shows nowhere', async (text) => {
    answers(container(text));
    await get({}, { env: { RUNNER_DEBUG: '1' } });
  });

  it.each(ECHOES)('%# of a refusal shows nowhere', async (text) => {
    answers({ error: { code: text, message: text, detail: { [text]: text } } }, 403);
    const ran = await get({}, { env: { RUNNER_DEBUG: '1' } });
    expect(ran.exitCode).toBe(1);
    expect(ran.stdout).toContain('***');
  });

  it('in a header or an address shows nowhere', async () => {
    const headers = { 'x-request-id': DOLLARBOX_TOKEN, location: `https://evil.example/${DOLLARBOX_TOKEN}` };
    for (const status of [403, 302]) {
      emulator.faults({ kind: 'status', status, headers, json: {}, platform: 'dollarbox' });
      await get({ 'max-attempts': '1' }, { env: { RUNNER_DEBUG: '1' } });
    }
  });
});

describe('outputs', () => {
  it('are exactly ours, whatever they hold', async () => {
    const forged = 'x\nghadelimiter_0\nadmin=true\nEOF\nname<<EOF\npwned\nEOF\noutcome=created';
    answers(container(forged));
    const ran = await get();
    expect(ran.outputs['admin']).toBeUndefined();
    expect(ran.outputs['outcome']).toBe('read');
    expect(ran.outputs['name']).toBe(forged);
    const known = [
      'outcome',
      'changed',
      'platform',
      'operation',
      'result',
      'id',
      'name',
      'status',
      'address',
      'url',
      'request-id',
    ];
    expect(Object.keys(ran.outputs).filter((name) => !known.includes(name))).toEqual([]);
  });

  it('give a result too long for one as a private file', async () => {
    answers({ ...container('web'), command: ['a'.repeat(600_000)] });
    const ran = await get();
    // What fits is in the output, without the items that do not.
    expect(JSON.parse(ran.outputs['result'] ?? '')).toMatchObject({ name: 'web', command: [] });
    const path = ran.outputs['result-path'] ?? '';
    expect(path.startsWith(ran.runner.temp)).toBe(true);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(path, 'utf8')).command).toEqual(['a'.repeat(600_000)]);
    expect(ran.outputs['outcome']).toBe('read');
  });
});

describe('a summary', () => {
  it('is text, whatever the server says', async () => {
    answers(container('</code><script>x</script> ![](http://t.example) [x](javascript:x) @octocat #1 | `'));
    const ran = await get();
    const outside = ran.summary.replace(/^```mermaid\n[^`]*\n```$/m, '');
    expect(outside).not.toMatch(/<script|!\[|\]\(|@octocat|javascript:|`/);
    expect(ran.summary).toContain('&lt;script&gt;');
  });

  it('holds no link of the server', async () => {
    answers(container('https://evil.example/click'));
    expect((await get()).summary).not.toContain('href');
  });
});

describe('the token', () => {
  it('goes to no other address: not with a redirect, not with a page', async () => {
    const seen: string[] = [];
    const other: Server = createServer((request, response) => {
      seen.push(`${request.method} ${request.url} ${JSON.stringify(request.headers)}`);
      response.end('{}');
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const elsewhere = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
    try {
      emulator.faults({ kind: 'redirect', url: `${elsewhere}/steal`, platform: 'dollarbox', times: 3 });
      await get(
        { 'max-attempts': '1' },
        { env: { GITHUB_API_URL: elsewhere, GITHUB_SERVER_URL: elsewhere } },
      );
      for (const status of [301, 307, 308]) {
        emulator.faults({
          kind: 'redirect',
          status,
          url: `${elsewhere}/steal`,
          platform: 'dollarbox',
          times: 3,
        });
        await get({ 'max-attempts': '1' });
      }
      emulator.get().control.removeFaults();
      const page = { next: `${elsewhere}/api/v1/containers/?cursor=1`, previous: null, results: [] };
      emulator.faults({
        kind: 'status',
        status: 200,
        json: page,
        platform: 'dollarbox',
        path: '/api/v1/containers/',
      });
      await get({ operation: 'list-containers', id: '' });
    } finally {
      other.closeAllConnections();
      await new Promise((resolve) => other.close(resolve));
    }
    expect(seen).toEqual([]);
  });

  it('goes into no argument, file or environment of ours', async () => {
    const ran = await get();
    expect(existsSync(ran.runner.temp)).toBe(true);
    expect(ran.exported).toEqual({});
    expect(Object.keys(ran.state)).toEqual(['boxwright']);
  });
});
