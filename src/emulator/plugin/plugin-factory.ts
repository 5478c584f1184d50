import type { Plugin } from './plugin.ts';
import type { World } from './world.ts';

/** Makes a platform. `world` is the platform's own and lives as long as the emulator. */
export type PluginFactory = (world: World) => Plugin;
