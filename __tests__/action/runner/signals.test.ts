import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { listenForCancel } from '../../../src/action/runner/signals.ts';
import { CancelledError } from '../../../src/contract/result/errors.ts';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('a cancelled step', () => {
  it('is told at once, and has two seconds less what its last words take', () => {
    const lastResort = jest.fn();
    const signals = listenForCancel(lastResort);
    process.emit('SIGINT');
    expect(signals.signal.reason).toBeInstanceOf(CancelledError);
    jest.advanceTimersByTime(1_599);
    expect(lastResort).not.toHaveBeenCalled();
    jest.advanceTimersByTime(1);
    expect(lastResort).toHaveBeenCalledTimes(1);
    signals.dispose();
  });

  it('has no time left after a second signal', () => {
    const lastResort = jest.fn();
    const signals = listenForCancel(lastResort);
    process.emit('SIGINT');
    process.emit('SIGTERM');
    expect(lastResort).toHaveBeenCalledTimes(1);
    signals.dispose();
  });

  it('is left alone once it has ended', () => {
    const lastResort = jest.fn();
    const signals = listenForCancel(lastResort);
    process.emit('SIGTERM');
    signals.dispose();
    process.emit('SIGINT');
    jest.advanceTimersByTime(10_000);
    expect(lastResort).not.toHaveBeenCalled();
  });
});
