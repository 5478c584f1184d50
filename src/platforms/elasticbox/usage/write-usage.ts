import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Context } from '../../../contract/context.ts';
import { toCsv } from './csv.ts';
import type { UsageRow } from './usage-row.ts';

/** The columns, in their order. */
const COLUMNS: Readonly<Record<string, (row: UsageRow) => string | number | undefined>> = {
  workspace: ({ workspace }) => workspace,
  instance: ({ instance }) => instance,
  name: ({ name }) => name,
  box: ({ box }) => box,
  version: ({ version }) => version,
  provider: ({ provider }) => provider,
  location: ({ location }) => location,
  flavor: ({ flavor }) => flavor,
  status: ({ status }) => status,
  machines: ({ machines }) => machines,
  tags: ({ tags }) => tags.join(' '),
  created: ({ created }) => created,
  hours: ({ hours }) => hours,
  'price per hour ($)': ({ price }) => price,
  'estimated cost ($)': ({ cost }) => cost,
  remarks: ({ remarks }) => remarks.join(', '),
};

/** Writes the rows as a new CSV file under `RUNNER_TEMP`; `undefined` when the runner names no such directory. */
export async function writeUsage(
  { machine: { directories }, secrets }: Pick<Context, 'machine' | 'secrets'>,
  rows: readonly UsageRow[],
): Promise<string | undefined> {
  if (directories.temp === '') return undefined;
  const path = join(directories.temp, `boxwright-usage-${randomUUID()}.csv`);
  const text = toCsv([
    Object.keys(COLUMNS),
    ...rows.map((row) => Object.values(COLUMNS).map((cell) => cell(row))),
  ]);
  await writeFile(path, secrets.redact(text), { flag: 'wx', mode: 0o600 });
  return path;
}
