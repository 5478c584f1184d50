import * as core from '@actions/core';
import type { Log } from '../../contract/runner/log.ts';
import type { Secrets } from '../../support/secrets.ts';

/** Longest line printed, in characters. */
const MAX_LINE = 2_000;

/**
 * The one place where text is printed. It is redacted, a line stays one line, and nothing in it can
 * be a workflow command: the runner obeys `::command::` at the start of a line and `##[command]` anywhere.
 */
export function createLog(secrets: Secrets): Log {
  return {
    info: (line) => core.info(harmless(line, secrets)),
    debug: (line) => core.debug(harmless(line, secrets)),
    notice: (line) => core.notice(harmless(line, secrets)),
    warning: (line) => core.warning(harmless(line, secrets)),
  };
}

/** A step's one annotation. */
interface Annotation {
  readonly kind: 'error' | 'warning';
  readonly title: string;
  /** Stay lines; each is made harmless by itself. */
  readonly lines: readonly string[];
}

/** Prints the annotation that a step ends with; the runner shows its title apart from its text. */
export function printAnnotation({ kind, title, lines }: Annotation, secrets: Secrets): void {
  const text = lines.map((line) => harmless(line, secrets)).join('\n');
  const print = kind === 'error' ? core.error : core.warning;
  print(text, { title: harmless(title, secrets) });
}

/** Prints lines as a section that the runner's log folds away behind its title. */
export function printGroup(title: string, lines: readonly string[], secrets: Secrets): void {
  core.startGroup(harmless(title, secrets));
  for (const line of lines) core.info(harmless(line, secrets));
  core.endGroup();
}

/** One line without secrets that is no workflow command. */
export function harmless(text: string, secrets: Secrets): string {
  return secrets.printable(text, MAX_LINE).replaceAll('##[', '## [').replace(/^::/, ': :');
}
