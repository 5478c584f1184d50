import { describe, expect, it } from '@jest/globals';
import { ActionError } from '../../src/contract/result/errors.ts';
import { readKubeconfig } from '../../src/kubeconfig/read-kubeconfig.ts';
import { KubeconfigRefusedError } from '../../src/kubeconfig/reading/refused-error.ts';
import { fc } from '../support/properties.ts';
import { type Changes, jwt, NOW, sample, TOKEN, thrownBy } from './sample.ts';

it('gives all that the operation needs', () => {
  const token = jwt({ exp: NOW / 1000 });
  const heard: string[] = [];
  const ready = readKubeconfig(
    sample({ user: { token }, cluster: { server: 'https://127.0.0.1:6443' }, top: { hooks: 'x' } }),
    {
      context: 'prod',
      namespace: 'child',
      now: NOW - 1_000,
      onSecret: (secret) => void heard.push(secret),
    },
  );
  expect(heard).toEqual([token]);
  expect(ready).toEqual({
    yaml: expect.stringContaining(`token: "${token}"`),
    context: 'prod',
    namespace: 'child',
    server: 'https://127.0.0.1:6443',
    expiresAt: new Date(NOW),
    warnings: [],
    notices: [expect.stringContaining('loopback'), 'Left out of the kubeconfig: hooks.'],
  });
});

it('passes warnings on', () => {
  expect(readKubeconfig(sample({ cluster: { 'tls-server-name': 'b.example.com' } })).warnings).toHaveLength(
    1,
  );
});

describe('refusals', () => {
  it('hold every problem, a title and a next step, and announce secrets first', () => {
    const heard: string[] = [];
    const text = sample({
      user: { as: 'root', exec: { command: 'sh' } },
      cluster: { server: 'http://a.example.com' },
    });
    const error = thrownBy(() => readKubeconfig(text, { onSecret: (secret) => void heard.push(secret) }));
    if (!(error instanceof KubeconfigRefusedError)) throw error;
    expect(error.problems).toHaveLength(3);
    expect(error.message).toBe(error.problems.join('\n'));
    expect(error.title).toBe('The kubeconfig was refused');
    expect(error.next).not.toContain('allow-exec');
    expect(heard).toEqual([TOKEN]);
  });

  it('point at allow-exec when it would help', () => {
    const text = sample({ user: { exec: { command: 'sh' } } });
    expect(thrownBy(() => readKubeconfig(text))).toMatchObject({
      next: expect.stringContaining('`allow-exec: true`'),
    });
    expect(readKubeconfig(text, { allowExec: true }).yaml).toContain('command: "sh"');
  });

  it('announce what looks like a secret in text that cannot be read', () => {
    const heard: string[] = [];
    const text = `users:\n- user:\n    token: ${TOKEN}\n  - bad`;
    expect(() => readKubeconfig(text, { onSecret: (secret) => void heard.push(secret) })).toThrow(
      KubeconfigRefusedError,
    );
    expect(heard).toEqual([TOKEN]);
  });

  it.each<{
    name: string;
    says: string;
    changes: Changes;
    options?: { context?: string; namespace?: string };
  }>([
    {
      name: 'a namespace of the platform',
      says: 'not a DNS label',
      changes: { context: { namespace: 'a/../b' } },
    },
    {
      name: 'a namespace of the user',
      says: 'not a DNS label',
      changes: {},
      options: { namespace: 'Upper' },
    },
    { name: 'an empty context', says: 'context is empty', changes: {}, options: { context: ' ' } },
    {
      name: 'a context over two lines',
      says: 'control character',
      changes: {},
      options: { context: 'a\nb' },
    },
    { name: 'a long context', says: '253', changes: {}, options: { context: 'a'.repeat(254) } },
  ])('for $name', ({ says, changes, options }) => {
    expect(() => readKubeconfig(sample(changes), options)).toThrow(says);
  });

  it('a good namespace replaces a bad one', () => {
    expect(readKubeconfig(sample({ context: { namespace: 'A_B' } }), { namespace: 'good' }).namespace).toBe(
      'good',
    );
  });
});

/** Four characters that appear nowhere else, so that any part of a secret in a message shows. */
const SECRET = 'ZQ7X'.repeat(8);

function says(text: string, allowExec: boolean): string {
  try {
    const { warnings, notices, context, namespace, server } = readKubeconfig(text, { allowExec });
    return [...warnings, ...notices, context, namespace, server].join('\n');
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    return `${error.stack} ${error.title} ${error.next} ${error.cause}`;
  }
}

describe('whatever a server sends', () => {
  const keys = [
    'token',
    'password',
    'client-key-data',
    'exec',
    'tokenFile',
    'as',
    'username',
    'client-certificate-data',
    SECRET,
  ];
  const value = fc.oneof(
    fc.constantFrom(SECRET, `${SECRET} x`, `x\n${SECRET}`, null, '', 0, true),
    fc.constant({ [SECRET]: SECRET }),
    fc.constant([SECRET, { name: 'A', value: SECRET }]),
  );
  const fields = fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 4 });
  const bad = fc.constantFrom(
    `https://x:${SECRET}@a.example.com`,
    `http://${SECRET}`,
    `https://a.example.com?${SECRET}`,
    SECRET,
  );
  const cluster = fc.record(
    {
      server: bad,
      'proxy-url': fc.constant(SECRET),
      'tls-server-name': value,
      'certificate-authority-data': value,
      'insecure-skip-tls-verify': value,
    },
    { requiredKeys: [] },
  );

  it('is read or refused, and no part of a secret is said', () => {
    fc.assert(
      fc.property(fields, cluster, fields, fc.boolean(), (user, clusterFields, top, allowExec) => {
        expect(says(sample({ user, cluster: clusterFields, top }), allowExec)).not.toContain('ZQ7X');
      }),
      { numRuns: 300 },
    );
  });

  it('is read or refused when it is cut, doubled or has a character too much', () => {
    const whole = sample({ user: { token: SECRET } });
    const edit = fc.tuple(
      fc.nat(whole.length),
      fc.nat(40),
      fc.constantFrom('', '"', '\n', '\t', ': ', '{', ']', '&a ', '*a', '!t ', '\u0000', '\ud800'),
    );
    fc.assert(
      fc.property(edit, ([at, cut, put]) => {
        const text = whole.slice(0, at) + put + whole.slice(at + cut);
        expect(says(text, false)).not.toContain('ZQ7X');
      }),
      { numRuns: 500 },
    );
  });
});
