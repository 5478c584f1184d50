import { documented, inferred } from '../kit/switch-list.ts';
import type { Switch } from '../plugin/plugin.ts';

/** Every behaviour of GitHub that can be turned another way, the default first. */
export const SWITCHES: readonly Switch[] = [
  ...documented({
    'comment-permission': 'either pull_requests: Which permission lets a token comment',
    // Limits
    'rate-limit': 'own *: Requests an hour of one token: 1000 or 5000, or this many',
    'rate-status': '403 429: Status when the hour is used up',
    'secondary-limit': '80 *: Writes a minute of one token before the secondary limit',
    'secondary-status': '403 429: Status of the secondary limit',
    'secondary-retry-after': '60 absent *: Retry-After of the secondary limit, in seconds',
    // Lists
    links:
      'repositories repos foreign loop absent: Where `Link` leads; `foreign` names another host, `loop` never ends',
    // Deployments
    'auto-merge': 'up-to-date merged conflict: What `auto_merge` finds: 201, 202 or 409',
    'commit-checks': 'success failure pending: State of the check `build` of every commit',
  }),
  ...inferred({
    // Access
    'hidden-status': '404 403: A private repository to its own token that may not read this',
    // Comments
    'comment-app': 'shown null: `performed_via_github_app` of an app’s comment',
    'body-limit':
      'characters bytes stored: A body is too long over 65536 characters, 65536 bytes, or 262144 bytes',
    // Pull requests
    'closes-after-reads': 'never *: An open pull request closes after this many reads by its number',
    'unknown-sha': 'accepted refused: A commit of no branch and no pull request',
  }),
];
