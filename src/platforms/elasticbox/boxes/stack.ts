import type { Box, Variable } from '../api/box-schema.ts';

/** Deepest nesting and most variables looked at; a stack from a hostile server could branch without end. */
const DEEPEST = 20;
const MOST = 5_000;

type StackBox = Pick<Box, 'id' | 'name' | 'variables' | 'version'>;

/** `scope.name`, or the bare name of a variable of the main box: what identifies a variable. */
export function variableKey({ scope, name }: Pick<Variable, 'scope' | 'name'>): string {
  return scope === '' ? name : `${scope}.${name}`;
}

/**
 * Every variable that a box and the boxes within it have, by `scope.name`. A scope is the dotted path of Box
 * variables from the main box; a box's own default is overridden by the boxes around it, the outermost last.
 * Source: https://elasticbox.com/documentation/api/boxes/ (stack).
 */
export function variablesOf(main: StackBox, stack: readonly StackBox[]): ReadonlyMap<string, Variable> {
  const found = new Map<string, Variable>();
  visit(main, '', { stack, found, above: [] });
  return found;
}

interface Walk {
  readonly stack: readonly StackBox[];
  readonly found: Map<string, Variable>;
  readonly above: readonly string[];
}

function visit(box: StackBox, scope: string, { stack, found, above }: Walk): void {
  const own = box.variables.filter((variable) => variable.scope === '');
  for (const variable of own) {
    if (found.size >= MOST) return;
    const inner = variableKey({ scope, name: variable.name });
    found.set(inner, { ...variable, scope });
    const child = variable.type === 'Box' ? findBox(stack, variable.value) : undefined;
    if (!child || above.includes(child.id) || above.length >= DEEPEST) continue;
    visit(child, inner, { stack, found, above: [...above, box.id] });
  }
  for (const variable of box.variables.filter((one) => one.scope !== '')) {
    const key = variableKey({ scope, name: variableKey(variable) });
    const inner = found.get(key);
    if (inner) found.set(key, { ...inner, value: variable.value, tags: variable.tags });
  }
}

/** A Box variable may name the box while the stack holds one of its versions. */
function findBox(stack: readonly StackBox[], id: string): StackBox | undefined {
  return stack.find((box) => box.id === id) ?? stack.find(({ version }) => version?.box === id);
}
