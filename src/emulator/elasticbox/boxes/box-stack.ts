import type { Box, Variable } from '../store/records.ts';

/** A box of a stack with the path that leads to it; the main box has the path `''`. */
interface Placed {
  readonly scope: string;
  readonly box: Box;
}

/**
 * The main box and all that its Box variables lead to, the main box first. A value may name a box or a version.
 * Source: https://elasticbox.com/documentation/api/boxes/
 */
export function placedStack(main: Box, find: (id: string) => Box | undefined): Placed[] {
  const placed: Placed[] = [];
  const visit = (box: Box, scope: string, above: readonly string[]): void => {
    placed.push({ scope, box });
    for (const { type, name, value = '', scope: own = '' } of box.variables) {
      const child = type === 'Box' && own === '' ? find(value) : undefined;
      if (child === undefined || above.includes(child.id)) continue; // A box cannot hold itself.
      visit(child, scope === '' ? name : `${scope}.${name}`, [...above, child.id]);
    }
  };
  visit(main, '', [main.id]);
  return placed;
}

/** Every box of the stack once. */
export function flatStack(main: Box, find: (id: string) => Box | undefined): Box[] {
  return [...new Map(placedStack(main, find).map(({ box }) => [box.id, box])).values()];
}

/** Looks in a frozen stack, where a version may stand for the box that was named. */
export function finderIn(boxes: readonly Box[]): (id: string) => Box | undefined {
  return (id) =>
    boxes.find((box) => box.id === id) ??
    boxes.find(({ version }) => version !== undefined && version.box === id);
}

/**
 * All variables of a deployed stack with the values that count: a box's default, then what a box above it says, then
 * what the instance says. What an instance says of a variable nobody has counts, too.
 */
export function effectiveVariables(boxes: readonly Box[], overrides: readonly Variable[]): Variable[] {
  const [main] = boxes;
  const found = new Map<string, Variable>();
  const key = (scope: string, name: string) => `${scope}/${name}`;
  const put = (variable: Variable, above: string) => {
    const scope = [above, variable.scope ?? ''].filter((part) => part !== '').join('.');
    const before = found.get(key(scope, variable.name));
    const { scope: _own, ...rest } = { ...before, ...variable };
    found.set(key(scope, variable.name), { ...rest, ...(scope !== '' && { scope }) } as Variable);
  };
  if (main !== undefined) {
    const placed = placedStack(main, finderIn(boxes)).reverse(); // The deepest first, so that those above win.
    for (const { scope, box } of placed) for (const variable of box.variables) put(variable, scope);
  }
  for (const variable of overrides) put(variable, '');
  return [...found.values()];
}
