import type { EmulatedRequest } from '../../plugin/plugin.ts';
import type { World } from '../../plugin/world.ts';
import type { User } from './model.ts';
import { isProfile, PROFILES } from './profiles.ts';
import type { RateState } from './state.ts';
import { emptyState, type State } from './state.ts';
import { SWITCHES, type SwitchName } from './switches.ts';

/** What every part of the platform works with. */
export interface Site {
  readonly world: World;
  readonly state: State;
  /** Epoch ms of the emulator's clock. */
  now(): number;
  /** A switch as it counts now: set by hand, else by the profile, else its default. */
  setting(name: SwitchName): string;
  /** A switch that holds a number; 0 when it does not. */
  count(name: SwitchName): number;
  /** Who is calling; set by the gate. */
  readonly callers: WeakMap<EmulatedRequest, User>;
  /** How the caller stands with the rate limit; set by the gate. */
  readonly rateStates: WeakMap<EmulatedRequest, RateState>;
  /** Forgets everything. */
  clear(): void;
}

/** Makes the site of one emulator. */
export function createSite(world: World): Site {
  let state = emptyState();
  const setting = (name: SwitchName): string => {
    const value = world.switch(name);
    const isDefault = value === DEFAULTS.get(name);
    return isDefault ? (PROFILES[profile()][name] ?? value) : value;
  };
  const profile = () => {
    const chosen = world.switch('profile');
    return isProfile(chosen) && chosen !== 'docs' ? chosen : state.profile;
  };
  return {
    world,
    get state() {
      return state;
    },
    now: () => world.clock.now(),
    setting,
    count: (name) => Number(setting(name)) || 0,
    callers: new WeakMap(),
    rateStates: new WeakMap(),
    clear: () => {
      state = emptyState();
    },
  };
}

const DEFAULTS: ReadonlyMap<string, string | undefined> = new Map(
  SWITCHES.map(({ name, values }) => [name, values[0]]),
);
