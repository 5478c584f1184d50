import type { Mark, Switch } from '../plugin.ts';

/** Behaviours the pages leave open or tell differently; the first value of each is the default. */
export const SWITCHES: readonly Switch[] = [
  one('missing', '403 404', 'inferred', 'Status for an instance that does not exist (403 since 5.0.22033)'),
  one('missing-others', '404 403', 'inferred', 'Status for anything else that does not exist'),
  one(
    'error-body',
    'json text empty',
    'inferred',
    'Form of an error: `{ "message": … }`, the bare text (clients of the time bear it), or nothing',
  ),
  one('auth-headers', 'both token bearer', 'inferred', 'Which headers are taken: ElasticBox-Token, Bearer'),
  one('release-header', 'lenient required', 'inferred', 'Whether ElasticBox-Release: 4.x must be there'),
  one('lifecycle-status', '202 200', 'documented', 'Success of lifecycle calls; the editions differ'),
  one('edit-status', '200 202', 'documented', 'Success of PUT instance; the editions differ'),
  one(
    'edit-while-processing',
    'refused allowed',
    'inferred',
    'PUT instance during an operation: 409 or taken',
  ),
  one('edit-check', 'off updated', 'inferred', 'PUT instance with an old `updated` is taken, or 409'),
  one(
    'slim-lists',
    'off on',
    'inferred',
    'Instance list of a workspace without nested data unless ids= is given',
  ),
  one(
    'workspace-list',
    'all default',
    'documented',
    'All workspaces, or the personal one unless ids= is given',
  ),
  one(
    'terminate-conflict',
    'off once',
    'inferred',
    'The first terminate of each instance is refused with 409',
  ),
  one('protected', 'off 409 403', 'inferred', 'Shutdown and terminate are refused, as with protection flags'),
  one(
    'addresses',
    'now late none',
    'inferred',
    'Machine addresses: with the machine, one step after the end, never',
  ),
  one('tag-limit', '30 none', 'inferred', 'Longest tag'),
  one('unique-names', 'no yes', 'inferred', 'Whether two living instances of a workspace may share a name'),
  one(
    'deploy-schema',
    'clients strict lax',
    'documented',
    'Deploy requests as real clients send them, the published schema to the letter, or as lax as later servers',
  ),
  one(
    'deploy-checks',
    'on off',
    'inferred',
    'Required variables, values, claims and drafts are checked at deploy',
  ),
  one('bindings-form', 'both instances instance', 'documented', 'Keys of the items of `bindings`'),
  one('password-values', 'shown masked', 'inferred', 'Values of Password variables in answers'),
  one('pull-reinstalls', 'yes no', 'inferred', 'Whether pull starts the reinstall by itself'),
  one(
    'version-numbers',
    'raise accept bump',
    'inferred',
    'Number of a new version: as sent when it is higher, else the next patch; always as sent; always the next patch',
  ),
  one('script-claims', 'absent empty', 'inferred', 'Whether a box that is no policy has an empty `claims`'),
  one('icons', 'absent null', 'inferred', 'How an object without an icon says so'),
  one('provider-updated', 'moves stays', 'inferred', '`updated` of a provider when a state ends'),
  one(
    'auto-reconfigure',
    'off on',
    'documented',
    'Instances bound to a changed one reconfigure by themselves',
  ),
  one('other-actor', 'off on', 'inferred', 'Somebody else shuts the instance down in the midst of a deploy'),
];

function one(name: string, values: string, mark: Mark, summary: string): Switch {
  return { name, values: values.split(' '), mark, summary };
}
