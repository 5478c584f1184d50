import type { FaultRule } from '../faults/fault-rule.ts';
import type { ActiveFault, Faults } from '../faults/faults.ts';
import { redact } from '../kit/redaction.ts';
import type { ClockState, VirtualClock } from '../plugin/clock.ts';
import type { Plugin, Route } from '../plugin/plugin.ts';
import type { Births } from '../plugin/world.ts';
import type { Journal, JournalEntry } from './journal.ts';
import type { Switchboard, SwitchState } from './switches.ts';

/** A route as the generated documentation shows it. */
interface RouteInfo extends Omit<Route, 'handle'> {
  readonly platform: string;
}

/** The powers of `/__emulator`, for callers in the same process. Every method throws a plain Error on bad input. */
export interface Control {
  readonly clock: VirtualClock;
  /** Start data, switches as at the start, real time, no faults, empty journal. */
  reset(): void;
  /** Asks the server to end as soon as the answer to this has been sent. */
  stop(): void;
  /** Whether it was asked to end. */
  readonly stopping: boolean;
  /** Adds start data to one platform. */
  seed(platform: string, data: unknown): void;
  journal(): JournalEntry[];
  clearJournal(): void;
  clockState(): ClockState;
  /** @returns the rule's id. */
  addFault(rule: FaultRule): number;
  faults(): readonly ActiveFault[];
  /** One by its id, or all. @returns how many were removed. */
  removeFaults(id?: number): number;
  /** @param fullName `<platform>.<switch>` */
  setSwitch(fullName: string, value: string): void;
  switches(): SwitchState[];
  routes(): RouteInfo[];
  /** What a platform stores, without secrets. */
  inspect(platform: string): unknown;
  /** Addresses of extra listeners, by platform and name. */
  listeners(): Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** What the control works on. */
interface ControlParts {
  readonly plugins: readonly Plugin[];
  readonly clock: VirtualClock;
  readonly faults: Faults;
  readonly journal: Journal;
  readonly switchboard: Switchboard;
  readonly births: Births;
  readonly listeners: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Puts everything back to how it was at the start. */
  readonly restart: () => void;
}

/** Makes the control of one emulator. */
export function createControl(parts: ControlParts): Control {
  const { plugins, clock, faults, journal, switchboard, births } = parts;
  let stopping = false;
  return {
    clock,
    reset: parts.restart,
    stop: () => {
      stopping = true;
    },
    get stopping() {
      return stopping;
    },
    seed: (platform, data) => applySeed(findPlugin(plugins, platform), data),
    journal: () => journal.list(),
    clearJournal: () => journal.clear(),
    clockState: () => clock.state(),
    addFault: (rule) => faults.add(rule, births.last),
    faults: () => faults.list(),
    removeFaults: (id) => faults.remove(id),
    setSwitch: (fullName, value) => switchboard.set(fullName, value),
    switches: () => switchboard.list(),
    routes: () => plugins.flatMap(routesOf),
    inspect: (platform) => redact(findPlugin(plugins, platform).inspect?.() ?? null),
    listeners: () => parts.listeners,
  };
}

/** Gives start data to a platform. @throws Error when it takes none or refuses it. */
export function applySeed(plugin: Plugin, data: unknown): void {
  if (plugin.applySeed === undefined) throw new Error(`${plugin.name} takes no start data`);
  plugin.applySeed(data);
}

/** @throws Error when there is no such platform. */
export function findPlugin(plugins: readonly Plugin[], name: string): Plugin {
  const plugin = plugins.find((candidate) => candidate.name === name);
  if (plugin !== undefined) return plugin;
  throw new Error(`There is no platform ${name}; known: ${plugins.map((known) => known.name).join(', ')}`);
}

function routesOf(plugin: Plugin): RouteInfo[] {
  return plugin.routes.map(({ handle: _handle, ...route }) => ({
    ...route,
    path: plugin.prefix + route.path,
    platform: plugin.name,
  }));
}
