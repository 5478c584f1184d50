import { BOX_TROUBLES } from './box-troubles.ts';
import { type Trouble, trouble } from './trouble.ts';

/** Every title that an annotation can have; a check compares them with the sources. */
export const TROUBLES: readonly Trouble[] = [
  trouble(
    '…: … cannot be used',
    'One or more inputs are missing, mistyped, or do not fit together. Nothing was sent.',
    'The annotation lists every problem with its value, the rule and the fix. An input that comes from a secret and is “required” is often a secret that is not there: its name is mistyped, it belongs to another environment, or the run is for a fork or Dependabot.',
  ),
  trouble(
    '… …',
    'The general form, `<operation> failed`, `did not finish in time` or `was cancelled`: the platform refused a call, the deadline passed, or the run was stopped. The text has the platform’s code and message.',
    'Find the code or status below. After a deadline raise `timeout`, or go on waiting with the operation and id that the text names.',
  ),
  trouble(
    '… failed',
    'An operation of the platform ended badly (`Deploying … failed`), or “an unexpected error” stopped the step, which is a fault of this action.',
    'Of an instance: the log and the summary have its activity and its machines’ logs. Of an unexpected error: run it again with [step debugging](https://docs.github.com/en/actions/how-tos/monitor-workflows/enable-debug-logging) and report it.',
  ),
  trouble(
    '…: outputs could not be written',
    'The runner’s file for outputs cannot be written: the disk is full, or it was removed. The work itself is done.',
    'Free space on the runner. The log has what would have been the outputs.',
  ),
  trouble(
    'The list could not be written',
    'A list that is too long for an output goes into a file in RUNNER_TEMP, and that cannot be written.',
    'Free space on the runner. Nothing was changed; run the step again.',
  ),
  trouble(
    'Container … did not start',
    'The platform ended it as failed or crashed, and gives no reason through its API.',
    'Look at the log in the control panel. Usual causes: the image is private or its tag does not exist for linux/amd64, it runs as root, or it listens on a port below 1024. It counts against the plan until it is deleted.',
  ),
  trouble(
    'Container … exists',
    'One of this name is there and `if-exists: fail` was given.',
    'Choose another name, or `if-exists: update`, `reuse` or `recreate`.',
  ),
  trouble(
    'Container … belongs to somebody else',
    'The container of the preview’s name does not carry this repository and pull request in `BOXWRIGHT_PREVIEW`, so it is left alone.',
    'Choose another `name`, or delete the container when it is really yours (after the repository was renamed, say).',
  ),
  trouble(
    'Volume … was not provisioned',
    'The platform ended it as failed.',
    'Check the plan’s storage in the control panel, delete the failed volume, and run the step again.',
  ),
  trouble(
    'Volume … exists',
    'One of this name is there and `if-exists: fail` was given.',
    'Choose another name, or `if-exists: reuse`.',
  ),
  trouble(
    'Volume … has another size',
    'Volumes cannot be resized.',
    'Give the size that it has, or delete it (with its data) and run the step again.',
  ),
  trouble(
    'Namespace … exists',
    'One of this slug is there and `if-exists: fail` was given.',
    'Choose another slug, or `if-exists: update` or `reuse`.',
  ),
  trouble(
    'Namespace … is not ready',
    'The platform ended it as failed.',
    'Check what the org may still allocate, delete the namespace, and run the step again.',
  ),
  trouble(
    '… is invited with another role',
    'An open invitation of this address gives another role, which cannot be changed.',
    'Revoke it with `revoke-invitation`, then invite again.',
  ),
  trouble(
    'The kubeconfig was refused',
    'It would run programs, read local files, go through a proxy, or not check the server’s certificate. Its credential has been revoked.',
    '`allow-exec: true` accepts the first three, when you trust the platform with that; the last is never accepted.',
  ),
  trouble(
    'The kubeconfig cannot be written',
    '`kubeconfig-path` is outside workspace and `RUNNER_TEMP`, is a link, or holds a file that this action did not write.',
    'Give another path, or none: then it is written into a fresh directory.',
  ),
  ...BOX_TROUBLES,
  trouble(
    'Raidboxes refused the login',
    'Email, password or second factor is wrong; or there were more than ten logins in a minute.',
    'Check the secrets. With two-factor authentication give the authenticator’s base32 seed as `otp`: a code of six digits is used up once.',
  ),
  trouble(
    'No token came with the login',
    'The answer to the login was not Raidboxes’: a proxy or another server stands between.',
    'Check `base-url` and the proxy; then report it, as the platform may have changed.',
  ),
  trouble(
    'No box …',
    'No box of this login has that id, name, title or domain.',
    '`list-wordpress-boxes` shows what the login sees; have its user invited to the box.',
  ),
  trouble('… is ambiguous', 'Several boxes fit the text.', 'Name the box by its id, which the text lists.'),
  trouble(
    'No box for these certificates',
    'No certificate of the folder covers the domain of a box that the login sees.',
    'Check the folder, and `list-wordpress-boxes`.',
  ),
  trouble(
    'A certificate that lasts longer is installed',
    'Installing this one would shorten the time the box is covered.',
    'Give the newer certificate; `force: true` installs this one all the same.',
  ),
  trouble(
    'The certificate of … was not replaced',
    'Raidboxes has no replacing in one call: the old one is removed and the new one put in. One of both was refused; the text says which certificate the box has now.',
    'Read the text, then run the step again: it goes on from what is there.',
  ),
  trouble(
    '… of … boxes could not be checked',
    'Of several boxes some could not be asked about their certificate; the others were.',
    'The text has each with its reason, and `result` all of them. Run the step again when the reason has gone.',
  ),
  trouble(
    '… of … boxes did not get their certificate',
    'Of several boxes some failed; the others have theirs.',
    'The summary has each with its reason. Run the step again: what is installed stays.',
  ),
  trouble(
    '… of … … not recorded',
    'Of several states some were refused; the others are recorded.',
    'The text has each with Versio.io’s reason. A state’s time must be later than the last one of the instance.',
  ),
  trouble(
    '… was not retired',
    'The call was accepted, and the instance still has a state.',
    'Run the step again; look whether something else records it.',
  ),
];
