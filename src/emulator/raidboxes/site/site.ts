import { RateWindows } from '../../kit/rate-windows.ts';
import type { EmulatedRequest } from '../../plugin/plugin.ts';
import type { World } from '../../plugin/world.ts';
import type { Box, Process, RateState, User } from './model.ts';
import { isProfile, PROFILES, type Profile, SWITCHES, type SwitchName } from './switches.ts';

/** Makes what every part of the platform works with. */
export function createSite(world: World) {
  const state = {
    users: new Map<string, User>(),
    boxes: new Map<string, Box>(),
    processes: new Map<string, Process>(),
    /** Token ids that were refreshed away, with the epoch ms from which they are refused. */
    retiredTokens: new Map<string, number>(),
    rates: new RateWindows(60_000),
    /** The profile a seed asked for; the switch `profile` wins. */
    profile: 'docs' as Profile,
  };
  /** A switch as it counts now: set by hand, else by the profile, else its default. */
  const setting = (name: SwitchName): string => {
    const value = world.switch(name);
    if (value !== DEFAULTS.get(name)) return value;
    const chosen = world.switch('profile');
    const profile = isProfile(chosen) && chosen !== 'docs' ? chosen : state.profile;
    return PROFILES[profile][name] ?? value;
  };
  return {
    world,
    state,
    setting,
    /** Epoch ms of the emulator's clock. */
    now: () => world.clock.now(),
    /** A switch that holds a number; 0 when it does not. */
    count: (name: SwitchName) => Number(setting(name)) || 0,
    /** Who is calling; set by the gate. */
    callers: new WeakMap<EmulatedRequest, User>(),
    /** How the caller stands with the rate limit; set by the gate. */
    rateStates: new WeakMap<EmulatedRequest, RateState>(),
    /** Forgets everything. */
    clear: () => {
      const { users, boxes, processes, retiredTokens, rates } = state;
      for (const kept of [users, boxes, processes, retiredTokens, rates]) kept.clear();
      state.profile = 'docs';
    },
  };
}

/** What every part of the platform works with. */
export type Site = ReturnType<typeof createSite>;

const DEFAULTS: ReadonlyMap<string, string | undefined> = new Map(
  SWITCHES.map(({ name, values }) => [name, values[0]]),
);
