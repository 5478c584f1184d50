import { inferred } from '../../kit/switch-list.ts';
import type { Switch } from '../../plugin/plugin.ts';
import { REQUEST_SWITCHES } from './switches-requests.ts';
import { SSL_SWITCHES } from './switches-ssl.ts';

/** The name of one of the platform's switches. */
export type SwitchName =
  | 'profile'
  | (typeof SSL_SWITCHES)[number]['name']
  | (typeof REQUEST_SWITCHES)[number]['name'];

/** Every switch of the platform. A profile sets those that are on their default. */
export const SWITCHES: readonly Switch[] = [
  inferred(
    'profile',
    'docs rest async odd',
    'Several switches at once; a switch that is not on its default keeps its own value',
  ),
  ...SSL_SWITCHES,
  ...REQUEST_SWITCHES,
];
