import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Emulator } from '../../../../src/emulator/server.ts';
import { reportUsage } from '../../../../src/operations/elasticbox/instances/report-usage.ts';
import { runOperation } from '../../../support/run-operation.ts';
import { startElasticBox, TOKEN, writes } from '../support.ts';

let emulator: Emulator;
let temp: string;
beforeEach(async () => {
  emulator = await startElasticBox();
  temp = await mkdtemp(join(tmpdir(), 'boxwright-test-'));
});
afterEach(async () => {
  await emulator.close();
  await rm(temp, { recursive: true });
});

const report = (inputs: Readonly<Record<string, string>> = {}) =>
  runOperation(reportUsage, emulator, { inputs: { token: TOKEN, ...inputs }, directories: { temp } });

interface Usage {
  readonly workspaces: readonly {
    readonly name: string;
    readonly instances: number;
    readonly cost: number;
  }[];
  readonly boxes: readonly { readonly name: string; readonly instances: number }[];
  readonly providers: readonly { readonly name: string }[];
  readonly instances: readonly Record<string, unknown>[];
}

describe('report-usage', () => {
  it('tells boxes, workspaces and providers in use, with uptime and cost', async () => {
    emulator.control.clock.freeze();
    emulator.control.clock.advance(10 * 3_600_000);
    const { result } = await report();
    const usage = result?.resource as unknown as Usage;
    expect(usage.workspaces.map(({ name }) => name)).toEqual(['operations', 'ada']);
    expect(usage.boxes).toEqual(expect.arrayContaining([expect.objectContaining({ name: 'web' })]));
    expect(usage.providers).toEqual([expect.objectContaining({ name: 'Test Provider' })]);
    const many = usage.instances.find(({ instance }) => instance === 'i-many01');
    // 0.044 $ an hour for each of three machines, for about ten hours.
    expect(many).toMatchObject({ machines: 3, price: 0.044, remarks: ['always on'] });
    expect(many?.['hours']).toBeCloseTo(10, 1);
    expect(many?.['cost']).toBeCloseTo(1.32, 1);
    expect(usage.instances.find(({ instance }) => instance === 'i-webbad')).toMatchObject({
      remarks: ['unavailable'],
    });
    expect(result?.outputs?.count).toBe(usage.instances.length);
    expect(writes(emulator)).toEqual([]);
  });

  it('writes a CSV file that only the user can read', async () => {
    const { result } = await report({ workspace: 'operations' });
    const path = String(result?.outputs?.['report-path']);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    const lines = (await readFile(path, 'utf8')).trimEnd().split('\r\n');
    expect(lines[0]).toMatch(/^"workspace","instance","name","box"/);
    expect(lines).toHaveLength(1 + Number(result?.outputs?.count));
    expect(lines.some((line) => line.includes('"i-webon1"'))).toBe(true);
  });

  it('leaves out what it may not read', async () => {
    emulator.control.addFault({
      kind: 'status',
      status: 403,
      path: '/services/instances/:id/service',
      times: 'always',
    });
    emulator.control.addFault({
      kind: 'status',
      status: 403,
      path: '/services/workspaces/:id/providers',
      times: 'always',
    });
    const { result, log } = await report({ workspace: 'operations', tags: 'web' });
    expect(result?.resource).toMatchObject({ instances: [{ hours: null, cost: null, price: 0.044 }] });
    expect(log.join('\n')).toContain('notice The providers of workspace operations cannot be read');
  });

  it('writes no file in a dry run', async () => {
    expect((await report({ 'dry-run': 'true' })).result?.outputs?.['report-path']).toBeUndefined();
  });
});
