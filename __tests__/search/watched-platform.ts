import type { Answer, EmulatedRequest, Route } from '../../src/emulator/plugin/plugin.ts';
import type { PluginFactory } from '../../src/emulator/plugin/plugin-factory.ts';

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
}

/** A platform whose every request can be delayed, counted, or answered another way. */
export function watchedPlatform(factory: PluginFactory): {
  readonly factory: PluginFactory;
  readonly watch: Watch;
} {
  const watch: Watch = { lag: 0 };
  const watched: PluginFactory = (world) => {
    const births: { readonly tick: number; readonly at: number }[] = [];
    const born = (): number => {
      const tick = world.born();
      births.push({ tick, at: world.clock.now() });
      return tick;
    };
    const plugin = factory({ ...world, born });
    const seen = (request: EmulatedRequest): EmulatedRequest => {
      if (watch.lag === 0) return request;
      const until = world.clock.now() - watch.lag;
      const hidden = births.find(({ at }) => at > until);
      return hidden ? { ...request, staleBefore: hidden.tick - 1 } : request;
    };
    const routes = plugin.routes.map((route) => ({
      ...route,
      handle: (request: EmulatedRequest): Answer | Promise<Answer> => {
        const apply = async (): Promise<Answer> => route.handle(seen(request));
        return watch.around ? watch.around({ request, route, apply }) : apply();
      },
    }));
    const seed = (): void => {
      births.length = 0;
      plugin.seed();
      // What is there at the start has always been there.
      births.length = 0;
    };
    return { ...plugin, routes, seed };
  };
  return { factory: watched, watch };
}
