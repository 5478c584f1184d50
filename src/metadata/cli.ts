import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkFiles } from './checks/check-files.ts';
import { writePages } from './pages/sync.ts';

/*
 * `--write` brings action.yml, action-types.yml, the README's tables and the docs up to date; `--check` fails
 * when they are not, or when a workflow or an example could not work. `--root` names another checkout.
 */

const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    root: { type: 'string', default: resolve(import.meta.dirname, '../..') },
  },
});

if (values.write) {
  const written = writePages(values.root);
  process.stdout.write(written.length === 0 ? 'All up to date\n' : `Wrote ${written.join(', ')}\n`);
}
if (values.check) {
  const problems = await checkFiles(values.root);
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  if (problems.length > 0) process.exitCode = 1;
}
if (!values.write && !values.check) {
  process.stderr.write('Usage: node src/metadata/cli.ts --write | --check [--root DIR]\n');
  process.exitCode = 2;
}
