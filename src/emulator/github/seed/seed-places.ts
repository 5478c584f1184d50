import {
  asRecord,
  neededText,
  optionalFlag,
  optionalText,
  optionalWord,
  type SeedEntry,
} from '../../kit/seed-entry.ts';
import { ACTIONS_BOT, actorOf, appOf } from '../store/actors.ts';
import { type Level, PERMISSIONS, type Permission, type Repo } from '../store/model.ts';
import { type Hub, nextId } from '../store/store.ts';
import { addRepo } from './seed.ts';

const LEVELS: readonly Level[] = ['none', 'read', 'write'];

/** `{full_name, private?, default_branch?}` */
export function applyRepo(hub: Hub, entry: SeedEntry): void {
  const fullName = neededText(entry, 'full_name');
  if (!/^[^/\s]+\/[^/\s]+$/.test(fullName)) throw new Error('full_name is owner/name');
  const defaultBranch = optionalText(entry, 'default_branch') ?? 'main';
  const isPrivate = optionalFlag(entry, 'private') ?? false;
  addRepo(hub, { id: nextId(hub, 'seeded-repo', 800_001), fullName, isPrivate, defaultBranch });
}

/** `{token, login?, repos?, permissions?}`: without a login a workflow's, without repos or permissions for everything. */
export function applyToken(hub: Hub, entry: SeedEntry): void {
  const actor = actorOf(optionalText(entry, 'login') ?? ACTIONS_BOT.login);
  const { store } = hub;
  const repos = entry['repos'] ?? [...store.repos.values()].map(({ fullName }) => fullName);
  if (!Array.isArray(repos)) throw new Error('repos is a list');
  const given =
    entry['permissions'] === undefined ? undefined : asRecord(entry['permissions'], 'permissions');
  const permissions = permissionsOf(given);
  const names = repos.map((name) => repoNamed(hub, String(name)).fullName);
  const app = appOf(actor);
  const token = { actor, repos: names, permissions, ...(app !== undefined && { app }) };
  store.tokens.set(neededText(entry, 'token'), token);
}

/** The repository of an entry; acme/web without a name. @throws Error when there is none */
export function repoIn(hub: Hub, entry: SeedEntry): Repo {
  return repoNamed(hub, optionalText(entry, 'repo') ?? 'acme/web');
}

function repoNamed({ store }: Hub, name: string): Repo {
  const repo = store.repos.get(name.toLowerCase());
  if (repo === undefined) throw new Error(`There is no repository ${name}`);
  return repo;
}

function permissionsOf(given: SeedEntry | undefined): Readonly<Record<Permission, Level>> {
  const level = (name: Permission): Level =>
    given === undefined ? 'write' : (optionalWord(given, name, LEVELS) ?? 'none');
  const [issues, pulls, deployments] = PERMISSIONS.map(level);
  return { issues: issues ?? 'none', pull_requests: pulls ?? 'none', deployments: deployments ?? 'none' };
}
