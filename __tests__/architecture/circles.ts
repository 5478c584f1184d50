/** One circle, its first member repeated at the end; empty without any. */
export function findCircle(edges: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const walk = (at: string, trail: readonly string[]): readonly string[] => {
    if (trail.includes(at)) return [...trail.slice(trail.indexOf(at)), at];
    if (done.has(at)) return [];
    for (const to of edges.get(at) ?? []) {
      const circle = walk(to, [...trail, at]);
      if (circle.length > 0) return circle;
    }
    done.add(at);
    return [];
  };
  for (const at of edges.keys()) {
    const circle = walk(at, []);
    if (circle.length > 0) return circle;
  }
  return [];
}
