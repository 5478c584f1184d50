import { type Answer, type EmulatedRequest, type Plugin, Refused, type Route } from '../plugin/plugin.ts';
import { type Incoming, jsonOf } from './incoming.ts';
import { matchPath, segmentsOf } from './path-pattern.ts';

/** A route that fits a request, with the values of its `:name` segments. */
interface RouteMatch {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** Where a request goes: the platform, and the path that is left when its prefix is gone. */
export interface Destination {
  readonly plugin: Plugin;
  /** The prefix, or nothing at the origin's root. */
  readonly mount: string;
  /** Raw path after the prefix; starts with `/`. */
  readonly rawPath: string;
  readonly segments: readonly string[];
}

/** Finds the platform by its prefix, or by the start of a path at the origin's root. */
export function findDestination(
  plugins: readonly Plugin[],
  { rawPath: whole }: Incoming,
): Destination | undefined {
  const prefixed = plugins.find(({ prefix }) => isBelow(whole, prefix));
  const plugin = prefixed ?? plugins.find(({ root }) => root !== undefined && isBelow(whole, root));
  if (plugin === undefined) return undefined;
  const mount = prefixed === undefined ? '' : plugin.prefix;
  const rawPath = whole.slice(mount.length) || '/';
  return { plugin, mount, rawPath, segments: segmentsOf(rawPath) };
}

function isBelow(path: string, start: string): boolean {
  return path === start || path.startsWith(`${start}/`);
}

/** The first route that fits. HEAD takes the route of GET when it has none of its own. */
export function findRoute(
  plugin: Plugin,
  method: string,
  segments: readonly string[],
): RouteMatch | undefined {
  const loose = plugin.looseSlash === true && segments.at(-1) === '';
  const asked = loose ? segments.slice(0, -1) : segments;
  for (const wanted of method === 'HEAD' ? ['HEAD', 'GET'] : [method]) {
    for (const route of plugin.routes) {
      const params = route.method === wanted ? matchPath(route.path, asked) : undefined;
      if (params !== undefined) return { route, params };
    }
  }
  return undefined;
}

/** What the platform gets to see. */
export function toEmulatedRequest(
  incoming: Incoming,
  destination: Destination,
  more: Pick<EmulatedRequest, 'params' | 'staleBefore' | 'switch'>,
): EmulatedRequest {
  const { method, query, headers, origin, body } = incoming;
  const search = incoming.url.slice(incoming.rawPath.length);
  return {
    method,
    query,
    headers,
    origin,
    body,
    mount: destination.mount,
    path: `/${destination.segments.join('/')}`,
    url: destination.rawPath + search,
    json: () => jsonOf(body),
    ...more,
  };
}

/**
 * Lets the platform answer: gate, handler or fallback, a refusal on the way, then its last touch. A platform that throws
 * anything else is a mistake in the emulator; it answers 500 with what went wrong, so that nobody takes it for the real
 * service's doing.
 */
export async function answerBy(
  plugin: Plugin,
  match: RouteMatch | undefined,
  request: EmulatedRequest,
): Promise<Answer> {
  try {
    const answer = await answerOrRefusal(plugin, match?.route, request);
    return plugin.finish?.(request, answer) ?? answer;
  } catch (error) {
    return { status: 500, json: { emulatorMistake: error instanceof Error ? error.message : String(error) } };
  }
}

async function answerOrRefusal(
  plugin: Plugin,
  route: Route | undefined,
  request: EmulatedRequest,
): Promise<Answer> {
  try {
    if (route === undefined) return await plugin.fallback(request);
    return plugin.gate?.(request, route) ?? (await route.handle(request));
  } catch (error) {
    if (error instanceof Refused) return plugin.refused(error, request, route);
    throw error;
  }
}
