import type { EmulatedRequest, Route } from '../plugin/plugin.ts';
import type { PluginFactory } from '../plugin/world.ts';
import type { Listener } from '../wire/listening.ts';
import { matchPath, segmentsOf } from '../wire/path-pattern.ts';
import { boxRoutes } from './boxes/boxes.ts';
import { processRoutes } from './boxes/processes.ts';
import { sslRoutes } from './certificates/ssl.ts';
import { openTlsListener } from './certificates/tls-listener.ts';
import { authenticationRoutes } from './login/authentication.ts';
import { authenticate } from './login/sessions.ts';
import { inspectSite, overview } from './overview.ts';
import { applySeed } from './seed/apply-seed.ts';
import { seedBoxes } from './seed/seed-boxes.ts';
import { addUser, DEMO_TOKEN, DEPLOY_USER, OTHER_USER, TWO_FACTOR_USER } from './seed/seed-users.ts';
import { limitRate, rateHeaders } from './site/rate.ts';
import { envelope, notProcessed, type Refusal, refusalOf } from './site/refusal.ts';
import { createSite, type Site } from './site/site.ts';
import { SWITCHES } from './site/switches.ts';

/** Raidboxes: login, boxes, custom certificates, processes, and the boxes' web server. */
export const createRaidboxes: PluginFactory = (world) => {
  const site = createSite(world);
  const routes = [
    ...authenticationRoutes(site),
    ...sslRoutes(site),
    ...boxRoutes(site),
    ...processRoutes(site),
  ];
  let listener: Listener | undefined;
  return {
    name: 'raidboxes',
    prefix: '/raidboxes',
    routes,
    switches: SWITCHES,
    guide: GUIDE,
    seed: () => {
      site.clear();
      for (const user of [DEPLOY_USER, TWO_FACTOR_USER, OTHER_USER]) addUser(site, user);
      seedBoxes(site);
    },
    applySeed: (data) => applySeed(site, data),
    gate: (request, route) => admit(site, request, route),
    refused: (refusal: Refusal, request) => envelope(site, request, refusal),
    fallback: (request) => {
      throw noRoute(routes, request);
    },
    finish: (request, answer) => ({
      ...answer,
      headers: { ...answer.headers, ...rateHeaders(site, request) },
    }),
    inspect: () => inspectSite(site),
    overview: () => overview(site),
    start: async (host) => {
      listener = await openTlsListener(site, host);
      return { tls: listener.place };
    },
    stop: async () => listener?.close(),
  };
};

const GUIDE = [
  `raidboxes: log in as ${DEPLOY_USER.email} with ${DEPLOY_USER.password}`,
  `raidboxes: with a second factor: ${TWO_FACTOR_USER.email} with ${TWO_FACTOR_USER.password}, seed ${TWO_FACTOR_USER.totpSeed} or code ${TWO_FACTOR_USER.fixedCode}`,
  `raidboxes: a token until 2100: ${DEMO_TOKEN}`,
  'raidboxes: box XK7BM2QP (Acme Corp Website, acme-corp.com) at {url}/raidboxes/v1/boxes/XK7BM2QP/ssl',
];

/** The order of the checks is inferred: JSON, token, rate. */
function admit(site: Site, request: EmulatedRequest, route: Route): undefined {
  if (request.body.length > 0 && request.json() === undefined) throw notProcessed();
  if (route.open !== true) site.callers.set(request, authenticate(site, request, route.path).user);
  limitRate(site, request, route);
}

/** 405 when the path has other methods, else 404 [inferred]. */
function noRoute(routes: readonly Route[], { url }: EmulatedRequest): Refusal {
  const segments = segmentsOf(url.split('?')[0] ?? '/');
  const known = routes.some(({ path }) => matchPath(path, segments) !== undefined);
  return refusalOf(known ? '405' : '404');
}
