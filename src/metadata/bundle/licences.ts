import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The licences of bundled packages, by name and folder below `root`, as one text sorted by name. */
export function licences(root: string, packages: ReadonlyMap<string, string>): string {
  return [...packages]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, folder]) => `${name}\n${licenceIn(join(root, folder))}\n`)
    .join('\n');
}

/** The name of the licence as the package declares it, and its text. Throws when a package has neither. */
function licenceIn(folder: string): string {
  const { license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { license?: string };
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
  if (license === undefined && text === '') throw new Error(`${folder} names no licence`);
  return [license, text].filter(Boolean).join('\n\n');
}
