import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Context } from '../../../contract/context.ts';
import { toCsv } from './csv.ts';
import type { UsageRow } from './usage-row.ts';

const COLUMNS = [
  'workspace',
  'instance',
  'name',
  'box',
  'version',
  'provider',
  'location',
  'flavor',
  'status',
  'machines',
  'tags',
  'created',
  'hours',
  'price per hour ($)',
  'estimated cost ($)',
  'remarks',
];

/** Writes the rows as a new CSV file under `RUNNER_TEMP`; `undefined` when the runner names no such directory. */
export async function writeUsage(
  { machine: { directories }, secrets }: Pick<Context, 'machine' | 'secrets'>,
  rows: readonly UsageRow[],
): Promise<string | undefined> {
  if (directories.temp === '') return undefined;
  const path = join(directories.temp, `boxwright-usage-${randomUUID()}.csv`);
  const text = toCsv([COLUMNS, ...rows.map(cells)]);
  await writeFile(path, secrets.redact(text), { flag: 'wx', mode: 0o600 });
  return path;
}

function cells(row: UsageRow): (string | number | undefined)[] {
  return [
    row.workspace,
    row.instance,
    row.name,
    row.box,
    row.version,
    row.provider,
    row.location,
    row.flavor,
    row.status,
    row.machines,
    row.tags.join(' '),
    row.created,
    row.hours,
    row.price,
    row.cost,
    row.remarks.join(', '),
  ];
}
