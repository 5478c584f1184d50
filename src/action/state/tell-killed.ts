import type { Log } from '../../contract/runner/log.ts';
import { list } from '../../support/text.ts';
import type { Killed, SavedStep } from './saved-step.ts';

/** Outputs that tell where to look. */
const TELLING = ['id', 'name', 'status', 'url', 'credential-id'];

/** What is known of a step that was killed, in sentences. */
export function killedLines({ left, outputs }: Killed): readonly string[] {
  const known = TELLING.flatMap((name) => (outputs[name] ? [`${name} ${outputs[name]}`] : []));
  return [
    left.length > 0 ? `Left as it is: ${list(left)}.` : 'Nothing is known to be left behind.',
    ...(known.length > 0 ? [`Known: ${list(known)}.`] : []),
  ];
}

/** Says in the log of the post step that main was killed, and what it left behind. */
export function tellKilled(saved: SavedStep, log: Log): void {
  const { operation } = saved.origin;
  const text = [`${operation} was killed before its end.`, ...killedLines(saved)].join(' ');
  if (saved.left.length === 0) log.info(text);
  else log.warning(`${text} Next: look at it on the platform, then run the step again.`);
}
