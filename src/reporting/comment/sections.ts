/** A step's part of a comment that several share. */
export interface Section {
  /** Short key of the subject. */
  readonly key: string;
  /** When what it says was seen, in milliseconds since the epoch. */
  readonly at: number;
  /** Markdown: a heading, then what there is to tell. */
  readonly text: string;
}

/** GitHub takes 65,536 characters. */
const MAX_COMMENT = 60_000;

const SECTION =
  /^<!-- boxwright section=([0-9a-f]{20}) at=(\d{1,15}) -->\r?\n([\s\S]*?)\r?\n<!-- boxwright end=\1 -->$/gm;

/** The sections of a comment, in their order. Text that others write never holds a comment of HTML. */
export function readSections(body: string): readonly Section[] {
  return [...body.matchAll(SECTION)].map(([, key = '', at, text = '']) => ({ key, at: Number(at), text }));
}

/** A section as it stands in a comment, and in the post step's state. */
export function writeSection({ key, at, text }: Section): string {
  return `<!-- boxwright section=${key} at=${at} -->\n${text.trim()}\n<!-- boxwright end=${key} -->`;
}

/** Of two tellings of one resource the later stays; a new one goes to the end. */
export function mergeSections(all: readonly Section[]): readonly Section[] {
  const merged = new Map<string, Section>();
  for (const section of all) {
    const known = merged.get(section.key);
    if (!known || known.at <= section.at) merged.set(section.key, section);
  }
  return [...merged.values()];
}

/** A shared comment behind its marker: one line for each resource on top, then their sections. */
export function renderShared(marker: string, sections: readonly Section[]): string {
  const lines = sections.map((section) => `- ${overviewOf(section)}`);
  const whole = [marker, lines.join('\n'), ...sections.map(writeSection)].join('\n\n');
  if (whole.length <= MAX_COMMENT) return `${whole}\n`;
  const [longest] = [...sections].sort((a, b) => b.text.length - a.text.length);
  const shorter = sections.map((one) => (one === longest ? { ...one, text: headingOf(one) } : one));
  const isShorter = longest !== undefined && headingOf(longest).length < longest.text.length;
  return isShorter ? renderShared(marker, shorter) : `${[marker, lines.join('\n')].join('\n\n')}\n`;
}

/** The heading, and the address when the section begins with one. */
function overviewOf(section: Section): string {
  const [, ...rest] = section.text.split('\n').filter((line) => line.trim() !== '');
  const link = rest[0]?.startsWith('<a href=') ? ` · ${rest[0]}` : '';
  return `${headingOf(section).replace(/^#+ /, '')}${link}`;
}

function headingOf({ text }: Section): string {
  return text.split('\n').find((line) => line.startsWith('#')) ?? '';
}
