import type { SettleTimes } from '../../../contract/time/settle-times.ts';

const VOLUMES_PAGE = 'https://dollarbox.dev/docs/persistent-volumes/';

/** Until a new container runs. */
export const CONTAINER_SETTLES: SettleTimes = {
  what: 'container',
  from: 3_000,
  to: 9_000,
  source: '[inferred] a small image is pulled and started within seconds; no page tells how many',
};

/** Until a new volume is bound. */
export const VOLUME_SETTLES: SettleTimes = {
  what: 'volume',
  from: 2_000,
  to: 8_000,
  source: `${VOLUMES_PAGE}: a few seconds, taken as 2 to 8`,
};

/** Until a new namespace is active. */
export const NAMESPACE_SETTLES: SettleTimes = {
  what: 'namespace',
  from: 2_000,
  to: 8_000,
  source: '[inferred] as a volume’s; no page tells it',
};
