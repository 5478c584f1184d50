import { describe, expect, it } from '@jest/globals';
import { textOf } from '../../../src/kubeconfig/reading/model.ts';
import { parseKubeconfig } from '../../../src/kubeconfig/reading/parse.ts';
import { KubeconfigRefusedError } from '../../../src/kubeconfig/reading/refused-error.ts';
import { base64, sample, TOKEN, thrownBy } from '../sample.ts';

const YAML = `\uFEFFapiVersion: v1\r
kind: Config\r
current-context: two\r
clusters:\r
- {name: one, cluster: {server: 'https://one.example.com'}}\r
- {name: two, cluster: {server: 'https://two.example.com'}}\r
users:\r
- name: one\r
  user: {token: "1"}\r
- name: two\r
  user:\r
    token: 0123\r
contexts:\r
- {name: one, context: {cluster: one, user: one}}\r
- {name: two, context: {cluster: two, user: two}}\r
`;

it('follows the current context among several', () => {
  const { context, cluster, user, contexts } = parseKubeconfig(YAML);
  expect([context.name, cluster.name, user.name, contexts.length]).toEqual(['two', 'two', 'two', 2]);
  expect(textOf(cluster.fields, 'server')).toBe('https://two.example.com');
  expect(textOf(user.fields, 'token')).toBe('0123');
});

it('reads JSON, and a document without apiVersion and kind', () => {
  const { user } = parseKubeconfig(sample({ top: { apiVersion: undefined, kind: undefined } }));
  expect(textOf(user.fields, 'token')).toBe(TOKEN);
});

it('keeps what it does not know, but not what is blank', () => {
  const { extras, user } = parseKubeconfig(sample({ top: { preferences: {}, extensions: [1], hooks: 'x' } }));
  expect(extras).toEqual(['extensions', 'hooks']);
  expect(user.extras).toEqual([]);
});

describe('gaps', () => {
  const entry = { name: 'acme', context: { cluster: 'box', user: 'ci' } };
  it.each([
    { name: 'a list', text: `[${TOKEN}]`, says: 'is not a map of fields' },
    { name: 'a bare token', text: TOKEN, says: 'is not a map of fields' },
    { name: 'base64', text: base64(sample()), says: 'is base64 text' },
    { name: 'another kind', text: sample({ top: { kind: 'Secret' } }), says: 'its kind is not Config' },
    { name: 'another version', text: sample({ top: { apiVersion: 'v2' } }), says: 'other than v1' },
    {
      name: 'no current-context',
      text: sample({ top: { 'current-context': undefined, contexts: [entry, { ...entry, name: 'b' }] } }),
      says: 'has no current-context, and not exactly one context',
    },
    {
      name: 'an empty current-context',
      text: sample({ top: { 'current-context': '', contexts: [] } }),
      says: 'has no current-context',
    },
    {
      name: 'a current-context that is a map',
      text: sample({ top: { 'current-context': {}, contexts: [] } }),
      says: 'has no current-context',
    },
    {
      name: 'a dangling current-context',
      text: sample({ top: { 'current-context': TOKEN } }),
      says: 'names a context that is not in contexts',
    },
    {
      name: 'no contexts',
      text: sample({ top: { contexts: undefined } }),
      says: 'names a context that is not in contexts',
    },
    {
      name: 'contexts that are a map',
      text: sample({ top: { contexts: {} } }),
      says: 'contexts is not a list',
    },
    { name: 'users that are text', text: sample({ top: { users: TOKEN } }), says: 'users is not a list' },
    {
      name: 'a dangling cluster',
      text: sample({ context: { cluster: TOKEN } }),
      says: 'names a cluster that is not in clusters',
    },
    { name: 'no cluster', text: sample({ context: { cluster: undefined } }), says: 'names no cluster' },
    {
      name: 'a dangling user',
      text: sample({ context: { user: TOKEN } }),
      says: 'names a user that is not in users',
    },
    { name: 'no user', text: sample({ context: { user: null } }), says: 'names no user' },
    {
      name: 'the same context twice',
      text: sample({ top: { contexts: [entry, entry] } }),
      says: 'contexts[1] has the name of an earlier entry',
    },
    {
      name: 'an entry without a name',
      text: sample({ top: { users: [{ user: { token: TOKEN } }] } }),
      says: 'users[0] has no name',
    },
    {
      name: 'an entry that is text',
      text: sample({ top: { users: [TOKEN] } }),
      says: 'users[0] is not a map',
    },
    {
      name: 'a user that is text',
      text: sample({ top: { users: [{ name: 'ci', user: TOKEN }] } }),
      says: 'users[0].user is not a map',
    },
    {
      name: 'a name over two lines',
      text: sample({ top: { users: [{ name: `ci\n${TOKEN}` }] } }),
      says: 'users[0].name holds a control character',
    },
  ])('$name', ({ text, says }) => {
    const error = thrownBy(() => parseKubeconfig(text));
    expect(error).toBeInstanceOf(KubeconfigRefusedError);
    expect(String(error)).toContain(says);
    expect(String(error)).not.toContain('zq7');
  });
});
