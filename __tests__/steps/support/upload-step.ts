import { expect } from '@jest/globals';
import { DEMO_TOKEN, DEPLOY_USER, TWO_FACTOR_USER } from '../../../src/emulator/raidboxes/seed/seed-users.ts';
import { fixture } from '../../certificates/fixture.ts';
import type { Emulated } from '../../support/emulated.ts';
import { leaks } from '../../support/leaks.ts';
import { type Ran, runAction, type Step } from '../../support/run-action.ts';
import { errors, foreignCommands } from '../../support/workflow-commands.ts';

/** The box whose domain the `acme-*` certificates are for. */
export const BOX = 'XK7BM2QP';

/** A token of the box's owner, good until 2100. */
export const TOKEN = DEMO_TOKEN;

/** Its path after the platform's prefix, for fault rules. */
export const SSL = { platform: 'raidboxes', path: '/v1/boxes/:id/ssl' } as const;

/** The same in the journal. */
export const SSL_PATH = /\/ssl$/;

/** The login of the box's owner, in place of a token. */
export const LOGIN = { token: '', email: DEPLOY_USER.email, password: DEPLOY_USER.password } as const;

/** Certificate, key and chain of the fixtures as inputs. */
export function material(name: string): Readonly<Record<'certificate' | 'private-key' | 'chain', string>> {
  return {
    certificate: fixture(`${name}.pem`),
    'private-key': fixture(`${name}.key`),
    chain: fixture('intermediate.pem'),
  };
}

/** Runs a Raidboxes operation on the built action and looks for leaks and foreign commands. */
export async function work(
  emulator: Pick<Emulated, 'url'>,
  inputs: Readonly<Record<string, string>>,
  step: Partial<Step> = {},
): Promise<Ran> {
  const given = {
    token: TOKEN,
    'base-url': `${emulator.url}/raidboxes`,
    'poll-interval': '100ms',
    ...inputs,
  };
  const ran = await runAction({ ...step, with: given });
  const key = inputs['private-key']?.replaceAll('\\n', '\n') ?? '';
  const secrets = [
    TOKEN,
    DEPLOY_USER.password,
    TWO_FACTOR_USER.password,
    TWO_FACTOR_USER.totpSeed,
    ...keyLines(key),
  ];
  expect(leaks(ran, ...secrets)).toEqual([]);
  const shown = ran.stdout.replaceAll(/^::add-mask::.*$/gm, '');
  for (const text of [shown, ran.summary, JSON.stringify([ran.outputs, ran.state])]) {
    expect(text).not.toMatch(/eyJ[\w-]{10,}/);
  }
  expect(foreignCommands(ran.stdout + ran.stderr)).toEqual([]);
  expect(ran.stderr).toBe('');
  if (ran.exitCode !== null) expect(errors(ran.stdout)).toHaveLength(ran.exitCode);
  return ran;
}

/** The kind of a key (RSA, EC on P-256) as it stands in every PKCS#8 key, and in every certificate, of that kind. */
const KIND_OF_KEY = /(?:ANBgkqhkiG9w0BAQEFAA|MBMGByqGSM49AgEGCCqGSM49AwEH)/;

/** The parts of a key that are key material; every one of them alone would be a leak. */
function keyLines(key: string): string[] {
  if (!key.includes('PRIVATE KEY')) return [];
  const lines = key.split('\n').filter((line) => line.length >= 32 && /^[A-Za-z0-9+/=]+$/.test(line));
  return lines.flatMap((line) => line.split(KIND_OF_KEY));
}

/** Runs `upload-ssl` with a certificate that fits the box, and these inputs. */
export function upload(
  emulator: Pick<Emulated, 'url'>,
  inputs: Readonly<Record<string, string>> = {},
  step: Partial<Step> = {},
): Promise<Ran> {
  return work(emulator, { operation: 'upload-ssl', box: BOX, ...material('acme-rsa'), ...inputs }, step);
}

/** Puts a certificate of the fixtures on the box, as if it had been there before. */
export function install(emulator: Emulated, name: string): void {
  const ssl = { crt: fixture(`${name}.pem`), key: fixture(`${name}.key`) };
  const box = { id: BOX, name: 'wp4x7kz', title: 'Acme Corp Website', domain: 'acme-corp.com', ssl };
  emulator.get().control.seed('raidboxes', { boxes: [box] });
}

/** Fingerprints of the certificates that a box was given, in order; `null` for a removal. */
export function given(emulator: Emulated, id: string = BOX): readonly (string | null)[] {
  const { boxes } = emulator.get().control.inspect('raidboxes') as {
    readonly boxes: readonly {
      readonly id: string;
      readonly changes: readonly { readonly certificate: { readonly fingerprint: string } | null }[];
    }[];
  };
  const box = boxes.find((one) => one.id === id);
  return (box?.changes ?? []).map(({ certificate }) => certificate?.fingerprint ?? null);
}

/** Sets a switch of the emulated platform. */
export function set(emulator: Emulated, name: string, value: string): void {
  emulator.get().control.setSwitch(`raidboxes.${name}`, value);
}

/** Requests that may have changed something, logins apart: `POST ssl`. */
export function writes(emulator: Emulated): readonly string[] {
  return emulator
    .requests()
    .filter(({ method, path }) => method !== 'GET' && !/\/(login|refresh-token)$/.test(path))
    .map(({ method, path }) => `${method} ${path.split('/').at(-1)}`);
}

/** The text of the step's only error. */
export function error(ran: Ran): string {
  return errors(ran.stdout)[0]?.data ?? '';
}
