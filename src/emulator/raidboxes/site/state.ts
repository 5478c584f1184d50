import { RateWindows } from '../../kit/rate-windows.ts';
import type { Box, Process, User } from './model.ts';
import type { Profile } from './profiles.ts';

/** All that the platform remembers; a reset makes a new one. */
export interface State {
  readonly users: Map<string, User>;
  readonly boxes: Map<string, Box>;
  readonly processes: Map<string, Process>;
  /** Token ids that were refreshed away, with the epoch ms from which they are refused. */
  readonly retiredTokens: Map<string, number>;
  readonly rates: RateWindows;
  /** The profile a seed asked for; the switch `profile` wins. */
  profile: Profile;
}

/** An empty memory. */
export function emptyState(): State {
  return {
    users: new Map(),
    boxes: new Map(),
    processes: new Map(),
    retiredTokens: new Map(),
    rates: new RateWindows(60_000),
    profile: 'docs',
  };
}

/** How one caller stands within the present minute. */
export interface RateState {
  readonly limit: number;
  readonly remaining: number;
  /** Epoch ms at which the minute is over. */
  readonly resetAt: number;
  readonly exceeded: boolean;
}
