/** An error that a step can end with: its title with `…` for what differs, why it comes, and what helps. */
export interface Trouble {
  readonly title: string;
  readonly cause: string;
  readonly fix: string;
}

const trouble = (title: string, cause: string, fix: string): Trouble => ({ title, cause, fix });

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
    'Of an instance: the text and the summary have its activity and its machines’ logs. Of an unexpected error: run it again with [step debugging](https://docs.github.com/en/actions/how-tos/monitor-workflows/enable-debug-logging) and report it.',
  ),
  trouble(
    '…: outputs could not be written',
    'The runner’s file for outputs cannot be written: the disk is full, or it was removed. The work itself is done.',
    'Free space on the runner. The log has what would have been the outputs.',
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
  trouble(
    'The variables do not fit the box',
    'A variable is not one of the box, has a value of the wrong type, or a required one has none.',
    'The text names each; names are those of the box, with the scope in front (`nginx.http`).',
  ),
  trouble(
    'Box was not deployed as …',
    'The platform refused to create the instance.',
    'Find the status below; the platform’s message says what it does not like.',
  ),
  trouble(
    'Instance … exists',
    'An instance of this box, name and tags is there and `if-exists: fail` was given.',
    'Give another name or tags, or another `if-exists`.',
  ),
  trouble(
    'Instance … is there more than once',
    'Several instances fit box, name and tags, so that nobody can tell which is meant.',
    'The text lists their ids: terminate those too many, or add a tag that tells them apart.',
  ),
  trouble(
    'Namespace … belongs to somebody else',
    'The namespace of the preview’s slug is older than the pull request, so that it cannot be its preview.',
    'Choose another `name`, or delete the namespace if nobody needs it.',
  ),
  trouble(
    'The box’s folder cannot be used',
    'The folder at `path` does not hold a box as `export-box` writes it: the text names the file and what is wrong.',
    'Mend the file, or write the folder anew with `export-box`.',
  ),
  trouble(
    'The box’s folder cannot be written',
    'The folder at `path` cannot be made or written, or holds something else.',
    'Name an empty folder inside the workspace, and look whether the disk is full.',
  ),
  trouble(
    'Version … exists',
    'The box has a version of that number already, and its content is another one.',
    'Give a higher `box-version`, or let `bump` count.',
  ),
  trouble(
    'Instance … belongs to somebody else',
    'The instance of the preview’s name lacks the tag of this repository and pull request.',
    'Choose another `name`, or terminate the instance when it is really yours.',
  ),
  trouble(
    'The preview is of another box',
    'The instance of this pull request’s preview was deployed from another box than the step names.',
    'Terminate it, or give the step the box that it has; another `name` makes another preview.',
  ),
  trouble(
    '… was taken over',
    'While the step waited, somebody started another operation on the instance.',
    'Keep steps of one instance from overlapping with `concurrency:`, then run the step again.',
  ),
  trouble(
    '… refused …',
    'The state of the instance does not allow the operation.',
    'Look at its state with `get-instance`; wait until it has settled.',
  ),
  trouble(
    '… was not terminated',
    'The platform ended the termination as failed, also when forced.',
    'Look at the instance’s page; `force: true` forces at once. What is left is named.',
  ),
  trouble(
    '… of … instances failed',
    'Of several selected instances some ended badly; the others are done.',
    'The text has each with its reason. Run the step again: those that are done stay as they are.',
  ),
  trouble(
    '… of … could not be removed',
    'A sweep removed the other previews and could not remove these.',
    'The text has each with its reason; the next sweep tries again.',
  ),
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
