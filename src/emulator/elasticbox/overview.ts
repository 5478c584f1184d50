import type { Table } from '../plugin/plugin.ts';
import { versionsOf } from './boxes/box-versions.ts';
import type { Store } from './store/store.ts';
import { schemaOf } from './wire/routing.ts';

/** What there is now, for the page. */
export function overview(store: Store): readonly Table[] {
  const drafts = [...store.boxes.values()]
    .map(({ value }) => value)
    .filter(({ version }) => version === undefined);
  return [
    {
      title: 'Instances',
      columns: ['Workspace', 'Id', 'Name', 'Box', 'Tags', 'State', 'Machines'],
      rows: [...store.instances.values()]
        .toReversed()
        .map(({ fields, machines }) => [
          ...[fields.owner, fields.id, fields.name, fields.boxes[0]?.name ?? '', fields.tags.join(', ')],
          ...[
            `${fields.state} (${fields.operation.event})`,
            machines.map(({ address }) => address.public).join(', '),
          ],
        ]),
    },
    {
      title: 'Boxes',
      columns: ['Workspace', 'Id', 'Name', 'Type', 'Newest version'],
      rows: drafts.toReversed().map(({ owner, id, name, schema }) => {
        const number = versionsOf(store, id)[0]?.version?.number;
        const version = number === undefined ? '' : `${number.major}.${number.minor}.${number.patch}`;
        return [owner, id, name, schema.replace(schemaOf('boxes/'), ''), version];
      }),
    },
  ];
}
