import type { Answer, EmulatedRequest, Route } from '../../src/emulator/plugin/plugin.ts';

interface Ghost {
  readonly collection: string;
  /** When it was deleted. */
  readonly at: number;
  readonly item: unknown;
}

/** What was deleted, which lists that lag behind still show; reading it by its id says at once that it is gone. */
export class Dead {
  readonly #routes: readonly Route[];
  readonly #now: () => number;
  readonly #gone: Ghost[] = [];

  constructor(routes: readonly Route[], now: () => number) {
    this.#routes = routes;
    this.#now = now;
  }

  forget(): void {
    this.#gone.length = 0;
  }

  /** Carries a request out: remembers what it deleted, shows in a list what has died in the last `ms`. */
  async around(request: EmulatedRequest, route: Route, ms: number): Promise<Answer> {
    if (route.method !== 'DELETE') return this.#haunted(route, await route.handle(request), ms);
    const read = this.#routes.find(({ method, path }) => method === 'GET' && path === route.path);
    const look = async (): Promise<Answer | undefined> => read?.handle({ ...request, method: 'GET' });
    const before = await look();
    const answer = await route.handle(request);
    const after = await look();
    if (before?.status === 200 && after?.status !== 200)
      this.#gone.push({ collection: collectionOf(route.path), at: this.#now(), item: before.json });
    return answer;
  }

  #haunted({ method, path }: Route, answer: Answer, ms: number): Answer {
    if (method !== 'GET' || answer.status !== 200) return answer;
    const shown = this.#gone
      .filter(({ collection, at }) => collection === lastOf(path) && at > this.#now() - ms)
      .map(({ item }) => item);
    const list = answer.json as { readonly results?: unknown } | readonly unknown[] | undefined;
    if (shown.length === 0 || !list) return answer;
    if (Array.isArray(list)) return { ...answer, json: [...list, ...shown] };
    if (!('results' in list) || !Array.isArray(list.results)) return answer;
    return { ...answer, json: { ...list, results: [...list.results, ...shown] } };
  }
}

/** `containers` of `/api/v1/containers/:id/`. */
function collectionOf(path: string): string {
  return lastOf(path.replace(/:[^/]+\/?$/, ''));
}

function lastOf(path: string): string {
  return path.split('/').filter(Boolean).at(-1) ?? '';
}
