import { readFileSync } from 'node:fs';
import { get } from 'node:https';
import { expect, it } from '@jest/globals';
import { createDollarbox } from '../../../src/emulator/dollarbox/plugin.ts';
import { DEMO_TOKENS } from '../../../src/emulator/dollarbox/seed/demo-tokens.ts';
import { startEmulator } from '../../../src/emulator/server.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../certificates/fixtures/${name}`, import.meta.url), 'utf8');

it.each([
  { form: 'absolute', scheme: 'https:' },
  { form: 'http', scheme: 'http:' },
])('over TLS, a next link that is $form begins with $scheme', async ({ form, scheme }) => {
  const emulator = await startEmulator({
    platforms: [createDollarbox],
    switches: { 'dollarbox.next-links': form },
    tls: { cert: fixture('acme-p256-fullchain.pem'), key: fixture('acme-p256.key') },
  });
  const headers = { authorization: `Bearer ${DEMO_TOKENS.owner}` };
  const url = `${emulator.url}/dollarbox/api/v1/containers/?limit=1`;
  const text = await new Promise<string>((resolve, reject) => {
    get(url, { headers, rejectUnauthorized: false }, async (answer) => {
      let body = '';
      for await (const chunk of answer) body += chunk;
      resolve(body);
    }).on('error', reject);
  });
  const { protocol, host } = new URL(JSON.parse(text).next);
  expect([protocol, host]).toEqual([scheme, `127.0.0.1:${emulator.port}`]);
  await emulator.close();
});
