import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startTimer } from '../../src/support/timer.ts';

const DAY = 86_400_000;

describe('support/timer', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it.each([1, 60_000, 24 * DAY, 2 ** 31 - 1, 2 ** 31, 30 * DAY, 366 * DAY])('waits %d ms, no less', (ms) => {
    const work = jest.fn();
    startTimer(ms, work);
    jest.advanceTimersByTime(ms - 1);
    expect(work).toHaveBeenCalledTimes(0);
    jest.advanceTimersByTime(1);
    expect(work).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(400 * DAY);
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('takes a time that has passed for now', () => {
    const work = jest.fn();
    startTimer(-5, work);
    jest.advanceTimersByTime(1);
    expect(work).toHaveBeenCalledTimes(1);
  });

  it.each([10, 25 * DAY])('is called off after %d ms, armed again or not', (ms) => {
    const work = jest.fn();
    const callOff = startTimer(30 * DAY, work);
    jest.advanceTimersByTime(ms);
    callOff();
    jest.advanceTimersByTime(60 * DAY);
    expect(work).not.toHaveBeenCalled();
  });
});
