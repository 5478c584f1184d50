import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { DEMO_TOKENS } from '../../../src/emulator/dollarbox/seed/demo-tokens.ts';
import { advance, emulated, useEmulator } from './emulated.ts';

/** The commands of https://dollarbox.dev/docs/api/ as they stand there. */
const LIST = `curl -H "Authorization: Bearer dbx_xxxxxxxxxxxx_..." \\
  https://app.dollarbox.dev/api/v1/containers/`;
const LIST_OF_ORG = `curl -H "Authorization: Bearer $DOLLARBOX_TOKEN" \\
  -H "X-Dollarbox-Org: my-org" \\
  https://app.dollarbox.dev/api/v1/containers/`;
const CREATE = `curl -X POST https://app.dollarbox.dev/api/v1/containers/ \\
  -H "Authorization: Bearer $DOLLARBOX_TOKEN" \\
  -H "Content-Type: application/json" \\
  -d '{"name": "web", "image": "nginx:1.27"}'`;
const POLL = `curl https://app.dollarbox.dev/api/v1/containers/123/ \\
  -H "Authorization: Bearer $DOLLARBOX_TOKEN"`;
const KUBECONFIG = `curl -X POST https://app.dollarbox.dev/api/v1/kubectl-credentials/ \\
  -H "Authorization: Bearer $DOLLARBOX_TOKEN" \\
  -H "X-Dollarbox-Org: my-org"`;

type Runner = (command: string) => Promise<unknown>;

/** Only origin and token change. */
const here = (command: string) =>
  command
    .replace('https://app.dollarbox.dev', emulated.url)
    .replace('dbx_xxxxxxxxxxxx_...', DEMO_TOKENS.owner);

const byCurl: Runner = async (command) => {
  const env = { PATH: process.env['PATH'], DOLLARBOX_TOKEN: DEMO_TOKENS.owner, no_proxy: '*' };
  const { stdout } = await promisify(execFile)('sh', ['-c', here(command)], { env });
  return JSON.parse(stdout);
};

const byFetch: Runner = async (command) => {
  const words = here(command).replace('$DOLLARBOX_TOKEN', DEMO_TOKENS.owner);
  const [, ...args] = [...words.matchAll(/'([^']*)'|"([^"]*)"|([^\s\\]+)/g)].map(
    ([, single, double, bare]) => single ?? double ?? bare ?? '',
  );
  const headers = new Headers();
  const init: RequestInit = { headers };
  let url = '';
  for (let index = 0; index < args.length; index += 1) {
    const word = args[index] ?? '';
    const value = args[index + 1] ?? '';
    if (!word.startsWith('-')) url = word;
    else index += 1;
    if (word === '-X') init.method = value;
    if (word === '-d') init.body = value;
    if (word === '-H') headers.set(...(value.split(': ') as [string, string]));
  }
  return (await fetch(url, init)).json();
};

const hasCurl = spawnSync('curl', ['--version']).status === 0;
const RUNNERS: [string, Runner][] = [
  ['fetch', byFetch],
  ...(hasCurl ? [['curl', byCurl] as [string, Runner]] : []),
];

describe.each(RUNNERS)('the commands of the API page, by %s', (_name, run) => {
  useEmulator();

  it('lists containers with a token alone', async () => {
    expect(await run(LIST)).toMatchObject({
      next: null,
      previous: null,
      results: [{ name: 'site' }, { name: 'crashed' }],
    });
  });

  it('lists the containers of an org', async () => {
    expect(await run(LIST_OF_ORG)).toEqual(await run(LIST));
  });

  it('creates container 123 and polls it until it runs', async () => {
    expect(await run(CREATE)).toMatchObject({ id: 123, name: 'web', image: 'nginx:1.27', status: 'pending' });
    expect(await run(POLL)).toMatchObject({ id: 123, status: 'pending' });
    advance(1);
    expect(await run(POLL)).toMatchObject({ id: 123, status: 'provisioning', ipv6_address: '' });
    advance(1);
    expect(await run(POLL)).toMatchObject({ id: 123, status: 'running', ipv6_address: '2001:db8::7b' });
  });

  it('issues a kubeconfig without a body', async () => {
    expect(await run(KUBECONFIG)).toMatchObject({
      org: 'my-org',
      kubeconfig: expect.stringContaining('kind: Config'),
    });
  });
});
