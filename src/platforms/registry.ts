import type { Platform } from '../contract/platform.ts';
import { ActionError } from '../contract/result/errors.ts';
import { dollarboxPlatform } from './dollarbox/platform.ts';
import { elasticboxPlatform } from './elasticbox/platform.ts';
import type { RawClient } from './kit/raw.ts';
import { raidboxesPlatform } from './raidboxes/platform.ts';
import { versioPlatform } from './versio/platform.ts';

/** Every platform, one line each, in the order in which pages show them. */
const ALL: readonly Platform<RawClient>[] = [
  elasticboxPlatform,
  dollarboxPlatform,
  raidboxesPlatform,
  versioPlatform,
];

/** Every platform by its name. */
export const PLATFORMS: Readonly<Record<string, Platform<RawClient>>> = Object.fromEntries(
  ALL.map((platform) => [platform.id, platform]),
);

/**
 * Stands for the platform of an operation until its inputs choose one (`choosePlatform`): it takes what any of
 * them needs to authenticate, and connects to none.
 */
export const anyPlatform: Platform<RawClient> = {
  id: 'any',
  title: 'Any platform',
  defaultBaseUrl: '',
  pollInterval: 3_000,
  namedBy: [],
  credentialInputs: ALL.flatMap(({ credentialInputs }) => credentialInputs),
  checkCredentials: () => [],
  connect: () => Promise.reject(new ActionError('No platform was chosen.')),
};
