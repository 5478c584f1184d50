import { input } from '../../contract/inputs/input.ts';
import { choice } from '../../contract/kinds/choice.ts';
import { text } from '../../contract/kinds/text.ts';
import { containerInputs } from '../../platforms/dollarbox/inputs/container-inputs.ts';
import { dollarbox } from '../../platforms/dollarbox/inputs/inputs.ts';
import { elasticbox } from '../../platforms/elasticbox/inputs/inputs.ts';

const BASE =
  'Base of the preview’s name, which is `<name>-pr-<number>`; what the platform would not take is shortened and gets a hash';

/** The inputs that previews have beside, or in place of, those of `create-container` and `deploy-box`. */
export const previews = {
  label: input(
    'label',
    text({ max: 100 }),
    'The preview lives only while the pull request has this label: `labeled` creates it, `unlabeled` and `closed` take it down, and without the label nothing is deployed. Default: every pull request has one.',
  ),
  superseded: input(
    'superseded',
    choice(['skip', 'deploy']),
    'When the pull request has a newer commit than the one of this run: `skip` it, or `deploy` it all the same.',
    'skip',
  ),
  containerName: input('name', dollarbox.name.kind, `${BASE}.`),
  namespaceName: input(
    'name',
    text({ max: 255 }),
    'Base of the preview’s slug, which is `<name>-<mark>-pr-<number>` in at most 20 characters: the mark stands for the repository, and a name that does not fit is shortened and gets a hash.',
  ),
  image: input(
    'image',
    containerInputs.image.kind,
    'Public image to run; not needed when the event says that the pull request was closed. Use a tag or digest of its own for each commit: a moved tag changes nothing.',
  ),
  env: input(
    'env',
    containerInputs.env.kind,
    'Environment of the container; `BOXWRIGHT_PREVIEW`, which marks whose preview it is, is added. The whole map is replaced, unless `env-mode` is `merge`; not given leaves it as it is, `{}` clears it.',
  ),
  box: input(
    'box',
    elasticbox.box.kind,
    'The box: name or id. When the event says that the pull request was closed, `name` alone will do.',
  ),
  instanceName: input('name', text({ max: 100 }), `${BASE}. Default: \`box\` as it is written.`),
  /** A net below the events: a preview whose pull request nobody closes ends all the same. */
  lease: input(
    'lease',
    elasticbox.lease.kind,
    'How long the instance may live after the last push; then `lease-action` happens. Every run that deploys extends it.',
    '7d',
  ),
  sweptName: input(
    'name',
    text({ max: 255 }),
    'Base of the previews’ names, as it is in `preview-container`, `preview-namespace` or `preview-box`. Default: all previews of this repository.',
  ),
  platform: input('platform', choice(['dollarbox', 'elasticbox']), 'The platform whose previews are swept.'),
} as const;
