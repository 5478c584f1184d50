type Edges = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The rooms of a folder and which of them import which, as a Mermaid drawing. An arrow that follows from others is left
 * out; an empty `folder` is the whole house.
 */
export function drawRooms(imports: ReadonlyMap<string, readonly string[]>, folder: string): string {
  const rooms = shortened(edgesBetween(imports, folder));
  const arrows = [...rooms].flatMap(([from, all]) => [...all].map((to) => `  ${node(from)} --> ${node(to)}`));
  const alone = [...rooms.keys()].filter((room) => !arrows.some((arrow) => arrow.includes(node(room))));
  return [
    '```mermaid',
    'flowchart TD',
    ...alone.map((room) => `  ${node(room)}`),
    ...arrows.sort(),
    '```',
  ].join('\n');
}

function edgesBetween(imports: ReadonlyMap<string, readonly string[]>, folder: string): Edges {
  const edges = new Map<string, Set<string>>();
  for (const [file, targets] of imports) {
    const from = roomIn(file, folder);
    if (from === undefined) continue;
    const all = edges.get(from) ?? new Set();
    edges.set(from, all);
    for (const target of targets) {
      const to = roomIn(target, folder);
      if (to !== undefined && to !== from) all.add(to);
    }
  }
  return edges;
}

/** The room below `folder` that a file stands in; files of the folder itself make up a room of its name. */
function roomIn(file: string, folder: string): string | undefined {
  const prefix = folder === '' ? '' : `${folder}/`;
  if (!file.startsWith(prefix)) return undefined;
  const [first = '', ...rest] = file.slice(prefix.length).split('/');
  return rest.length > 0 ? first : folder.split('/').at(-1) || 'main';
}

/** Without the arrows that follow from others. */
function shortened(edges: Edges): Edges {
  const reaches = (from: string, to: string, seen: Set<string> = new Set()): boolean =>
    [...(edges.get(from) ?? [])].some((next) => {
      if (next === to) return true;
      if (seen.has(next)) return false;
      seen.add(next);
      return reaches(next, to, seen);
    });
  return new Map(
    [...edges].map(([from, all]) => [
      from,
      new Set([...all].filter((to) => ![...all].some((other) => other !== to && reaches(other, to)))),
    ]),
  );
}

function node(room: string): string {
  return `${room.replaceAll('-', '_')}["${room}"]`;
}
