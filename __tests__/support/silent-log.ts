import type { Log } from '../../src/contract/runner/log.ts';

/** Says nothing. */
export const silentLog: Log = {
  info: () => undefined,
  debug: () => undefined,
  notice: () => undefined,
  warning: () => undefined,
};
