import type { PluginFactory } from '../plugin.ts';
import { applySeed } from './apply-seed.ts';
import { bulkCalls } from './bulk.ts';
import { toRoute } from './call.ts';
import { configurationCalls } from './configuration.ts';
import { eventCalls } from './events.ts';
import { overview } from './overview.ts';
import { readingCalls } from './reading.ts';
import { answerOf, Refusal } from './refusal.ts';
import { DEMO_TOKENS, seedSite } from './seed.ts';
import { createSite, type Site } from './site.ts';
import { SWITCHES } from './switches.ts';
import { writingCalls } from './writing.ts';

/** Versio.io: the configuration database with its history, events, and the configuration of entities. */
export const createVersio: PluginFactory = (world) => {
  const site = createSite(world);
  const calls = [
    ...bulkCalls(site), // Before the path of one instance, which has as many segments.
    ...readingCalls(site),
    ...writingCalls(site),
    ...eventCalls(site),
    ...configurationCalls(site),
  ];
  return {
    name: 'versio',
    prefix: '/versio',
    routes: calls.map((call) => toRoute(site, call)),
    switches: SWITCHES,
    guide: GUIDE,
    seed: () => {
      site.clear();
      seedSite(site);
    },
    applySeed: (data) => applySeed(site, data),
    fallback: () => answerOf(site, new Refusal(404, 'There is no such call')),
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
