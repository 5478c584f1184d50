import { closest, distance } from 'fastest-levenshtein';

export { distance };

/** The known name nearest to a mistyped one; `undefined` when none is near enough to be meant. */
export function nearest(wrong: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || wrong.length > 100) return undefined;
  const typed = wrong.toLowerCase().replaceAll('_', '-');
  const best = closest(typed, [...known]);
  return distance(typed, best) <= Math.max(2, Math.floor(best.length / 3)) ? best : undefined;
}

/** ` Did you mean "x"?`, or nothing. */
export function didYouMean(wrong: string, known: readonly string[]): string {
  const best = nearest(wrong, known);
  return best === undefined ? '' : ` Did you mean "${best}"?`;
}
