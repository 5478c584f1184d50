import { applySeed, createControl, findPlugin } from './control/control.ts';
import { Journal } from './control/journal.ts';
import { Switchboard } from './control/switches.ts';
import type { Core } from './exchange.ts';
import { Faults } from './faults/faults.ts';
import { PLATFORMS } from './platforms.ts';
import { VirtualClock } from './plugin/clock.ts';
import type { Plugin } from './plugin/plugin.ts';
import type { PluginFactory } from './plugin/plugin-factory.ts';
import { Births, createWorld, type World } from './plugin/world.ts';

/** What an emulator is put together from. All optional. */
export interface AssemblyOptions {
  /** Length of one step of a remote state, in ms; default 300. */
  readonly stepMs?: number;
  /** By full name, `<platform>.<switch>`; also what a reset goes back to. */
  readonly switches?: Readonly<Record<string, string>>;
  /** Extra start data by platform; also there after a reset. */
  readonly seed?: Readonly<Record<string, unknown>>;
  /** Default: all of them. */
  readonly platforms?: readonly PluginFactory[];
}

/** An emulator without its socket; whoever opens listeners adds their addresses. */
interface Assembly {
  readonly core: Core;
  readonly listeners: Record<string, Readonly<Record<string, string>>>;
}

/** Puts an emulator together and fills in its start data. @throws Error on an unknown switch or platform. */
export function assemble(options: AssemblyOptions): Assembly {
  const { stepMs = 300, platforms = PLATFORMS } = options;
  const clock = new VirtualClock();
  const births = new Births();
  const faults = new Faults();
  const journal = new Journal();
  const switchboard = new Switchboard();
  const listeners: Record<string, Readonly<Record<string, string>>> = {};
  const made = platforms.map((factory) => {
    const readSwitch = (name: string): string => switchboard.get(`${plugin.name}.${name}`);
    const world = createWorld({ clock, births, stepMs, readSwitch });
    const plugin = factory(world);
    switchboard.register(plugin);
    return { plugin, world };
  });
  const plugins = made.map(({ plugin }) => plugin);
  const restart = () => {
    clock.reset();
    faults.remove();
    journal.clear();
    switchboard.reset();
    fill(options, switchboard, made);
  };
  restart();
  const control = createControl({ plugins, clock, faults, journal, switchboard, births, listeners, restart });
  const core: Core = { plugins, clock, faults, journal, switchboard, control };
  return { core, listeners };
}

type Made = readonly { readonly plugin: Plugin; readonly world: World }[];

function fill({ switches = {}, seed = {} }: AssemblyOptions, switchboard: Switchboard, made: Made): void {
  for (const [name, value] of Object.entries(switches)) switchboard.set(name, value);
  for (const { plugin, world } of made) {
    world.chance.reset();
    plugin.seed();
  }
  const plugins = made.map(({ plugin }) => plugin);
  for (const [name, data] of Object.entries(seed)) applySeed(findPlugin(plugins, name), data);
}
