import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folders of `src` that are not in the bundle: their titles are no step's. */
const UNBUNDLED = /^(?:demo|emulator|emulator-action|metadata)[\\/]/;

/** Where a `title` names a platform, a comment or a subject, and no error. */
const OTHERS = /(?:platform|registry|report-subject|comment-facts|report-plan|github-reports|raw-call)\.ts$/;

/** A title as source text: behind `title:` or `title ??`, or the constant of several; never a result's, which is a sentence. */
const TITLE = /\b(?:title(?::| \?\?)|NOT_[A-Z]+ =)\s+(?:'([^'\n]+[^.'\n])'|`([^`\n]+[^.`\n])`)/g;

/** The titles of all errors in the sources, each `${…}` as `…`, sorted, each once. */
export function errorTitles(root: string): readonly string[] {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.ts') && !UNBUNDLED.test(path) && !OTHERS.test(path),
  );
  const found = files.flatMap((path) =>
    [...withoutComments(readFileSync(join(root, 'src', path), 'utf8')).matchAll(TITLE)].map(
      ([, plain, template]) => plain ?? (template ?? '').replaceAll(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '…'),
    ),
  );
  return [...new Set(found)].filter((title) => !title.includes('${')).sort();
}

function withoutComments(source: string): string {
  return source.replaceAll(/\/\*[\s\S]*?\*\//g, '');
}
