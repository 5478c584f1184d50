import type { KubernetesAccess } from './dollarbox/kubernetes/remote-api.ts';
import { createDollarbox, createDollarboxOn } from './dollarbox/plugin.ts';
import { createElasticBox } from './elasticbox/plugin.ts';
import { createGithub } from './github/plugin.ts';
import type { PluginFactory } from './plugin/world.ts';
import { createRaidboxes } from './raidboxes/plugin.ts';
import { createVersio } from './versio/plugin.ts';

/**
 * The platforms of the emulator, in the order of the start-up text and the documentation.
 *
 * To add yours: export `createName: PluginFactory` from `./<name>/plugin.ts`, import it above (keep the
 * imports sorted by path), and add it to this list on a line of its own. Nothing else needs to change.
 */
export const PLATFORMS: readonly PluginFactory[] = [
  // One factory a line.
  createElasticBox,
  createDollarbox,
  createRaidboxes,
  createVersio,
  createGithub,
];

/** The same with a DollarBox that makes its namespaces and credentials on a real Kubernetes API server. */
export function platformsOn(access: KubernetesAccess): readonly PluginFactory[] {
  return PLATFORMS.map((factory) => (factory === createDollarbox ? createDollarboxOn(access) : factory));
}
