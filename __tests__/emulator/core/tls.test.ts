import { generateKeyPairSync } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { get } from 'node:https';
import { expect, it } from '@jest/globals';
import { startEmulator } from '../../../src/emulator/server.ts';
import { createToy } from './toy-platform.ts';

const fixtures = new URL('../../certificates/fixtures/', import.meta.url);
const fixture = (name: string) => readFileSync(new URL(name, fixtures), 'utf8');

it('speaks https when given a certificate, and links with it', async () => {
  const tls = { cert: fixture('acme-p256-fullchain.pem'), key: fixture('acme-p256.key') };
  const emulator = await startEmulator({ platforms: [createToy], tls });
  expect(emulator.url).toMatch(/^https:/);
  const options = { headers: { authorization: 'Bearer good' }, rejectUnauthorized: false };
  const text = await new Promise<string>((resolve, reject) => {
    get(`${emulator.url}/toy/things/`, options, (answer) => {
      answer.setEncoding('utf8').on('data', resolve);
    }).on('error', reject);
  });
  expect(JSON.parse(text)).toMatchObject({ origin: emulator.url });
  await emulator.close();
});

it('does not start with a key that is none', async () => {
  const { publicKey } = generateKeyPairSync('ed25519');
  const key = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  await expect(startEmulator({ tls: { cert: fixture('acme-p256.pem'), key } })).rejects.toThrow();
});

it('is an island: its core imports node modules and itself', () => {
  const folder = new URL('../../../src/emulator/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const imports = files.flatMap((name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    return [...text.matchAll(/from '([^']+)'/g)].map(([, from]) => from);
  });
  expect(imports.length).toBeGreaterThan(30);
  expect(imports.filter((from) => !/^(?:node:|\.\/|yaml$)/.test(from ?? ''))).toEqual([]);
});
