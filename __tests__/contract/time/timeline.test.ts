import { describe, expect, it } from '@jest/globals';
import { Timeline } from '../../../src/contract/time/timeline.ts';
import { VirtualClock } from '../../support/virtual-clock.ts';

describe('the timeline', () => {
  it('holds the pages of a list as one stretch, however many they are', async () => {
    const clock = new VirtualClock();
    const timeline = new Timeline(clock);
    for (let page = 0; page < 10_000; page += 1)
      await timeline.during('call', 'GET /orgs/acme/containers/', () => clock.sleep(2));
    expect(timeline.spans).toEqual([
      { activity: 'call', label: 'GET /orgs/acme/containers/', from: 0, to: 20_000, times: 10_000 },
    ]);
    expect(timeline.totals().get('call')).toBe(20_000);
  });

  it('counts once what ran side by side', async () => {
    const clock = new VirtualClock();
    const timeline = new Timeline(clock);
    const waits = ['one', 'two', 'three'].map((name) =>
      timeline.during('wait', `instance ${name}`, () => Promise.resolve()),
    );
    clock.advance(10);
    await Promise.all(waits);
    await timeline.during('wait', 'the next', () => clock.sleep(2));
    expect(timeline.totals().get('wait')).toBe(12);
  });

  it('tells apart what is no list: other calls, and what a pause lies between', async () => {
    const clock = new VirtualClock();
    const timeline = new Timeline(clock);
    await timeline.during('call', 'GET /a', () => clock.sleep(5));
    await timeline.during('call', 'GET /b', () => clock.sleep(5));
    await timeline.during('wait', 'running', () => clock.sleep(5));
    await timeline.during('call', 'GET /b', () => clock.sleep(5));
    await clock.sleep(1_000);
    await timeline.during('call', 'GET /b', () => clock.sleep(5));
    expect(timeline.spans).toHaveLength(5);
  });
});
