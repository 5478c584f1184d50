import { type Trouble, trouble } from './trouble.ts';

/** Those of boxes: instances, previews of them, and their folders. */
export const BOX_TROUBLES: readonly Trouble[] = [
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
    'Application … cannot be moved to version …',
    'An application is there, with instances of other boxes than the version that was asked for is made of.',
    'Deploy under another name, or terminate the application and deploy the version anew.',
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
];
