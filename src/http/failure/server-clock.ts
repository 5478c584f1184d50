/** A moment by the server's clock that is known to some milliseconds, in milliseconds since the epoch. */
export interface Moment {
  readonly earliest: number;
  readonly latest: number;
}

/** What `Date`, and a time written without a fraction, leave open. */
const RESOLUTION = 999;

/**
 * The server's clock, told by the `Date` of its answers: the runner's own may be minutes off, and the times of
 * resources are the server's.
 */
export class ServerClock {
  #last: { readonly date: number; readonly sent: number; readonly received: number } | undefined;

  /** Takes in the `Date` of an answer, and the runner's times of its request and arrival. */
  note(date: number, sent: number, received: number): void {
    this.#last = { date, sent, received };
  }

  /** The server's time when the runner's clock says `wall`; `undefined` while no answer has told any. */
  at(wall: number): Moment | undefined {
    if (!this.#last) return undefined;
    const { date, sent, received } = this.#last;
    return { earliest: date + wall - received, latest: date + RESOLUTION + wall - sent };
  }
}

/** The moment that a resource's time tells; `undefined` for none or one that cannot be read. */
export function momentOf(time: string | null | undefined): Moment | undefined {
  const earliest = Date.parse(time ?? '');
  if (Number.isNaN(earliest)) return undefined;
  return { earliest, latest: /:\d\d\.\d/.test(time ?? '') ? earliest : earliest + RESOLUTION };
}

/** True when the moment can lie between the two; false when any of them is not known. */
export function isBetween(
  moment: Moment | undefined,
  since: Moment | undefined,
  until: Moment | undefined,
): boolean {
  if (!moment || !since || !until) return false;
  return moment.latest >= since.earliest && moment.earliest <= until.latest;
}

/** True when two moments are at most `ms` apart, each taken at its middle; false when one is not known. */
export function isNear(moment: Moment | undefined, other: Moment | undefined, ms: number): boolean {
  return moment !== undefined && other !== undefined && Math.abs(middle(moment) - middle(other)) <= ms;
}

function middle({ earliest, latest }: Moment): number {
  return (earliest + latest) / 2;
}
