import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { fixture } from '../certificates/fixture.ts';
import { DOLLARBOX_TOKEN, useEmulator } from '../support/emulated.ts';
import { leaks, leaksIn } from '../support/leaks.ts';
import { Runner, runAction, SIGNAL_PATIENCE } from '../support/run-action.ts';
import { SPELLINGS } from '../support/spellings.ts';
import { workflowCommands } from '../support/workflow-commands.ts';
import { deploy, error, instances, LIST, work } from './support/deploy-step.ts';
import { comments, deployments, report } from './support/github-step.ts';
import { LOGIN, work as onRaidboxes, SSL, upload } from './support/upload-step.ts';

/* What platforms say of secrets, and what is left of it in all that a step leaves. */

const emulator = useEmulator();

const VALUE = 'hunter2-longer-value';
const CONTAINERS = { platform: 'dollarbox', path: '/api/v1/containers' } as const;

/** A value in every spelling, as one text. */
function spelled(value: string): string {
  return Object.values(SPELLINGS)
    .map((spell) => spell(value))
    .join(' | ');
}

describe('a value of `env`', () => {
  const inputs = { comment: 'true', environment: 'preview', env: `DB_PASSWORD: ${VALUE}\nSHORT: abc` };

  function shownOnGithub(): string {
    return JSON.stringify([comments(emulator), deployments(emulator)]);
  }

  it('that a refusal quotes shows nowhere, in no spelling', async () => {
    const words = spelled(VALUE);
    emulator.faults({
      kind: 'status',
      ...CONTAINERS,
      method: 'POST',
      status: 400,
      json: {
        error: { code: 'invalid', message: words, details: { env: [words] } },
        detail: words,
        env: [words],
      },
      times: 'always',
    });
    const ran = await report(emulator, inputs);
    expect(ran.exitCode).toBe(1);
    expect(leaks(ran, VALUE)).toEqual([]);
    expect(leaksIn(shownOnGithub(), VALUE)).toBe(false);
    expect(comments(emulator)).toHaveLength(1);
  });

  it('that is in the reason of a failed container shows nowhere, wherever the reason is cut', async () => {
    for (const before of [0, 460, 495]) {
      emulator.get().control.reset();
      const failed = {
        ...{ id: 123, name: 'web', image: 'ghcr.io/acme/web:1.2.0', env: {}, command: [] },
        ...{ status: 'failed', ipv6_address: '', error: `${'x'.repeat(before)}${VALUE} ${DOLLARBOX_TOKEN}` },
      };
      emulator.faults({ kind: 'status-after', ...CONTAINERS, method: 'POST', status: 201, json: failed });
      emulator.faults({
        kind: 'status',
        ...CONTAINERS,
        path: '/api/v1/containers/:id',
        status: 200,
        json: failed,
        times: 'always',
      });
      const ran = await report(emulator, inputs);
      expect(ran.exitCode).toBe(1);
      expect(leaks(ran, VALUE, DOLLARBOX_TOKEN)).toEqual([]);
      expect(leaksIn(shownOnGithub(), VALUE, DOLLARBOX_TOKEN)).toBe(false);
    }
  });

  it('is no mask of the runner, and blanks no name, environment or address', async () => {
    const ran = await report(emulator, {
      ...inputs,
      name: 'production-web',
      environment: 'production',
      env: 'NODE_ENV: production\nNAME: production-web',
    });
    expect(ran.exitCode).toBe(0);
    expect(ran.outputs).toMatchObject({ name: 'production-web', outcome: 'created', changed: 'true' });
    expect(JSON.parse(ran.outputs['result'] ?? '{}')).toMatchObject({ name: 'production-web' });
    expect(deployments(emulator)).toMatchObject([{ environment: 'production' }]);
    expect(
      workflowCommands(ran.stdout).filter(
        ({ name, data }) => name === 'add-mask' && data.includes('production'),
      ),
    ).toEqual([]);
  });
});

describe('a private key', () => {
  const key = fixture('acme-rsa.key');
  const php = (text: string): string => JSON.stringify({ key: text }).replaceAll('/', '\\/');

  it.each([
    ['as PHP writes JSON', php(key)],
    [
      'in an address, in small letters',
      encodeURIComponent(key)
        .toLowerCase()
        .replace(/[a-z]/g, (letter) => letter),
    ],
    ['in an address', encodeURIComponent(key).replace(/%../g, (byte) => byte.toLowerCase())],
    ['in lines of 76', key.replace(/-----[^-]+-----|\n/g, '').replace(/.{76}/g, '$&\n')],
    ['in HTML', key.replaceAll('+', '&#43;').replaceAll('/', '&#x2F;').replaceAll('=', '&equals;')],
    ['in base64 that is wrapped', Buffer.from(` ${key}`).toString('base64').replace(/.{76}/g, '$&\r\n')],
    ['as JSON in JSON', JSON.stringify(php(key))],
  ])('HTTP-17: that Raidboxes repeats %s shows nowhere', async (_name, text) => {
    const json = {
      message: text,
      request_id: text.slice(120, 180),
      details: { key: [{ message: text }], [text.slice(100, 300)]: [text] },
    };
    emulator.faults({ kind: 'status', ...SSL, method: 'POST', status: 400, json, times: 'always' });
    const ran = await upload(emulator);
    expect(ran.exitCode).toBe(1);
    expect(leaks(ran, key)).toEqual([]);
  });

  it('is masked once, line by line, at the start', async () => {
    const ran = await upload(emulator);
    expect(ran.exitCode).toBe(0);
    const masks = ran.stdout.split('\n').filter((line) => line.startsWith('::add-mask::'));
    expect(new Set(masks).size).toBe(masks.length);
    expect(masks.length).toBeLessThan(40);
    const printed = ran.stdout.split('\n').filter((line) => line !== '');
    expect(printed.slice(0, masks.length)).toEqual(masks);
    expect(masks.join('')).not.toMatch(/%2[bBfF]|-----/);
  });

  it('that is a path is none, whether the file is there or not', async () => {
    const runner = new Runner();
    writeFileSync(join(runner.workspace, 'privkey.pem'), key);
    for (const path of ['privkey.pem', 'certs/privkye.pem', './privkye', 'privkye.pem']) {
      const ran = await upload(emulator, { 'private-key': path }, { runner });
      const masks = workflowCommands(ran.stdout).filter(({ name }) => name === 'add-mask');
      expect(masks.filter(({ data }) => data.includes('priv'))).toEqual([]);
    }
  });
});

describe('a login password', () => {
  it('that comes back shows nowhere, in no spelling', async () => {
    const password = 'pä ss/w&rd';
    const text = `${spelled(password)} | p\\u00e4 ss\\/w&amp;rd`;
    const json = { message: text, request_id: 'r-1', details: { password: [{ message: text }] } };
    const login = { platform: 'raidboxes', path: '/v1/login' } as const;
    emulator.faults({ kind: 'status', ...login, status: 401, json, times: 'always' });
    const ran = await onRaidboxes(emulator, { operation: 'list-wordpress-boxes', ...LOGIN, password });
    expect(ran.exitCode).toBe(1);
    expect(error(ran)).toContain('***');
    expect(leaks(ran, password)).toEqual([]);
  });
});

describe('a password that the platform knows', () => {
  const variables = (value: string) => [{ type: 'Password', name: 'P', value }];

  it('and that is a word leaves outputs as they are', async () => {
    const made = await deploy(emulator, { name: 'created-shop' });
    expect(made.exitCode).toBe(0);
    const [stored] = instances(emulator, 'created-shop');
    const other = {
      ...stored,
      id: 'i-zzzzzz',
      name: 'other',
      tags: [],
      variables: variables('created-shop'),
    };
    const word = { ...stored, id: 'i-yyyyyy', name: 'another', tags: [], variables: variables('created') };
    emulator.faults({ kind: 'status', ...LIST, status: 200, json: [other, word], times: 1 });
    const ran = await deploy(emulator, { name: 'created-shop', 'if-exists': 'create' });
    expect(ran.outputs).toMatchObject({ outcome: 'created', changed: 'true', name: 'created-shop' });
    const masks = workflowCommands(ran.stdout).filter(({ name }) => name === 'add-mask');
    expect(masks.filter(({ data }) => data.includes('created'))).toEqual([]);
  });

  it('does not keep a step busy, however many there are', async () => {
    const many = Array.from({ length: 1_600 }, (_, n) => ({
      id: `i-${n}`,
      name: `machine-${n}`,
      tags: [],
      state: 'done',
      operation: { event: 'deploy' },
      boxes: [{ id: 'b', name: 'web', variables: [] }],
      variables: [1, 2, 3].flatMap((one) => variables(`the-password-of-machine-${n}-${one}`)),
    }));
    emulator.faults({ kind: 'status', ...LIST, status: 200, json: many, times: 'always' });
    const ran = await work(emulator, {
      operation: 'list-instances',
      workspace: 'operations',
      timeout: '20s',
    });
    expect(ran.exitCode).toBe(0);
    expect(ran.outputs['count']).toBe('1600');
    expect(ran.took).toBeLessThan(15_000);
    const short = await work(emulator, {
      operation: 'list-instances',
      workspace: 'operations',
      timeout: '5s',
    });
    // Either it is done by then, or the deadline says so when it is due, not when the redaction lets it.
    expect(short.took).toBeLessThan(5_000 + SIGNAL_PATIENCE);
    if (short.exitCode !== 0) expect(short.outputs['outcome']).toBe('timed-out');
  });
});

describe('what a login plugin is set to', () => {
  it('leaves the namespace as it is', async () => {
    const kubeconfig = [
      'apiVersion: v1',
      'kind: Config',
      'current-context: c',
      'clusters: [{name: c, cluster: {server: "https://192.0.2.1:6443"}}]',
      'contexts: [{name: c, context: {cluster: c, user: u, namespace: production}}]',
      'users: [{name: u, user: {exec: {apiVersion: client.authentication.k8s.io/v1, command: aws, interactiveMode: Never,',
      '  env: [{name: AWS_PROFILE, value: production}]}}}]',
    ].join('\n');
    const json = { id: 5, name: 'c', sa_name: 'sa', created_at: null, expires_at: null, kubeconfig };
    emulator.faults({ kind: 'status-after', platform: 'dollarbox', method: 'POST', status: 201, json });
    const ran = await runAction({
      with: {
        operation: 'issue-kubeconfig',
        token: DOLLARBOX_TOKEN,
        'base-url': `${emulator.url}/dollarbox`,
        org: 'acme',
        'allow-exec': 'true',
        namespace: 'production',
      },
    });
    expect(ran.outputs).toMatchObject({ namespace: 'production', outcome: 'issued' });
    expect(ran.stdout).not.toContain('::add-mask::production');
  });
});
