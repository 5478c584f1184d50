/** How a generated section is marked in a file: in a comment of that file's language. */
export interface MarkerStyle {
  begin(section: string): string;
  end(section: string): string;
}

/** Markers of markdown files. */
export const MARKDOWN: MarkerStyle = {
  begin: (section) => `<!-- generated: ${section}; \`npm run metadata\` writes it -->`,
  end: (section) => `<!-- end: ${section} -->`,
};

/** Markers of YAML files. */
export const YAML: MarkerStyle = {
  begin: (section) => `# generated: ${section}; \`npm run metadata\` writes it`,
  end: (section) => `# end: ${section}`,
};

/** A section with its markers, for a file that is new. */
export function section(style: MarkerStyle, name: string): string {
  return `${style.begin(name)}\n${style.end(name)}`;
}

/**
 * Replaces what stands between the markers of a section. Everything else stays as people wrote it.
 * @throws Error when a marker is missing, stands twice, or the two are in the wrong order.
 */
export function fill(text: string, style: MarkerStyle, name: string, content: string): string {
  const [begin, end] = [style.begin(name), style.end(name)];
  const lines = text.split('\n');
  const [from, to] = [only(lines, begin), only(lines, end)];
  if (to < from) throw new Error(`The marker "${end}" stands before "${begin}"`);
  return [...lines.slice(0, from + 1), content, ...lines.slice(to)].join('\n');
}

function only(lines: readonly string[], marker: string): number {
  const places = lines.flatMap((line, index) => (line.trim() === marker ? [index] : []));
  const [place] = places;
  if (place === undefined) throw new Error(`The marker "${marker}" is missing`);
  if (places.length > 1) throw new Error(`The marker "${marker}" stands there ${places.length} times`);
  return place;
}
