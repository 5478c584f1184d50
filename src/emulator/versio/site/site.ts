import { RateWindows } from '../../kit/rate-windows.ts';
import { type Answer, Refused } from '../../plugin/plugin.ts';
import type { World } from '../../plugin/world.ts';
import type { Environment, Token } from './model.ts';
import type { SwitchName } from './switches.ts';

/** Makes what every part of the platform works with. */
export function createSite(world: World) {
  const environments = new Map<string, Environment>();
  const tokens = new Map<string, Token>();
  const requests = new RateWindows(60_000);
  return {
    world,
    environments,
    /** By secret. */
    tokens,
    requests,
    /** Epoch ms of the emulator's clock. */
    now: () => world.clock.now(),
    setting: (name: SwitchName) => world.switch(name),
    /** A switch that holds a number; 0 when it does not. */
    count: (name: SwitchName) => Number(world.switch(name)) || 0,
    /** Forgets everything. */
    clear: () => {
      for (const kept of [environments, tokens, requests]) kept.clear();
    },
  };
}

/** What every part of the platform works with. */
export type Site = ReturnType<typeof createSite>;

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

/** An error answer on its way out of a handler; its details are the headers. */
export class Refusal extends Refused<Readonly<Record<string, string>>> {}

/** The answer of a refusal. The codes are documented, the form of the body is inferred.
 * Source: https://live.versio.io/doc/api-fundamentals */
export function answerOf(site: Site, { status, message, details: headers }: Refusal): Answer {
  const form = site.setting('error-body');
  if (form === 'empty') return { status, headers };
  return form === 'text' ? { status, headers, text: message } : { status, headers, json: { error: message } };
}
