import { resolve } from 'node:path';
import { defineOperation } from '../../../contract/operation.ts';
import { InputError } from '../../../contract/result/errors.ts';
import { numberOf } from '../../../platforms/elasticbox/boxes/version-number.ts';
import { isInside } from '../../../platforms/elasticbox/folder/folder-files.ts';
import { elasticbox } from '../../../platforms/elasticbox/inputs/inputs.ts';
import { boxUrl } from '../../../platforms/elasticbox/instances/view.ts';
import { elasticboxPlatform } from '../../../platforms/elasticbox/platform.ts';
import { exportBox } from '../../../platforms/elasticbox/pushes/export-box.ts';
import { count } from '../../../support/text.ts';

/** A box as a folder. Source: https://elasticbox.com/documentation/api/boxes/; the folder is that of `ebcli` 4.0.18 */
export const exportBoxOperation = defineOperation({
  name: 'export-box',
  platform: elasticboxPlatform,
  summary:
    'Write a box as the folder that `push-box` reads (`box.yaml`, `events/`, `files/`, `README.md`), without the values of passwords.',
  inputs: {
    required: [elasticbox.workspace, elasticbox.box, elasticbox.path],
    optional: [elasticbox.boxVersion],
  },
  outputs: ['id', 'name', 'url', 'box-version', 'count'],
  outcomes: ['read'],
  example: `
workspace: operations
box: web
path: boxes/web
`,
  beginsReports: true,
  run: async ({ workspace, box: wanted, path, 'box-version': version }, context) => {
    const { client, dryRun, machine } = context;
    const { workspace: checkout, temp } = machine.directories;
    const at = resolve(checkout, path);
    if (![checkout, temp].some((directory) => directory !== '' && isInside(directory, at))) {
      throw new InputError([{ input: 'path', problem: 'must be within the workspace or RUNNER_TEMP' }]);
    }
    await context.beginReports({ closing: false });
    const exported = await exportBox(context, { workspace, box: wanted, version, path: at });
    const { box, files } = exported;
    const number = numberOf(exported.version);
    const names = files.map(({ label }) => label);
    return {
      outcome: dryRun ? 'planned' : 'read',
      changed: false,
      title: `${dryRun ? 'Would write' : 'Wrote'} box ${box.name} ${number} to ${path}: ${count(files.length, 'file')}.`,
      resource: { id: box.id, name: box.name, version: number, path: at, files: names },
      outputs: {
        id: box.id,
        name: box.name,
        url: boxUrl(client.baseUrl, box),
        'box-version': number,
        count: files.length,
      },
      table: {
        columns: ['File', 'Bytes'],
        rows: files.map(({ label, bytes }) => [label, `${bytes.length}`]),
      },
      ...(dryRun
        ? { plan: names.map((target) => ({ action: 'create' as const, target: `file ${target}` })) }
        : {}),
    };
  },
});
