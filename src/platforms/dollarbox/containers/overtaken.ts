import type { Log } from '../../../contract/runner/log.ts';
import { list } from '../../../support/text.ts';
import type { Container } from '../api/schema.ts';

/** A value that the platform hides. */
const HIDDEN = /^\*+$/;

/** Whether a container is not as the platform answered this step's write: then another run was later, which is said. */
export function noticeOvertaken(log: Pick<Log, 'notice'>, written: Container, now: Container): boolean {
  const other = isOtherImage(now.image, written.image);
  const names = Object.keys({ ...written.env, ...now.env }).filter((name) => differs(name, written, now));
  const command = JSON.stringify(now.command) !== JSON.stringify(written.command);
  if (!other && names.length === 0 && !command) return false;
  const what = [
    ...(other ? [`runs ${now.image} and not ${written.image}`] : []),
    ...(command ? ['has another command'] : []),
    ...(names.length > 0 ? [`has another ${list(names.sort())} in its environment`] : []),
  ];
  log.notice(`Container ${now.name} ${list(what)}: another run has changed it since.`);
  return true;
}

function differs(name: string, { env: before }: Container, { env: after }: Container): boolean {
  return before[name] !== after[name] && !HIDDEN.test(after[name] ?? '') && !HIDDEN.test(before[name] ?? '');
}

/** Two references are not of one image, whichever parts of them the platform fills in. */
function isOtherImage(one: string, other: string): boolean {
  return plain(one) !== plain(other);
}

function plain(reference: string): string {
  return reference
    .replace(/^docker\.io\//, '')
    .replace(/^library\//, '')
    .replace(/:latest$/, '');
}
