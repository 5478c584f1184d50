import { type Control, type Core, createControl } from './control/control.ts';
import { Journal } from './control/journal.ts';
import { Switchboard } from './control/switches.ts';
import { Faults } from './faults/faults.ts';
import { PLATFORMS } from './platforms.ts';
import { Chance } from './plugin/chance.ts';
import { VirtualClock } from './plugin/clock.ts';
import type { Plugin } from './plugin/plugin.ts';
import { createWorld, type PluginFactory } from './plugin/world.ts';

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
export interface Assembly {
  readonly core: Core;
  readonly control: Control;
}

/** Puts an emulator together and fills in its start data. @throws Error on an unknown switch or platform. */
export function assemble(options: AssemblyOptions): Assembly {
  const { stepMs = 300, platforms = PLATFORMS, switches = {}, seed = {} } = options;
  const switchboard = new Switchboard();
  const births = new Chance();
  const born = () => births.next('birth');
  const parts = {
    clock: new VirtualClock(),
    faults: new Faults(),
    journal: new Journal(),
  };
  const made = platforms.map((factory) => {
    const read = (name: string) => switchboard.get(`${plugin.name}.${name}`);
    const world = createWorld(parts.clock, stepMs, born, read);
    const plugin: Plugin = factory(world);
    switchboard.register(plugin);
    return { plugin, world };
  });
  const core = { ...parts, plugins: made.map(({ plugin }) => plugin), born, switchboard, listeners: {} };
  const control = createControl(core, () => {
    parts.clock.reset();
    parts.faults.remove();
    parts.journal.clear();
    switchboard.reset();
    for (const [name, value] of Object.entries(switches)) switchboard.set(name, value);
    for (const { plugin, world } of made) {
      world.chance.reset();
      plugin.seed();
    }
    for (const [name, data] of Object.entries(seed)) control.seed(name, data);
  });
  control.reset();
  return { core, control };
}
