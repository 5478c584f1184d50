import type { Context } from '../contract/context.ts';

/** Something that is called as a preview is. */
interface LookAlike {
  readonly name: string;
  /** For people: `container web-pr-7 (123)`. */
  readonly what: string;
  /** Base of the names that are swept; without it those of every name. */
  readonly base: string | undefined;
}

/** Names what is called as a preview is and has no mark: it is nobody's preview, and a sweep does not touch it. */
export function nameLookAlike({ log }: Pick<Context, 'log'>, { name, what, base }: LookAlike): void {
  const isOfBase = base === undefined || name.startsWith(`${base}-pr-`);
  if (!isOfBase || !/-pr-[1-9]\d*$/.test(name)) return;
  log.notice(`The ${what} is called as a preview is, and has no mark that says whose: it is left as it is.`);
}
