import type { Table } from '../plugin/plugin.ts';
import type { Hub } from './store/store.ts';

/** Characters of a comment that are shown. */
const MOST_CHARACTERS = 400;

/** Pull requests, comments and deployments, the newest first, for the page. */
export function overview({ store }: Hub): readonly Table[] {
  const newest = <T>(items: Iterable<T>) => [...items].toReversed();
  return [
    {
      title: 'Comments',
      columns: ['Repository', 'Pull request', 'By', 'Text'],
      rows: newest(store.comments.values()).map(({ repo, number, author, body }) => [
        ...[String(repo), String(number), author.login, body.slice(0, MOST_CHARACTERS)],
      ]),
    },
    {
      title: 'Deployments',
      columns: ['Repository', 'Id', 'Environment', 'Ref', 'State', 'Address'],
      rows: newest(store.deployments.values()).map(({ repo, id, environment, ref, statuses }) => [
        ...[String(repo), String(id), environment, ref],
        ...[statuses.at(-1)?.state ?? 'pending', statuses.at(-1)?.environmentUrl ?? ''],
      ]),
    },
  ];
}

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
