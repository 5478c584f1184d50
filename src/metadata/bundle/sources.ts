import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folders of `src` of which nothing is in the action's bundle. */
const UNBUNDLED = /^(?:demo|emulator|emulator-action|metadata)[\\/]/;

/** Where `dist` keeps what it was built from. */
export const SOURCES_FILE = 'sources.sha256';

/** One hash of all sources that the bundle may hold; the same on systems with other line ends. */
export function hashSources(root: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !UNBUNDLED.test(path))
    .sort();
  for (const path of files) {
    const text = readFileSync(join(root, 'src', path), 'utf8').replaceAll('\r\n', '\n');
    hash.update(`${path.replaceAll('\\', '/')}\n${text}\n`);
  }
  return `${hash.digest('hex')}\n`;
}

/** What is wrong with `dist`, for people who are about to run it; `undefined` when it is of these sources. */
export function staleBundle(root: string): string | undefined {
  const file = join(root, 'dist', SOURCES_FILE);
  const built = existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : undefined;
  if (built === hashSources(root)) return undefined;
  return `dist is ${built === undefined ? 'not built' : 'older than the sources'}: run \`npm run build\` first`;
}
