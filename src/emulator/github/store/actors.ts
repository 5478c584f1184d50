import type { Actor, App } from './model.ts';

/** The app behind a workflow's `GITHUB_TOKEN`, with the ids it has on github.com. */
export const ACTIONS: App = { id: 15368, slug: 'github-actions', name: 'GitHub Actions' };
/** The login that app writes with. */
export const ACTIONS_BOT: Actor = { id: 41898282, login: 'github-actions[bot]', type: 'Bot' };

/** Another app. */
export const HELPER: App = { id: 900001, slug: 'preview-helper', name: 'Preview Helper' };
/** The login it writes with. */
export const HELPER_BOT: Actor = { id: 900002, login: 'preview-helper[bot]', type: 'Bot' };

/** A person with access to every repository. */
export const MONA: Actor = { id: 900003, login: 'mona-example', type: 'User' };

/** A person from outside, whose pull requests come from a fork. */
export const FORKER: Actor = { id: 900004, login: 'forker-example', type: 'User' };

/** People who comment: `reviewer-1` to `reviewer-5`. */
export function reviewer(index: number): Actor {
  const number = (index % 5) + 1;
  return { id: 900010 + number, login: `reviewer-${number}`, type: 'User' };
}

/** Anybody, by login; a login that ends in `[bot]` is a bot's. */
export function actorOf(login: string): Actor {
  const known = [ACTIONS_BOT, HELPER_BOT, MONA, FORKER].find((actor) => actor.login === login);
  if (known !== undefined) return known;
  let id = 910000;
  for (const character of login) id = (id * 31 + (character.codePointAt(0) ?? 0)) % 1_000_000_007;
  return { id, login, type: login.endsWith('[bot]') ? 'Bot' : 'User' };
}

/** The app that a bot belongs to, as far as the emulator knows it. */
export function appOf({ login }: Actor): App | undefined {
  return [ACTIONS, HELPER].find(({ slug }) => `${slug}[bot]` === login);
}
