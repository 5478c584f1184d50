import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { KUBECONFIG_KINDS } from '../../src/emulator/dollarbox/kubectl/kubeconfig.ts';
import { useEmulator } from '../support/emulated.ts';
import { errors, warnings } from '../support/workflow-commands.ts';
import { CREDENTIALS, issue, live, post, written } from './support/kubeconfig-step.ts';

/* Kubeconfigs that must not be written: no file, no live credential, and none of their text anywhere. */

const emulator = useEmulator();

/** What each of them is refused for; every value of the emulator's switch has to stand here. */
const REFUSED: Readonly<Record<string, RegExp>> = {
  exec: /users\[0\]\.user\.exec runs a program.*[\s\S]*Next: .*allow-exec: true/,
  'auth-provider': /auth-provider runs a program/,
  'token-file': /tokenFile points at a local file/,
  'client-cert-file': /client-key points at a local file/,
  'ca-file': /certificate-authority points at a local file/,
  http: /server is not encrypted/,
  insecure: /insecure-skip-tls-verify switches off/,
  'bad-ca': /certificate-authority-data is not base64 of PEM/,
  proxy: /proxy-url sends all traffic/,
  impersonate: /user\.as acts as another user/,
  'empty-token': /no token and no other credential/,
  'no-user': /no token and no other credential/,
  'token-newline': /token holds white space, a control character/,
  'dangling-context': /names a context that is not in contexts/,
  'duplicate-key': /the same key twice/,
  'alias-bomb': /aliases of the kubeconfig stand for more than/,
  'other-user-exec': /users\[1\]\.user\.exec runs a program/,
  broken: /neither valid YAML nor valid JSON/,
  cut: /no current-context/,
  'not-a-map': /not a map of fields/,
  empty: /without a kubeconfig|is empty/,
  huge: /larger than 1024 KiB/,
  'two-documents': /more than one YAML document/,
  null: /without a kubeconfig/,
  absent: /without a kubeconfig/,
};

/** These are fine, or the whole answer is taken for a lost one. */
const OTHERS = ['good', 'no-namespace', 'no-current-context', 'number'];

describe('a kubeconfig that is refused', () => {
  it('is tried in every way the emulator knows', () => {
    expect([...Object.keys(REFUSED), ...OTHERS].sort()).toEqual([...KUBECONFIG_KINDS].sort());
  });

  it.each(Object.entries(REFUSED))(
    'for %s is not written, and its credential revoked at once',
    async (kind, said) => {
      emulator.get().control.setSwitch('dollarbox.kubeconfig', kind);
      const ran = await issue(emulator);
      expect(ran.exitCode).toBe(1);
      expect(ran.outputs).toMatchObject({ outcome: 'failed', 'credential-id': '321' });
      expect(ran.outputs).not.toHaveProperty('kubeconfig-path');
      expect(ran.exported).toEqual({});
      expect(errors(ran.stdout)).toHaveLength(1);
      expect(errors(ran.stdout)[0]?.data).toMatch(said);
      expect(emulator.requests('POST', CREDENTIALS)).toHaveLength(1);
      expect(live(emulator)).toEqual([]);
      for (const fresh of readdirSync(ran.runner.temp)) {
        expect(readdirSync(`${ran.runner.temp}/${fresh}`)).toEqual([]);
      }
      await post(ran);
      expect(readdirSync(ran.runner.temp)).toEqual([]);
    },
  );

  it('is revoked in the post step when that fails at once', async () => {
    emulator.get().control.setSwitch('dollarbox.kubeconfig', 'insecure');
    emulator.faults({ kind: 'status', status: 500, platform: 'dollarbox', method: 'DELETE', times: 2 });
    const ran = await issue(emulator, { 'max-attempts': '2' });
    expect(ran.stdout).toContain('could not be revoked now; the post step tries again');
    expect(live(emulator)).toEqual(['321']);
    await post(ran);
    expect(live(emulator)).toEqual([]);
  });

  it('is revoked although revoke-after-job is false: nobody has it', async () => {
    emulator.get().control.setSwitch('dollarbox.kubeconfig', 'http');
    emulator.faults({ kind: 'status', status: 500, platform: 'dollarbox', method: 'DELETE' });
    const ran = await issue(emulator, { 'revoke-after-job': 'false', 'max-attempts': '1' });
    expect(live(emulator)).toEqual(['321']);
    await post(ran);
    expect(live(emulator)).toEqual([]);
  });
});

describe('a kubeconfig that is odd but fine', () => {
  it('with a program is taken when the user trusts it', async () => {
    emulator.get().control.setSwitch('dollarbox.kubeconfig', 'exec');
    const ran = await issue(emulator, { 'allow-exec': 'true' });
    expect(ran.exitCode).toBe(0);
    await post(ran);
    expect(live(emulator)).toEqual([]);
  });

  it.each(['http', 'insecure', 'impersonate'])('with %s is refused even then', async (kind) => {
    emulator.get().control.setSwitch('dollarbox.kubeconfig', kind);
    const ran = await issue(emulator, { 'allow-exec': 'true' });
    expect(ran.exitCode).toBe(1);
    expect(live(emulator)).toEqual([]);
  });

  it('with a proxy is taken when the user trusts it, and told of', async () => {
    emulator.get().control.setSwitch('dollarbox.kubeconfig', 'proxy');
    const ran = await issue(emulator, { 'allow-exec': 'true' });
    expect(ran.exitCode).toBe(0);
    expect(ran.stdout).toMatch(/^::notice.*proxy-url sends all traffic through a proxy/m);
    expect(written(ran).text).toContain('proxy-url: "http://proxy.example.com:3128"');
  });

  it('without a current-context has its only context', async () => {
    emulator.get().control.setSwitch('dollarbox.kubeconfig', 'no-current-context');
    const ran = await issue(emulator);
    expect(ran.outputs['context']).toBe('dollarbox-acme');
    expect(written(ran).text).toContain('current-context: "dollarbox-acme"');
  });

  it('without a namespace has none', async () => {
    emulator.get().control.setSwitch('dollarbox.kubeconfig', 'no-namespace');
    const ran = await issue(emulator);
    expect(ran.exitCode).toBe(0);
    expect(ran.outputs).not.toHaveProperty('namespace');
    expect(written(ran).text).not.toContain('namespace');
  });

  it('as a number is an answer of no use: revoked, asked once more, and given up', async () => {
    emulator.get().control.setSwitch('dollarbox.kubeconfig', 'number');
    const ran = await issue(emulator);
    expect(ran.exitCode).toBe(1);
    expect(emulator.requests('POST', CREDENTIALS).length).toBeLessThanOrEqual(2);
    expect(live(emulator)).toEqual([]);
  });
});

describe('a credential that was there before', () => {
  const rotate = async (inputs: Record<string, string>) => {
    emulator.get().control.setSwitch('dollarbox.rotate-credential', 'same-id');
    await issue(emulator, { 'revoke-after-job': 'false' });
    return issue(emulator, inputs);
  };

  it.each([
    { name: 'unless told otherwise', inputs: {}, left: ['321'] },
    { name: 'when told no', inputs: { 'revoke-after-job': 'false' }, left: ['321'] },
    { name: 'only when told so', inputs: { 'revoke-after-job': 'true' }, left: [] },
  ])('is warned of, and $name: $left is left', async ({ inputs, left }) => {
    const ran = await rotate(inputs as Record<string, string>);
    expect(ran.exitCode).toBe(0);
    expect(warnings(ran.stdout).join()).toMatch(
      /321 was there before: kubeconfigs issued for it earlier no longer/,
    );
    await post(ran);
    expect(live(emulator)).toEqual(left);
  });

  it('loses its file in the post step but keeps its credential', async () => {
    const ran = await rotate({});
    await post(ran);
    expect(readdirSync(ran.runner.temp)).toEqual([]);
  });

  it('is not revoked when its kubeconfig is refused', async () => {
    await rotate({ 'revoke-after-job': 'false' });
    emulator.get().control.setSwitch('dollarbox.kubeconfig', 'insecure');
    const ran = await issue(emulator);
    expect(ran.exitCode).toBe(1);
    expect(warnings(ran.stdout).join()).toMatch(/was there before this step; it is left/);
    await post(ran);
    expect(live(emulator)).toEqual(['321']);
  });

  it('is turned around once more when the answer is lost, and never revoked', async () => {
    await rotate({ 'revoke-after-job': 'false' });
    emulator.faults({ kind: 'cut-after', platform: 'dollarbox', method: 'POST' });
    const ran = await issue(emulator);
    expect(ran.exitCode).toBe(0);
    await post(ran);
    expect(live(emulator)).toEqual(['321']);
  }, 90_000);
});
