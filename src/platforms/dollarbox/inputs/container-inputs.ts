import { input } from '../../../contract/inputs/input.ts';
import { choice } from '../../../contract/kinds/choice.ts';
import type { Kind } from '../../../contract/kinds/kind.ts';
import { pairs } from '../../../contract/kinds/pairs.ts';
import { command } from './command.ts';
import { envFiles } from './env-files.ts';
import { image } from './image.ts';

/** Names are shown, values never. */
const environment: Kind<Readonly<Record<string, string>>> = {
  ...pairs(),
  hides: (env) => Object.values(env),
};

/** The inputs that say what a container is to run: the texts that take much reading. */
export const containerInputs = {
  image: input(
    'image',
    image(),
    'Public image to run, its repository in lower case: where `github.repository` has capitals, make it so in a step before (`echo "image=ghcr.io/${GITHUB_REPOSITORY,,}" >> "$GITHUB_OUTPUT"`). Use a tag or digest of its own for each commit: a moved tag changes nothing.',
  ),
  env: input(
    'env',
    environment,
    'Environment of the container. The whole map is replaced, unless `env-mode` is `merge`; not given leaves it as it is, `{}` clears it.',
  ),
  envFile: input(
    'env-file',
    envFiles(),
    'Dotenv files of the workspace with more of the environment; of a name in several the last file counts, and `env` above all.',
  ),
  envMode: input(
    'env-mode',
    choice(['replace', 'merge']),
    'When a container is there: `replace` its whole environment by what is given, or `merge` that into it, so that variables that are not given stay.',
    'replace',
  ),
  onFailure: input(
    'on-failure',
    choice(['keep', 'rollback']),
    'When the update, or recreation, of a container that was running ends badly: `keep` it as it is, or `rollback`: image, environment and command from before are put back and waited for, and the step is red all the same. At the deadline only with `on-timeout: cancel`.',
    'keep',
  ),
  command: input(
    'command',
    command(),
    'Command and arguments instead of the image’s own; not given leaves it as it is, `[]` clears it.',
  ),
} as const;
