import { withoutEnd } from '../../support/text.ts';
import type { Environment } from '../runner/runner.ts';

/** The variable in which the runner passes an input: `INPUT_` and the name in upper case, spaces as `_`. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

/** The text of an input as the runner passes it; trimmed. */
export function rawInput(env: Environment, name: string): string {
  return blockInput(env, name).trim();
}

/**
 * The same with the blanks at its ends, for a kind that takes its text as written: of a block the common indentation
 * and the empty lines around it are taken off, of one line only the line break behind it. Empty when nothing but
 * white space is there.
 */
export function blockInput(env: Environment, name: string): string {
  // A byte order mark is of the file that the text was copied from.
  const given = (env[inputVariable(name)] ?? '').replace(/^\ufeff/, '');
  if (given.trim() === '') return '';
  const block = withoutLastLines(given.replace(/^(?:[ \t]*\r?\n)+/, ''));
  return /[\r\n]/.test(block) ? withoutIndent(block) : block;
}

/** Without the empty lines at the end; what stands behind the last word in its own line is kept. */
function withoutLastLines(text: string): string {
  const end = withoutEnd(text, ' \t\r\n').length;
  const line = /\r?\n/.exec(text.slice(end));
  return line ? text.slice(0, end + line.index) : text;
}

/** The white space that every line with text on it begins with is no part of any. */
function withoutIndent(block: string): string {
  const lines = block.split('\n');
  const filled = lines.filter((line) => line.trim() !== '');
  const [first = ''] = filled;
  let indent = /^[ \t]*/.exec(first)?.[0] ?? '';
  for (const line of filled) while (!line.startsWith(indent)) indent = indent.slice(0, -1);
  return lines
    .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line.trimStart()))
    .join('\n');
}
