import { documented, inferred } from '../kit/switch-list.ts';
import type { Switch } from '../plugin/plugin.ts';

/** Behaviours the pages leave open or tell differently; the first value of each is the default. */
export const SWITCHES: readonly Switch[] = [
  ...documented({
    'lifecycle-status': '202 200: Success of lifecycle calls; the editions differ',
    'edit-status': '200 202: Success of PUT instance; the editions differ',
    'workspace-list': 'all default: All workspaces, or the personal one unless ids= is given',
    'deploy-schema':
      'clients strict lax: Deploy requests as real clients send them, the published schema to the letter, or as lax as later servers',
    'bindings-form': 'both instances instance: Keys of the items of `bindings`',
    'auto-reconfigure': 'off on: Instances bound to a changed one reconfigure by themselves',
  }),
  ...inferred({
    missing: '403 404: Status for an instance that does not exist (403 since 5.0.22033)',
    'missing-others': '404 403: Status for anything else that does not exist',
    'error-body': 'json text empty: Form of an error: `{ "message": … }`, the bare text, or nothing',
    'auth-headers': 'both token bearer: Which headers are taken: ElasticBox-Token, Bearer',
    'release-header': 'lenient required: Whether ElasticBox-Release: 4.x must be there',
    'edit-while-processing': 'refused allowed: PUT instance during an operation: 409 or taken',
    'edit-check': 'off updated: PUT instance with an old `updated` is taken, or 409',
    'slim-lists': 'off on: Instance list of a workspace without nested data unless ids= is given',
    'terminate-conflict': 'off once: The first terminate of each instance is refused with 409',
    protected: 'off 409 403: Shutdown and terminate are refused, as with protection flags',
    addresses: 'now late none: Machine addresses: with the machine, one step after the end, never',
    'tag-limit': '30 none: Longest tag',
    'unique-names': 'no yes: Whether two living instances of a workspace may share a name',
    'deploy-checks': 'on off: Required variables, values, claims and drafts are checked at deploy',
    'password-values': 'shown masked: Values of Password variables in answers',
    'pull-reinstalls': 'yes no: Whether pull starts the reinstall by itself',
    'version-numbers':
      'raise accept bump: Number of a new version: as sent when it is higher, else the next patch; always as sent; always the next patch',
    'script-claims': 'absent empty: Whether a box that is no policy has an empty `claims`',
    icons: 'absent null: How an object without an icon says so',
    'provider-updated': 'moves stays: `updated` of a provider when a state ends',
    'other-actor': 'off on: Somebody else shuts the instance down in the midst of a deploy',
  }),
];
