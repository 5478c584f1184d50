import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folders of `src` that are not in the bundle: their titles are no step's. */
const UNBUNDLED = /^(?:demo|emulator|emulator-action|metadata)[\\/]/;

/** Where a `title` names a platform, a comment or a subject, and no error. */
const OTHERS = /(?:platform|registry|report-subject|comment-facts|report-plan|github-reports|raw-call)\.ts$/;

/** A title as source text: behind `title:` or `title ??`, or the constant of several; never a result's, which is a sentence. */
const TITLE = /\b(?:title(?::| \?\?)|NOT_[A-Z]+ =)\s+(?:'([^'\n]+[^.'\n])'|`([^`\n]+[^.`\n])`)/g;

/** A part of a title that is one of two words. */
const EITHER = /\$\{\w+ \? '([^']+)' : '([^']+)'\}/;

/** The titles of all errors in the sources, each `${…}` as `…` or as the words it may be, sorted, each once. */
export function errorTitles(root: string): readonly string[] {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.ts') && !UNBUNDLED.test(path) && !OTHERS.test(path),
  );
  const found = files.flatMap((path) =>
    [...withoutComments(readFileSync(join(root, 'src', path), 'utf8')).matchAll(TITLE)].flatMap(
      ([, plain, template = '']) =>
        plain === undefined
          ? spelledOut(template).map((one) => one.replaceAll(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '…'))
          : [plain],
    ),
  );
  return [...new Set(found)].filter((title) => !title.includes('${')).sort();
}

/** The template once with each of two words; a name in the way stays as it is. */
function spelledOut(template: string): readonly string[] {
  const [all, ...words] = EITHER.exec(template) ?? [];
  return all === undefined ? [template] : words.map((word) => template.replace(all, word));
}

function withoutComments(source: string): string {
  return source.replaceAll(/\/\*[\s\S]*?\*\//g, '');
}
