import { RateWindows } from '../../kit/rate-windows.ts';
import type { World } from '../../plugin/world.ts';
import type { Environment, Token } from './model.ts';
import type { SwitchName } from './switches.ts';

/** What every part of the platform works with. */
export interface Site {
  readonly world: World;
  readonly environments: Map<string, Environment>;
  /** By secret. */
  readonly tokens: Map<string, Token>;
  readonly requests: RateWindows;
  /** Epoch ms of the emulator's clock. */
  now(): number;
  setting(name: SwitchName): string;
  /** A switch that holds a number; 0 when it does not. */
  count(name: SwitchName): number;
  /** Forgets everything. */
  clear(): void;
}

/** Makes the site of one emulator. */
export function createSite(world: World): Site {
  const site: Site = {
    world,
    environments: new Map(),
    tokens: new Map(),
    requests: new RateWindows(60_000),
    now: () => world.clock.now(),
    setting: (name) => world.switch(name),
    count: (name) => Number(world.switch(name)) || 0,
    clear: () => {
      site.environments.clear();
      site.tokens.clear();
      site.requests.clear();
    },
  };
  return site;
}

/** Finds an environment, or makes an empty one. */
export function environmentOf(site: Site, id: string): Environment {
  const known = site.environments.get(id);
  if (known !== undefined) return known;
  const made: Environment = {
    id,
    entities: new Map(),
    events: new Map(),
    configuration: {},
    configurationChangedUtc: site.now(),
  };
  site.environments.set(id, made);
  return made;
}
