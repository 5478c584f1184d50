import type { Hub } from './store/store.ts';

/** What is stored, for tests and curious users; actors are shown by login, tokens not at all. */
export function inspect({ store }: Hub): unknown {
  return {
    repos: [...store.repos.values()].map(({ branches, ...rest }) => {
      return { ...rest, branches: Object.fromEntries(branches) };
    }),
    pulls: [...store.threads.values()].flatMap(({ repo, number, locked, pull }) => {
      return pull === undefined
        ? []
        : [{ repo, number, locked, merged: pull.mergedMs !== undefined, ...pull }];
    }),
    comments: [...store.comments.values()].map(({ author, app, ...rest }) => {
      return { ...rest, login: author.login, app: app?.slug ?? null };
    }),
    deployments: [...store.deployments.values()].map(({ author, app, statuses, ...rest }) => ({
      ...rest,
      login: author.login,
      app: app?.slug ?? null,
      state: statuses.at(-1)?.state ?? null,
      statuses: statuses.map(({ author: { login }, app: _app, ...status }) => ({ ...status, login })),
    })),
  };
}
