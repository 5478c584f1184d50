import type { FaultRule } from '../faults/fault-rule.ts';
import type { Faults } from '../faults/faults.ts';
import { redact } from '../kit/redaction.ts';
import type { VirtualClock } from '../plugin/clock.ts';
import type { Plugin } from '../plugin/plugin.ts';
import type { Journal } from './journal.ts';
import type { Switchboard } from './switches.ts';

/** What an emulator is made of. */
export interface Core {
  readonly plugins: readonly Plugin[];
  readonly clock: VirtualClock;
  readonly faults: Faults;
  readonly journal: Journal;
  readonly switchboard: Switchboard;
  /** The next place in the order in which things come to be. */
  born(): number;
  /** Addresses of extra listeners, by platform and name. */
  readonly listeners: Record<string, Readonly<Record<string, string>>>;
}

/** The powers of `/__emulator`, for callers in the same process. Every method throws a plain Error on bad input. */
export type Control = ReturnType<typeof createControl>;

/** Makes the control of one emulator. @param restart puts everything back to how it was at the start */
export function createControl(core: Core, restart: () => void) {
  const { plugins, clock, faults, journal, switchboard } = core;
  let stopping = false;
  return {
    clock,
    /** Start data, switches as at the start, real time, no faults, empty journal. */
    reset: restart,
    /** Asks the server to end as soon as the answer to this has been sent. */
    stop: () => {
      stopping = true;
    },
    /** Whether it was asked to end. */
    get stopping() {
      return stopping;
    },
    /** Adds start data to one platform. */
    seed: (platform: string, data: unknown) => applySeed(findPlugin(plugins, platform), data),
    journal: () => journal.list(),
    clearJournal: () => journal.clear(),
    /** @returns the rule's id. */
    addFault: (rule: FaultRule) => faults.add(rule, core.born()),
    faults: () => faults.list(),
    /** One by its id, or all. @returns how many were removed. */
    removeFaults: (id?: number) => faults.remove(id),
    /** @param fullName `<platform>.<switch>` */
    setSwitch: (fullName: string, value: string) => switchboard.set(fullName, value),
    switches: () => switchboard.list(),
    /** As the generated documentation shows them. */
    routes: () => plugins.flatMap(routesOf),
    /** What a platform stores, without secrets. */
    inspect: (platform: string) => redact(findPlugin(plugins, platform).inspect?.() ?? null),
    listeners: () => core.listeners,
  };
}

/** @throws Error when it takes none or refuses it. */
function applySeed(plugin: Plugin, data: unknown): void {
  if (plugin.applySeed === undefined) throw new Error(`${plugin.name} takes no start data`);
  plugin.applySeed(data);
}

/** @throws Error when there is no such platform. */
function findPlugin(plugins: readonly Plugin[], name: string): Plugin {
  const plugin = plugins.find((candidate) => candidate.name === name);
  if (plugin !== undefined) return plugin;
  throw new Error(`There is no platform ${name}; known: ${plugins.map((known) => known.name).join(', ')}`);
}

function routesOf({ name: platform, prefix, routes }: Plugin) {
  return routes.map(({ handle: _handle, ...route }) => ({ ...route, path: prefix + route.path, platform }));
}
