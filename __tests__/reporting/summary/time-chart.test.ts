import { describe, expect, it } from '@jest/globals';
import type { TimelineSpan } from '../../../src/contract/time/timeline.ts';
import { timeChart } from '../../../src/reporting/summary/time-chart.ts';

const call = (from: number, to: number, label = 'GET /x/'): TimelineSpan => ({
  activity: 'call',
  label,
  from,
  to,
});
const wait = (from: number, to: number, label: string): TimelineSpan => ({
  activity: 'wait',
  label,
  from,
  to,
});

describe('a chart of the time spent', () => {
  it('has a section for each activity and a bar for each stretch', () => {
    const chart = timeChart([
      call(0, 40, 'POST /x/'),
      wait(40, 900, 'web: pending'),
      wait(950, 1_500, 'web: running'),
    ]);
    expect(chart.split('\n')).toEqual([
      '```mermaid',
      'gantt',
      '  dateFormat x',
      '  axisFormat %S.%L',
      '  section Calls',
      '    POST /x/ :0, 40',
      '  section Waiting',
      '    web pending :40, 900',
      '    web running :950, 1500',
      '```',
    ]);
  });

  it('joins the pauses of one wait, and shows the few looks in between', () => {
    const chart = timeChart([
      wait(0, 100, 'a'),
      call(100, 110),
      wait(110, 200, 'a'),
      call(200, 210),
      wait(210, 300, 'b'),
    ]);
    expect(chart).toContain('a :0, 200');
    expect(chart).toContain('b :210, 300');
    expect(chart).toContain('GET /x/ :100, 110');
    expect(chart).toContain('GET /x/ :200, 210');
  });

  it('leaves out the looks of a long wait', () => {
    const looks = Array.from({ length: 40 }, (_, at) => [
      call(at * 1_000, at * 1_000 + 20),
      wait(at * 1_000 + 20, at * 1_000 + 1_000, 'a'),
    ]);
    const bars = timeChart(looks.flat())
      .split('\n')
      .filter((line) => line.startsWith('    '));
    expect(bars).toEqual(['    a :20, 40000']);
  });

  it('draws the longest of too many, and every bar at least 1 ms wide', () => {
    const many = Array.from({ length: 100 }, (_, at) =>
      call(at * 10, at * 10 + (at % 50 === 0 ? 9 : 0), `call ${at}`),
    );
    const bars = timeChart(many)
      .split('\n')
      .filter((line) => line.startsWith('    '));
    expect(bars.length).toBeLessThanOrEqual(24);
    expect(bars.join('\n')).toContain('call 50 :500, 509');
    expect(timeChart([call(5, 5)])).toContain(':5, 6');
  });

  it('counts minutes on a long axis, and is nothing without spans', () => {
    expect(timeChart([call(0, 60_000)])).toContain('axisFormat %M:%S');
    expect(timeChart([])).toBe('');
  });

  it('lets no label be more than text', () => {
    const label = 'x:1, 2\n section y;%%{init}%% `<b>`#35;';
    const [bar = ''] = timeChart([call(0, 1, label)])
      .split('\n')
      .filter((line) => line.startsWith('    '));
    expect(bar).toMatch(/^ {4}[A-Za-z0-9 ./_()-]+ :0, 1$/);
  });
});
