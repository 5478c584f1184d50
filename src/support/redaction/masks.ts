import { BEGIN_PEM } from './pem-lines.ts';

/** Shortest line of a longer secret that is worth a mask of its own; shorter ones would blank harmless text. */
const SHORTEST_LINE = 8;

/** A secret shorter than this is none, and a mask of it would blank every log. */
const SHORTEST = 4;

/**
 * What the runner is told to mask of a secret: the secret when it is one line, else each of its lines of 8 characters
 * or more (header lines of a PEM are public), and its base64. A PEM may be in one line, with `\n` for its line breaks.
 * Nothing of a secret of fewer than 4 characters.
 */
export function masksOf(secret: string): readonly string[] {
  const whole = secret.trim();
  const lines = linesOf(whole);
  return whole.length < SHORTEST
    ? []
    : [...new Set([...lines, Buffer.from(whole, 'utf8').toString('base64')])];
}

/** The secret when it is one line, else those of its lines that are masked by themselves. */
export function linesOf(secret: string): readonly string[] {
  const whole = secret.trim();
  if (whole.length < SHORTEST) return [];
  const breaks = whole.includes(BEGIN_PEM) ? /(?:[\r\n]|\\r|\\n)+/ : /[\r\n]+/;
  const lines = whole.split(breaks).map((line) => line.trim());
  const long = lines.filter((line) => line.length >= SHORTEST_LINE && !line.startsWith('-----'));
  return lines.length === 1 ? lines : long;
}
