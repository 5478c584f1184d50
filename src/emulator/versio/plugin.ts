import type { PluginFactory } from '../plugin/world.ts';
import { eventCalls } from './events.ts';
import { overview } from './overview.ts';
import { applySeed, DEMO_TOKENS, seedSite } from './seed/seed.ts';
import { answerOf, createSite, Refusal, type Site } from './site/site.ts';
import { SWITCHES } from './site/switches.ts';
import { configurationCalls } from './states/configuration.ts';
import { readingCalls } from './states/reading.ts';
import { bulkCalls, writingCalls } from './states/writing.ts';

/** Versio.io: the configuration database with its history, events, and the configuration of entities. */
export const createVersio: PluginFactory = (world) => {
  const site = createSite(world);
  return {
    name: 'versio',
    prefix: '/versio',
    routes: [
      ...bulkCalls(site), // Before the path of one instance, which has as many segments.
      ...readingCalls(site),
      ...writingCalls(site),
      ...eventCalls(site),
      ...configurationCalls(site),
    ],
    switches: SWITCHES,
    guide: GUIDE,
    seed: () => {
      site.clear();
      seedSite(site);
    },
    applySeed: (data) => applySeed(site, data),
    refused: (refusal: Refusal) => answerOf(site, refusal),
    fallback: () => {
      throw new Refusal(404, 'There is no such call');
    },
    inspect: () => inspect(site),
    overview: () => overview(site),
  };
};

const GUIDE = [
  `versio: environment my-environment, token ${DEMO_TOKENS.full} (all permissions), ${DEMO_TOKENS.reader} (reads only)`,
  `versio: curl -H 'Authorization: apiToken ${DEMO_TOKENS.full}' {url}/versio/api-versio.db/1.0/my-environment`,
];

function inspect({ environments, tokens }: Site): unknown {
  return {
    access: [...tokens.values()].map(({ name, environment, permissions, active }) => {
      return { name, environment, permissions, active };
    }),
    environments: [...environments.values()].map(({ id, entities, events, configuration }) => ({
      id,
      instances: [...entities.values()].flatMap((byId) => [...byId.values()]),
      events: [...events.values()],
      configuration,
    })),
  };
}
