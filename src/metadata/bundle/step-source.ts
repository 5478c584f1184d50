import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/*
 * An operation is one file, of which a step with a wrong input needs only what is declared: its work, and all that it
 * takes, are loaded when it is run. So its file is read twice: once with a stand-in for the work, once with nothing but
 * that. What only pages tell is left out, of operations and of inputs. The sources are formatted, so that a member of the
 * declaration begins at two blanks.
 */

/** What the second reading is called. */
const WORK = '?work';

const DECLARATION = /^export const \w+ = defineOperation\(\{\n([\s\S]*?)^\}\);$/m;
const FOR_PAGES = /^ {2}(?:summary:(?:.|\n {4})*|example: (?:`[^`]*`|'.*'),)\n/gm;
const DESCRIPTION =
  /(\binput\('[^'\n]*', .*?, )'[^'\n]* [^'\n]*[.:]'|^( *)(.*\binput\(\n\2 {2}'[^'\n]*',\n(?:\2 {2}(?: {2}.*|[^'"`\n ].*)\n)+\2 {2})['"`].*,$/gm;
const MEMBER = /^ {2}(run|cleanup)\b(?:.|\n(?! {2}\w|\}\);))*\n/gm;

/** Reads the files of operations so. */
export function stepSources(): Plugin {
  return {
    name: 'step-sources',
    setup(build) {
      build.onResolve({ filter: /\?work$/ }, ({ path, importer }) => ({
        path: path.startsWith('/') ? path.slice(0, -WORK.length) : importer,
        suffix: WORK,
      }));
      build.onLoad({ filter: /[\\/](?:operations|inputs)[\\/].*\.ts$/ }, ({ path, suffix }) => ({
        contents: sourceOf(path, suffix),
        loader: 'ts',
      }));
    },
  };
}

/** The text of a source file without what only pages tell; of an operation's what its suffix asks for. */
export function sourceOf(path: string, suffix: string): string {
  const text = readFileSync(path, 'utf8').replace(DESCRIPTION, (_, short?: string, indent = '', long = '') =>
    short ? `${short}''` : `${indent}${long}'',`,
  );
  const whole = DECLARATION.exec(text)?.[1];
  if (whole === undefined) return text;
  const declared = whole.replace(FOR_PAGES, '');
  const members = [...declared.matchAll(MEMBER)];
  if (members.length === 0) throw new Error(`${path}: no \`run\` was found in what it declares`);
  if (suffix === WORK)
    return text.replace(
      DECLARATION,
      () => `export const work = {\n${members.map(([member]) => member).join('')}};`,
    );
  const standIn = (_: string, name: string): string =>
    `  ${name}: async (...given) => (await import('${WORK}')).work.${name}(...given),\n`;
  return text.replace(whole, () => declared.replace(MEMBER, standIn));
}
