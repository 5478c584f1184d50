import { defineOperation } from '../../../contract/operation.ts';
import type { Fact } from '../../../contract/result/result.ts';
import { findWorkspace } from '../../../platforms/elasticbox/boxes/find-workspace.ts';
import { elasticbox } from '../../../platforms/elasticbox/inputs/inputs.ts';
import { elasticboxPlatform } from '../../../platforms/elasticbox/platform.ts';
import { readUsage } from '../../../platforms/elasticbox/usage/read-usage.ts';
import { rowResource, totalsBy } from '../../../platforms/elasticbox/usage/usage-row.ts';
import { writeUsage } from '../../../platforms/elasticbox/usage/write-usage.ts';
import { count } from '../../../support/text.ts';

/**
 * Reports which boxes, workspaces and providers are in use. Source:
 * https://elasticbox.com/documentation/api/api-overview-and-access/ (reporting as a use of the API)
 */
export const reportUsage = defineOperation({
  name: 'report-usage',
  platform: elasticboxPlatform,
  summary:
    'Report the boxes, workspaces and providers in use, with uptime and estimated cost, as JSON, table and CSV file; of one workspace or of all, with `tags` of the instances that have all of them.',
  inputs: { required: [], optional: [elasticbox.workspace, elasticbox.selectedTags] },
  outputs: ['count', 'report-path'],
  outcomes: ['reported'],
  example: `
workspace: operations
`,
  run: async ({ workspace, tags = [] }, context) => {
    const { client, dryRun } = context;
    const workspaces =
      workspace === undefined ? await client.listWorkspaces() : [await findWorkspace(client, workspace)];
    const rows = await readUsage(context, workspaces, tags);
    const path = dryRun ? undefined : await writeUsage(context, rows);
    const perWorkspace = totalsBy(rows, 'workspace');
    const perBox = totalsBy(rows, 'box');
    const perProvider = totalsBy(rows, 'provider');
    const cost = perWorkspace.reduce((sum, total) => sum + total.cost, 0);
    return {
      outcome: 'reported',
      title: `${count(rows.length, 'instance')} in ${count(workspaces.length, 'workspace')}, estimated at $${cost.toFixed(2)} so far.`,
      resource: {
        workspaces: perWorkspace,
        boxes: perBox,
        providers: perProvider,
        instances: rows.map(rowResource),
      },
      outputs: { count: rows.length, 'report-path': path },
      facts: [
        ...factsOf('Workspace', perWorkspace),
        ...factsOf('Box', perBox),
        ...factsOf('Provider', perProvider),
      ],
      table: {
        columns: ['Workspace', 'Instance', 'Box', 'Provider', 'Status', 'Hours', 'Cost ($)', 'Remarks'],
        rows: rows.map((row) => [
          row.workspace,
          `${row.name} (${row.instance})`,
          `${row.box} ${row.version}`,
          row.provider,
          row.status,
          row.hours === undefined ? '' : `${row.hours}`,
          row.cost === undefined ? '' : row.cost.toFixed(2),
          row.remarks.join(', '),
        ]),
      },
    };
  },
});

/** Each by itself: a box and a workspace may be called alike. */
function factsOf(word: string, totals: ReturnType<typeof totalsBy>): Fact[] {
  return totals.map(({ name, instances, online, hours, cost }) => ({
    label: `${word} ${name || '(none)'}`,
    value: `${count(instances, 'instance')}, ${online} online, ${hours} h, $${cost.toFixed(2)}`,
  }));
}
