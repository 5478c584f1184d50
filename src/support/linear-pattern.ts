/** Longest pattern, longest text that is matched, deepest nesting, highest count: together they bound the work. */
const LONGEST = 200;
const LONGEST_TEXT = 255;
const DEEPEST = 5;
const HIGHEST = 100;

/** Positions in a text where a match may have got to. */
type Positions = ReadonlySet<number>;
/** Where a part of a pattern leads from these positions. */
type Part = (from: Positions, text: readonly string[]) => Positions;

/** A pattern that is not taken; the message goes on behind it. */
export class PatternError extends Error {
  override readonly name = 'PatternError';
}

/**
 * A regular expression that matches whole texts. It keeps the set of places that it may be at and never goes back, so
 * that no pattern and no text makes it slow; what needs going back (references, looking around) is refused. Texts over
 * 255 characters never match.
 * @throws PatternError
 */
export function compilePattern(source: string): (text: string) => boolean {
  if (source.length > LONGEST) throw new PatternError(`has more than ${LONGEST} characters`);
  try {
    new RegExp(source, 'u');
  } catch {
    throw new PatternError('is no valid regular expression');
  }
  const whole = new Reader(source).whole();
  return (text) => {
    const characters = [...text];
    if (characters.length > LONGEST_TEXT) return false;
    return whole(new Set([0]), characters).has(characters.length);
  };
}

class Reader {
  readonly #source: readonly string[];
  #at = 0;
  #depth = 0;

  constructor(source: string) {
    this.#source = [...source];
  }

  whole(): Part {
    const part = this.#either();
    if (this.#at < this.#source.length) throw new PatternError('has a ) without a (');
    return part;
  }

  #either(): Part {
    const parts = [this.#sequence()];
    while (this.#take('|')) parts.push(this.#sequence());
    return (from, text) => new Set(parts.flatMap((part) => [...part(from, text)]));
  }

  #sequence(): Part {
    const parts: Part[] = [];
    while (this.#at < this.#source.length && !['|', ')'].includes(this.#next())) parts.push(this.#repeated());
    return (from, text) => parts.reduce((places, part) => part(places, text), from);
  }

  #repeated(): Part {
    const part = this.#atom();
    const [least, most] = this.#counts();
    if (least === 1 && most === 1) return part;
    return (from, text) => repeat(part, { from, text, least, most });
  }

  #counts(): readonly [least: number, most: number] {
    const given = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(this.#source.slice(this.#at).join(''));
    if (!given) return [1, 1];
    const [all, least = '', comma, most = ''] = given;
    this.#at += all.length;
    if (all.startsWith('*')) return [0, Number.POSITIVE_INFINITY];
    if (all.startsWith('+')) return [1, Number.POSITIVE_INFINITY];
    if (all.startsWith('?')) return [0, 1];
    if (Number(least) > HIGHEST || Number(most) > HIGHEST)
      throw new PatternError(`repeats more than ${HIGHEST} times`);
    const open = comma === '' ? Number(least) : Number.POSITIVE_INFINITY;
    return [Number(least), most === '' ? open : Number(most)];
  }

  #atom(): Part {
    const rest = this.#source.slice(this.#at).join('');
    if (rest.startsWith('(')) return this.#group(rest);
    if (this.#take('^')) return (from) => new Set([...from].filter((place) => place === 0));
    if (this.#take('$')) return (from, text) => new Set([...from].filter((place) => place === text.length));
    const [one = ''] = /^(?:\[(?:\\.|[^\]\\])*\]|\\[dDwWsS]|\\[^A-Za-z0-9]|[^\\])/su.exec(rest) ?? [];
    if (one === '')
      throw new PatternError(
        'uses \\ for something else than a class or a character: nothing that looks back or around is taken',
      );
    this.#at += [...one].length;
    const single = new RegExp(`^${one}$`, 'su');
    return (from, text) =>
      new Set([...from].filter((place) => single.test(text[place] ?? '')).map((place) => place + 1));
  }

  #group(rest: string): Part {
    if (/^\(\?(?!:)/.test(rest))
      throw new PatternError('uses (?…): nothing that looks around or has a name is taken');
    this.#at += rest.startsWith('(?:') ? 3 : 1;
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw new PatternError(`has groups more than ${DEEPEST} deep`);
    const part = this.#either();
    this.#depth -= 1;
    if (!this.#take(')')) throw new PatternError('has a ( without a )');
    return part;
  }

  #next(): string {
    return this.#source[this.#at] ?? '';
  }

  #take(character: string): boolean {
    if (this.#next() !== character) return false;
    this.#at += 1;
    return true;
  }
}

/** Only places that are new are gone on from, so that it ends after as many rounds as the text has characters. */
function repeat(
  part: Part,
  {
    from,
    text,
    least,
    most,
  }: {
    readonly from: Positions;
    readonly text: readonly string[];
    readonly least: number;
    readonly most: number;
  },
): Positions {
  let places = from;
  for (let round = 0; round < least; round += 1) places = part(places, text);
  const found = new Set(places);
  let fresh: Positions = places;
  for (let round = least; round < most && fresh.size > 0; round += 1) {
    fresh = new Set([...part(fresh, text)].filter((place) => !found.has(place)));
    for (const place of fresh) found.add(place);
  }
  return found;
}
