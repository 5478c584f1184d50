import { readings, squeezed } from './readings.ts';
import type { Ran } from './run-action.ts';

/** As much of a secret must not show, in characters; of a shorter one the whole. */
const RUN = 12;

/** What is shorter than this is looked for by nobody. */
const SHORTEST = 6;

/** What a step leaves for others to see. */
export type Left = Pick<Ran, 'stdout' | 'stderr' | 'outputs' | 'state' | 'exported' | 'summary'>;

/**
 * Where a secret shows, any run of it and in whatever spelling, in what a step left for others to see; masks
 * themselves apart. Empty is good.
 */
export function leaks(ran: Left, ...secrets: readonly string[]): string[] {
  const runs = runsOf(secrets);
  return Object.entries(placesOf(ran))
    .filter(([, text]) => [...readings(text)].some((read) => shows(read, runs)))
    .map(([place]) => place);
}

/** Whether a text shows a secret, to be asked of a comment, a deployment or a file. */
export function leaksIn(text: string, ...secrets: readonly string[]): boolean {
  const runs = runsOf(secrets);
  return [...readings(text)].some((read) => shows(read, runs));
}

function placesOf({ stdout, stderr, outputs, state, exported, summary }: Left): Record<string, string> {
  return {
    stdout: stdout
      .split('\n')
      .filter((line) => !line.startsWith('::add-mask::'))
      .join('\n'),
    stderr,
    outputs: Object.values(outputs).join('¦'),
    state: Object.values(state).join('¦'),
    exported: Object.values(exported).join('¦'),
    summary,
  };
}

interface Runs {
  readonly whole: readonly string[];
  readonly parts: ReadonlySet<string>;
}

/** Header lines of a PEM are public, and one letter again and again tells nothing. */
function runsOf(secrets: readonly string[]): Runs {
  const pieces = secrets
    .flatMap((secret) => secret.replaceAll('\\n', '\n').split(/-----(?:BEGIN|END) [A-Z ]+-----/))
    .flatMap((piece) => [piece.trim(), squeezed(piece)])
    .filter((piece) => piece.length >= SHORTEST);
  const long = pieces.filter((piece) => piece.length >= RUN);
  const parts = long.flatMap((piece) =>
    Array.from({ length: piece.length - RUN + 1 }, (_, at) => piece.slice(at, at + RUN)),
  );
  return {
    whole: pieces.filter((piece) => piece.length < RUN),
    parts: new Set(parts.filter((part) => new Set(part).size > 1)),
  };
}

function shows(text: string, { whole, parts }: Runs): boolean {
  return [text, squeezed(text)].some((one) => {
    for (let at = 0; at + RUN <= one.length; at += 1) if (parts.has(one.slice(at, at + RUN))) return true;
    return whole.some((secret) => one.includes(secret));
  });
}
