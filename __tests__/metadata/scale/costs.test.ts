import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import {
  checkSsl,
  reportUsage,
  scaleCases,
  sweepAsks,
  sweepContainers,
} from '../../../src/metadata/scale/cases.ts';
import { LIMITS, minutesFor } from '../../../src/metadata/scale/limits.ts';
import { useEmulator } from '../../support/emulated.ts';
import { runPlain } from './plain-path.ts';

/* That the computed costs are those of the real operations, on worlds large enough for several pages and minutes. */

const emulator = useEmulator();
const temp = mkdtempSync(join(tmpdir(), 'boxwright-costs-'));
afterAll(() => rmSync(temp, { recursive: true }));

const several = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_one, at) => make(at));
const seed = (platform: string, data: object) => () => emulator.get().control.seed(platform, data);
const countOf = ({ result }: { readonly result: { readonly outputs?: object } | undefined }): number =>
  Number((result?.outputs as { readonly count?: number } | undefined)?.count);

describe('the costs on the page of scale', () => {
  it('are those of check-ssl over a thousand boxes, requests and minutes', async () => {
    const boxes = several(1_000, (at) => ({ id: `SCALE${at}`, title: `Box ${at}`, name: `wpscale${at}` }));
    const ran = await runPlain(emulator, 'check-ssl', temp, { fill: seed('raidboxes', { boxes }) });
    expect(countOf(ran)).toBeGreaterThan(1_000);
    const wanted = checkSsl(countOf(ran));
    expect(ran.requests).toHaveLength(wanted);
    expect(ran.requests.filter(({ status }) => status === 429)).toEqual([]);
    expect(ran.minutes).toBeCloseTo(minutesFor(wanted, LIMITS.raidboxesCalls), 2);
  });

  it('are those of report-usage over hundreds of instances', async () => {
    const box = 'b0000000-0000-4000-a000-000000000001';
    const instances = several(400, (at) => ({ id: `i-scale${at}`, name: `scale-${at}`, box }));
    const ran = await runPlain(emulator, 'report-usage', temp, { fill: seed('elasticbox', { instances }) });
    expect(countOf(ran)).toBeGreaterThan(400);
    expect(ran.requests).toHaveLength(reportUsage(countOf(ran)));
  });

  it('are those of a sweep of hundreds of previews, to DollarBox and to GitHub', async () => {
    const there = countOf(await runPlain(emulator, 'list-containers', temp));
    const containers = several(300, (at) => ({
      org: 'acme',
      name: `web-pr-${100 + at}`,
      image: 'ghcr.io/acme/web:1.2.0',
      status: 'running',
      env: { BOXWRIGHT_PREVIEW: `acme/web#${100 + at}` },
    }));
    const fill = seed('dollarbox', { containers });
    const ran = await runPlain(emulator, 'sweep-previews', temp, { fill, closed: 300 });
    expect(countOf(ran)).toBe(301);
    expect(ran.requests).toHaveLength(sweepContainers(there + 301, 301));
    expect(ran.asked).toBe(sweepAsks(301));
  });

  it('name what limits, for everything that a limit slows', () => {
    const slow = scaleCases().filter(({ counted }) =>
      counted.some(([count, limit]) => minutesFor(count, limit) > 0),
    );
    expect(slow).toHaveLength(4);
  });
});

describe('the minutes of a limit', () => {
  it.each([
    [0, 0],
    [1, 0],
    [50, 0],
    [51, 1],
    [100, 1],
    [101, 2],
  ])('of %i requests at 50 a minute are %i', (requests, minutes) => {
    expect(minutesFor(requests, LIMITS.versio)).toBe(minutes);
  });
});
