import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { Emulator } from '../../../../src/emulator/server.ts';
import { pushBoxOperation } from '../../../../src/operations/elasticbox/boxes/push-box.ts';
import { runOperation } from '../../../support/run-operation.ts';
import { startElasticBox, TOKEN, writes } from '../support.ts';

/* What a push changes of a box, and what it leaves as it is. */

let emulator: Emulator;
let path: string;
beforeEach(async () => {
  emulator = await startElasticBox();
  path = mkdtempSync(join(tmpdir(), 'boxwright-push-'));
});
afterEach(async () => {
  rmSync(path, { recursive: true, force: true });
  await emulator.close();
});

function folder(files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
}

async function push(inputs: Readonly<Record<string, string>> = {}) {
  emulator.control.clearJournal();
  const { result } = await runOperation(pushBoxOperation, emulator, {
    inputs: { token: TOKEN, workspace: 'operations', path, ...inputs },
    directories: { workspace: path },
  });
  return result;
}
const uploads = (): number => writes(emulator).filter(({ path: at }) => /blobs/.test(at)).length;
const YAML = 'name: store\nvariables: [{name: PORT, type: Port, value: 8080}, {name: RELEASE, value: one}]\n';

it('unchanged content makes no version and stores nothing', async () => {
  folder({ 'box.yaml': YAML, 'events/install': 'one' });
  expect(await push()).toMatchObject({ outcome: 'created', outputs: { 'box-version': '0.1.0' } });
  expect(await push()).toMatchObject({ outcome: 'unchanged', outputs: { 'box-version': '0.1.0' } });
  expect(writes(emulator)).toEqual([]);
});

it('the same content is stored once', async () => {
  folder({ 'box.yaml': YAML, 'events/install': 'same', 'events/start': 'same', 'events/stop': 'other' });
  await push();
  expect(uploads()).toBe(2);
});

it('what the folder lacks is kept unless it is pruned', async () => {
  folder({ 'box.yaml': YAML, 'events/install': 'one' });
  await push();
  folder({ 'box.yaml': 'name: store\nvariables: [{name: PORT, type: Port, value: 9090}]\n' });
  expect((await push())?.outcome).toBe('updated');
  const names = () =>
    writes(emulator)
      .filter(({ method, path: at }) => method === 'PUT' && /boxes/.test(at))
      .map(({ body }) => (body as { variables: { name: string }[] }).variables.map(({ name }) => name))[0];
  expect(names()).toEqual(['PORT', 'RELEASE']);
  await push({ prune: 'true' });
  expect(names()).toEqual(['PORT']);
});
