/** Splits a raw path into decoded segments; `%2F` inside a segment stays inside it. */
export function segmentsOf(rawPath: string): string[] {
  return rawPath.split('/').slice(1).map(decodeSegment);
}

/**
 * Compares decoded segments with a pattern: `:name` takes one non-empty segment, a last `*` takes the rest.
 * @returns the taken values, or `undefined` when they do not match. The trailing slash counts.
 */
export function matchPath(pattern: string, segments: readonly string[]): Record<string, string> | undefined {
  const wanted = pattern.split('/').slice(1);
  const open = wanted.at(-1) === '*';
  if (open ? segments.length < wanted.length - 1 : segments.length !== wanted.length) return undefined;
  const params: Record<string, string> = Object.create(null);
  for (const [index, part] of wanted.entries()) {
    if (open && index === wanted.length - 1) break;
    const segment = segments[index] ?? '';
    if (part.startsWith(':') && segment !== '') params[part.slice(1)] = segment;
    else if (part !== segment) return undefined;
  }
  return params;
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment; // A stray `%` is the client's mistake; the platform shall see it as it came.
  }
}
