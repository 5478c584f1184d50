import { Chance } from './chance.ts';
import type { VirtualClock } from './clock.ts';
import { Lifecycle, type Step } from './lifecycle.ts';
import type { EmulatedRequest, Plugin } from './plugin.ts';

/**
 * What the core shares with one platform.
 * @param born stamps for new objects' `born`, so that `visible` can tell what is new: one count for the whole emulator
 * @param read the value of one of the platform's own switches
 */
export function createWorld(
  clock: VirtualClock,
  stepMs: number,
  born: () => number,
  read: (name: string) => string,
) {
  return {
    clock,
    /** Length of one step of a remote state, in ms (default 300). */
    stepMs,
    /** Deterministic ids and numbers of this platform alone; starts over before every `seed()`. */
    chance: new Chance(),
    /** @throws Error when there is no such switch */
    switch: read,
    /** Starts a remote state on its way. */
    lifecycle: (steps: readonly Step[]): Lifecycle => new Lifecycle(clock, steps),
    born,
    /** The items a list may show: all, or with a `stale` fault rule only those older than the rule. */
    visible: <T extends { readonly born: number }>(request: EmulatedRequest, items: Iterable<T>): T[] => {
      const limit = request.staleBefore ?? Number.POSITIVE_INFINITY;
      return [...items].filter((item) => item.born <= limit);
    },
  };
}

/** The world of one platform. */
export type World = ReturnType<typeof createWorld>;

/** Makes a platform. `world` is the platform's own and lives as long as the emulator. */
export type PluginFactory = (world: World) => Plugin;
