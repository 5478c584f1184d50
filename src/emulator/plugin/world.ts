import { Chance } from './chance.ts';
import type { VirtualClock } from './clock.ts';
import { Lifecycle, type Step } from './lifecycle.ts';
import type { EmulatedRequest } from './plugin.ts';

/** The order in which things came to be, one count for the whole emulator. */
export class Births {
  #last = 0;

  next(): number {
    this.#last += 1;
    return this.#last;
  }

  get last(): number {
    return this.#last;
  }
}

/** What the core shares with one platform. */
export interface World {
  readonly clock: VirtualClock;
  /** Deterministic ids and numbers of this platform alone; starts over before every `seed()`. */
  readonly chance: Chance;
  /** Length of one step of a remote state, in ms (default 300). */
  readonly stepMs: number;
  /** The value of one of the platform's own switches. @throws Error when it has no such switch. */
  switch(name: string): string;
  /** Starts a remote state on its way. */
  lifecycle(steps: readonly Step[]): Lifecycle;
  /** A stamp for a new object's `born`, so that `visible` can tell what is new. */
  born(): number;
  /** The items a list may show: all, or with a `stale` fault rule only those older than the rule. */
  visible<T extends { readonly born: number }>(request: EmulatedRequest, items: Iterable<T>): T[];
}

/** What a world is made of. */
interface WorldParts {
  readonly clock: VirtualClock;
  readonly births: Births;
  readonly stepMs: number;
  readonly readSwitch: (name: string) => string;
}

/** Makes the world of one platform. */
export function createWorld({ clock, births, stepMs, readSwitch }: WorldParts): World {
  return {
    clock,
    stepMs,
    chance: new Chance(),
    switch: readSwitch,
    lifecycle: (steps) => new Lifecycle(clock, steps),
    born: () => births.next(),
    visible: (request, items) => {
      const limit = request.staleBefore ?? Number.POSITIVE_INFINITY;
      return [...items].filter((item) => item.born <= limit);
    },
  };
}
