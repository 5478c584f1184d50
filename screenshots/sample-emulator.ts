import { createDollarbox } from '../src/emulator/dollarbox/plugin.ts';
import { createElasticBox } from '../src/emulator/elasticbox/plugin.ts';
import { createGithub } from '../src/emulator/github/plugin.ts';
import { createRaidboxes } from '../src/emulator/raidboxes/plugin.ts';
import { type Emulator, startEmulator } from '../src/emulator/server.ts';
import { createVersio } from '../src/emulator/versio/plugin.ts';

const DOLLARBOX = { authorization: 'Bearer dbx_multiorg0000_emulator-only', 'x-dollarbox-org': 'acme' };
const GITHUB = { authorization: 'Bearer ghs_emulator-full' };

/** An emulator as it is after a preview of a pull request was deployed. */
export async function sampleEmulator(): Promise<Emulator> {
  const emulator = await startEmulator({
    port: 8787,
    stepMs: 10,
    platforms: [createDollarbox, createElasticBox, createRaidboxes, createVersio, createGithub],
  });
  emulator.control.clock.freeze(Date.parse('2030-05-01T12:00:00Z'));
  const send = (path: string, headers: Readonly<Record<string, string>>, body: unknown) =>
    fetch(emulator.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const image = 'ghcr.io/acme/web:0e1a57b0';
  await send('/dollarbox/api/v1/containers/', DOLLARBOX, {
    ...{ name: 'web-pr-7', image, env: { BOXWRIGHT_PREVIEW: 'acme/web#7' } },
  });
  await send('/dollarbox/api/v1/namespaces/', DOLLARBOX, { slug: 'shop-pr-7', allocated_containers: 2 });
  await send('/dollarbox/api/v1/kubectl-credentials/', DOLLARBOX, undefined);
  await send('/github/repos/acme/web/issues/7/comments', GITHUB, { body: '**web-pr-7** is up' });
  emulator.control.clock.advance(1_000);
  return emulator;
}
