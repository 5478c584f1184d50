import { resolve } from 'node:path';
import { type Condition, refusedWhere } from '../../../contract/inputs/conditional-rules.ts';
import { atMostOne } from '../../../contract/inputs/input-rules.ts';
import { defineOperation } from '../../../contract/operation.ts';
import { readFolder } from '../../../platforms/elasticbox/folder/read-folder.ts';
import { elasticbox } from '../../../platforms/elasticbox/inputs/inputs.ts';
import { boxUrl } from '../../../platforms/elasticbox/instances/view.ts';
import { elasticboxPlatform } from '../../../platforms/elasticbox/platform.ts';
import { pushBox } from '../../../platforms/elasticbox/pushes/push-box.ts';

const ONLY_DRAFT: Condition = {
  words: '`draft` is `true`, which makes no version',
  holds: ({ values }) => values['draft'] === true,
};

/** A box as code. Source: https://elasticbox.com/documentation/api/boxes/; the folder is that of `ebcli` 4.0.18 */
export const pushBoxOperation = defineOperation({
  name: 'push-box',
  platform: elasticboxPlatform,
  summary:
    'Make a folder of the repository (`box.yaml`, `events/`, `files/`, `README.md`, of some boxes an icon, a `template.json` or a `Dockerfile`) the draft of a box and, unless `draft: true`, a version of it; unchanged content makes no version.',
  inputs: {
    required: [elasticbox.workspace, elasticbox.path],
    optional: [
      elasticbox.pushedBox,
      elasticbox.bump,
      elasticbox.newVersion,
      elasticbox.draft,
      elasticbox.prune,
    ],
    rules: [atMostOne('box-version', 'bump'), refusedWhere(['box-version'], ONLY_DRAFT)],
  },
  outputs: ['id', 'name', 'url', 'box-version', 'count'],
  outcomes: ['created', 'updated', 'unchanged'],
  example: `
workspace: operations
path: boxes/web
bump: minor
`,
  beginsReports: true,
  run: async (inputs, context) => {
    const { workspace, box, path, bump, draft, prune } = inputs;
    const { client, log, dryRun, machine } = context;
    const local = await readFolder(resolve(machine.directories.workspace, path), (line) => log.warning(line));
    await context.beginReports({ closing: false });
    const number = inputs['box-version'];
    const pushed = await pushBox(context, { workspace, box, local, draft, prune, bump, number });
    const { name, changes, kept, before } = pushed;
    const id = pushed.box?.id;
    const isChanged = pushed.outcome !== 'unchanged';
    const version =
      before === undefined || before === pushed.number ? pushed.number : `${before} → ${pushed.number}`;
    const title = dryRun
      ? `Looked at box ${name}.`
      : `Box ${name} ${isChanged ? 'is' : 'was already'} as in ${path}: ${version}.`;
    return {
      outcome: dryRun ? 'planned' : pushed.outcome,
      changed: isChanged,
      title,
      resource: {
        id: id ?? null,
        name,
        version: {
          number: pushed.number,
          id: pushed.version?.id ?? null,
          description: pushed.version?.version?.description ?? '',
        },
        files: changes.map(({ action, label }) => ({ action, file: label })),
        kept: [...kept],
      },
      outputs: {
        id,
        name,
        url: id === undefined ? undefined : boxUrl(client.baseUrl, { id, name }),
        'box-version': pushed.number,
        count: changes.length,
      },
      facts: [
        { label: 'Box', value: id === undefined ? name : `${name} (${id})` },
        { label: 'Version', value: version },
        ...changes.map(({ action, label }) => ({ label, value: WORDS[action] })),
        ...(kept.length > 0 ? [{ label: 'Kept', value: kept.join(', ') }] : []),
      ],
      ...(dryRun ? { plan: pushed.plan } : {}),
    };
  },
});

const WORDS = { create: 'new', update: 'changed', delete: 'removed' } as const;
