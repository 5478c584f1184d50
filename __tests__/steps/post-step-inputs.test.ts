import { readdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DOLLARBOX_TOKEN, useEmulator } from '../support/emulated.ts';
import { warnings } from '../support/workflow-commands.ts';
import { issue, live, post, withoutMasks } from './support/kubeconfig-step.ts';

/* What the post step does follows what main saved; the inputs are another step's by then, or empty. */

const emulator = useEmulator();
const asked: string[] = [];
let elsewhere: Server;
let url = '';

beforeAll(async () => {
  elsewhere = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.writeHead(404, { 'content-type': 'text/html' }).end('<html><h1>404 Not Found</h1></html>');
  });
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => elsewhere.close(resolve)));

describe('an input that is another one in the post step', () => {
  it.each([
    ['operation', ''],
    ['operation', 'delete-container'],
    ['operation', 'no-such-operation'],
    ['org', ''],
    ['org', 'other-org'],
    ['base-url', ''],
    ['base-url', 'elsewhere'],
    ['base-url', 'no url'],
    ['max-attempts', 'many'],
    ['timeout', '-1'],
    ['revoke-after-job', 'false'],
    ['ca-certificate', 'no PEM'],
    ['dry-run', 'true'],
    ['platform', 'versio'],
  ])('%s: "%s" changes nothing', async (input, text) => {
    const ran = await issue(emulator, { namespace: 'web' });
    expect(live(emulator)).toEqual(['321']);
    asked.length = 0;
    const changed = text === 'elsewhere' ? url : text;
    const after = await post(ran, { env: { [`INPUT_${input.toUpperCase()}`]: changed } });
    expect(withoutMasks(after.stdout)).toContain('Revoked kubectl credential 321');
    expect(warnings(after.stdout)).toEqual([]);
    expect(live(emulator)).toEqual([]);
    expect(readdirSync(ran.runner.temp)).toEqual([]);
    expect(asked).toEqual([]);
  });

  it('token: "" leaves no file, and names the credential and how to revoke it', async () => {
    const ran = await issue(emulator);
    const after = await post(ran, { env: { INPUT_TOKEN: '' } });
    expect(readdirSync(ran.runner.temp)).toEqual([]);
    expect(live(emulator)).toEqual(['321']);
    const [told] = warnings(after.stdout);
    expect(told).toContain('Kubectl credential 321 was not revoked: the input `token` is empty by now.');
    expect(told).toContain('`operation: revoke-kubectl-credential` and `id: 321`');
  });

  it('another token that does not see the credential does not make it "revoked already"', async () => {
    const ran = await issue(emulator);
    const absent = { error: { code: 'not_found', message: 'No such credential.' } };
    emulator.faults({ kind: 'status', status: 404, json: absent, platform: 'dollarbox', method: 'DELETE' });
    const after = await post(ran, { env: { INPUT_TOKEN: 'dbx_of-somebody-else-0123456789' } });
    expect(withoutMasks(after.stdout)).not.toContain('revoked already');
    expect(warnings(after.stdout)[0]).toContain(
      '321 was not revoked: the input `token` is another one by now',
    );
  });

  it('the same token and the platform’s own "not found" make it "revoked already"', async () => {
    const ran = await issue(emulator);
    const absent = { error: { code: 'not_found', message: 'No such credential.' } };
    emulator.faults({ kind: 'status', status: 404, json: absent, platform: 'dollarbox', method: 'DELETE' });
    const after = await post(ran);
    expect(withoutMasks(after.stdout)).toContain('Kubectl credential 321 was revoked already');
  });

  it.each([404, 410])('a page of a gateway with %d is never "revoked already"', async (status) => {
    const ran = await issue(emulator);
    const html = '<html><h1>Not Found</h1></html>';
    emulator.faults({
      kind: 'status',
      status,
      body: html,
      headers: { 'content-type': 'text/html' },
      times: 'always',
      platform: 'dollarbox',
      method: 'DELETE',
    });
    const after = await post(ran);
    expect(withoutMasks(after.stdout)).not.toContain('revoked already');
    expect(warnings(after.stdout)[0]).toContain('Kubectl credential 321 was not revoked');
    expect(warnings(after.stdout)[0]).toContain('`id: 321`');
    expect(readdirSync(ran.runner.temp)).toEqual([]);
  });

  it('keeps no secret in the state', async () => {
    const ran = await issue(emulator);
    const state = JSON.stringify(ran.state);
    expect(state).not.toContain(DOLLARBOX_TOKEN);
    expect(state).not.toContain(DOLLARBOX_TOKEN.slice(4));
    expect(state).toContain('"org":"acme"'.replaceAll('"', '\\"'));
  });
});
