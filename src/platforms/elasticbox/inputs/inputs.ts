import { ifMissing } from '../../../contract/inputs/if-missing.ts';
import { input } from '../../../contract/inputs/input.ts';
import { choice, flag } from '../../../contract/kinds/choice.ts';
import type { Kind } from '../../../contract/kinds/kind.ts';
import { id, place, text } from '../../../contract/kinds/text.ts';
import { duration } from '../../../contract/kinds/time.ts';
import { words } from '../../../contract/kinds/words.ts';
import { NUMBER } from '../boxes/version-number.ts';
import { tagSelectors } from './tag-selectors.ts';
import { variables } from './variables.ts';

/** The inputs of ElasticBox's operations. */
export const elasticbox = {
  workspace: input('workspace', text(), 'The workspace: id or name.'),
  box: input('box', text(), 'The box: name or id.'),
  boxVersion: input(
    'box-version',
    versionTag(text()),
    'Version of the box: `latest` (what the platform calls so: the draft where the workspace may edit the box, else the newest version), `released` (the highest number), `draft`, a number such as `1.2.0` (`v1.2.0` is the same), or an id. Anything but `latest` moves an instance that is there. For production say `released` or a number.',
    'latest',
  ),
  policy: input('policy', text(), 'The deployment policy: name or id. Give this or `claims`.'),
  claims: input('claims', words(), 'Claims that the deployment policy must have, instead of `policy`.'),
  name: input(
    'name',
    text({ max: 30 }),
    'Name of the instance, at most 30 characters; the box’s name when not given. Names are not unique.',
  ),
  variables: input(
    'variables',
    variables(),
    'Values of the box’s variables: a YAML/JSON map `scope.name: value`, or a list of objects. Values are text exactly as written.',
  ),
  selectedTags: input(
    'tags',
    tagSelectors(),
    'Tags that the instances have, all of them. `/…/` is a regular expression that a whole tag matches: `/pr-\\d+/`. An instance’s id counts as one of its tags.',
  ),
  tags: input('tags', words({ max: 100, longest: 30 }), 'Tags of the instance, each at most 30 characters.'),
  lease: input(
    'lease',
    duration({ min: 60_000 }),
    'How long the instance may live; then `lease-action` happens.',
  ),
  leaseAction: input(
    'lease-action',
    choice(['terminate', 'shutdown']),
    'What happens at the end of the lease.',
    'terminate',
  ),
  /** Has no `default`: not given leaves an instance that is there as it is. */
  automaticUpdates: input(
    'automatic-updates',
    choice(['off', 'major', 'minor', 'patch']),
    'Which new versions of the box the instance takes by itself. Default: `off`; an instance that is there stays as it is.',
  ),
  ifExists: input(
    'if-exists',
    choice(['reconfigure', 'reinstall', 'recreate', 'reuse', 'create', 'fail']),
    'When an instance of the same box, name and tags is there: `reconfigure`, `reinstall` or `recreate` it, `reuse` it as it is, `create` another, or `fail`.',
    'reconfigure',
  ),
  pushedBox: input(
    'box',
    text(),
    'The box: name or id; that of `box.yaml` when not given. A box of a name that is not there is made.',
  ),
  path: input(
    'path',
    place(1_024),
    'The box’s folder, relative to the workspace: `box.yaml`, `events/<event>`, `files/<file>`, `README.md`.',
  ),
  bump: input(
    'bump',
    choice(['minor', 'major', 'patch']),
    'Which figure of the newest version’s number is raised; a box without versions begins at 0.0.0.',
    'minor',
  ),
  newVersion: input(
    'box-version',
    versionTag(text({ matches: { pattern: NUMBER, rule: 'a number such as 1.2.0 or v1.2.0' } })),
    'The number of the new version, in place of `bump`.',
  ),
  draft: input('draft', flag(), 'Only write the draft; make no version.', 'false'),
  prune: input(
    'prune',
    flag(),
    'Remove variables, scripts and the page that the box has and the folder lacks; else they are kept.',
    'false',
  ),
  instance: input('instance', id(), 'Id of the instance.'),
  force: input(
    'force',
    flag(),
    'Terminate without running the box’s scripts. Without it that is done only where the platform allows no plain terminate (an instance that is unavailable, busy or shut down) or refuses it.',
    'false',
  ),
  deleteRecord: input(
    'delete-record',
    flag(),
    'Delete the instance’s record after it was terminated.',
    'true',
  ),
  ifMissing,
  authScheme: input(
    'auth-scheme',
    choice(['token', 'bearer']),
    'How the token is sent: header `ElasticBox-Token`, or `Authorization: Bearer` as later releases (Cloud Application Manager) document it.',
    'token',
  ),
} as const;

/** A version's number, for which a tag of git may stand (`v1.2.0` of `github.ref_name`); other text stays as it is. */
function versionTag(kind: Kind<string>): Kind<string> {
  return {
    ...kind,
    parse: (value, context) => kind.parse(value.replace(/^v(?=\d+\.\d+\.\d+$)/, ''), context),
  };
}
