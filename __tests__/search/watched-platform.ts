import {
  type Answer,
  type EmulatedRequest,
  type Plugin,
  Refused,
  type Route,
} from '../../src/emulator/plugin/plugin.ts';
import type { PluginFactory } from '../../src/emulator/plugin/world.ts';
import { Dead } from './dead.ts';

/** A request that has reached the platform itself, past all faults that strike before it is applied. */
export interface Applied {
  readonly request: EmulatedRequest;
  readonly route: Route;
  /** Lets the platform carry it out. */
  readonly apply: () => Promise<Answer>;
}

/** What stands between the requests and an emulated platform; all optional, and changed from run to run. */
export interface Watch {
  around?: ((applied: Applied) => Promise<Answer>) | undefined;
  /** Lists show what is older than so many (virtual) milliseconds, as a replica that lags behind does. */
  lag: number;
  /** Lists show what was deleted for so many (virtual) milliseconds more. */
  ghosts: number;
}

/** A platform whose every request can be delayed, counted, or answered another way. */
export function watchedPlatform(factory: PluginFactory): {
  readonly factory: PluginFactory;
  readonly watch: Watch;
} {
  const watch: Watch = { lag: 0, ghosts: 0 };
  const watched: PluginFactory = (world) => {
    const births: { readonly tick: number; readonly at: number }[] = [];
    const born = (): number => {
      const tick = world.born();
      births.push({ tick, at: world.clock.now() });
      return tick;
    };
    const plugin = factory({ ...world, born });
    const answering = plugin.routes.map((route) => withRefusals(plugin, route));
    const dead = new Dead(answering, () => world.clock.now());
    const seen = (request: EmulatedRequest): EmulatedRequest => {
      if (watch.lag === 0) return request;
      const until = world.clock.now() - watch.lag;
      const hidden = births.find(({ at }) => at > until);
      return hidden ? { ...request, staleBefore: hidden.tick - 1 } : request;
    };
    const routes = answering.map((route) => ({
      ...route,
      handle: (request: EmulatedRequest): Answer | Promise<Answer> => {
        const apply = (): Promise<Answer> => dead.around(seen(request), route, watch.ghosts);
        return watch.around ? watch.around({ request, route, apply }) : apply();
      },
    }));
    const seed = (): void => {
      births.length = 0;
      dead.forget();
      plugin.seed();
      // What is there at the start has always been there.
      births.length = 0;
    };
    return { ...plugin, routes, seed };
  };
  return { factory: watched, watch };
}

/** A refusal is an answer here, as it is on the wire. */
function withRefusals(plugin: Plugin, route: Route): Route {
  const handle = async (request: EmulatedRequest): Promise<Answer> => {
    try {
      return await route.handle(request);
    } catch (error) {
      if (error instanceof Refused) return plugin.refused(error, request, route);
      throw error;
    }
  };
  return { ...route, handle };
}
