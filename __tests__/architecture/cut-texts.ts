import { join, relative } from 'node:path';
import type { Node } from 'typescript/unstable/ast';
import { isCallExpression, isPropertyAccessExpression } from 'typescript/unstable/ast/is';
import { API, TypeFlags } from 'typescript/unstable/sync';
import { ROOT } from './source-tree.ts';

/** A place that takes a part of a text. */
export interface Cut {
  /** Below `src`. */
  readonly path: string;
  /** As it is written: `name.slice(0, 60)`. */
  readonly call: string;
}

const CUTS = new Set(['slice', 'substring', 'substr']);

/** Every call that takes a part of a text, by the types that the compiler knows; lists and bytes apart. */
export function readCuts(): readonly Cut[] {
  const api = new API({ cwd: ROOT });
  try {
    const project = api.updateSnapshot({ openProjects: [join(ROOT, 'tsconfig.json')] }).getProjects()[0];
    if (!project) throw new Error('The compiler opened no project');
    const base = join(ROOT, 'src');
    return project.program
      .getSourceFileNames()
      .filter((name) => !relative(base, name).startsWith('..'))
      .flatMap((name) => {
        const file = project.program.getSourceFile(name);
        if (!file) return [];
        const found: Cut[] = [];
        const visit = (node: Node): void => {
          if (isCallExpression(node) && isPropertyAccessExpression(node.expression)) {
            const { expression, name: method } = node.expression;
            const type = CUTS.has(method.text) ? project.checker.getTypeAtLocation(expression) : undefined;
            if (type && (type.flags & TypeFlags.StringLike) !== 0)
              found.push({
                path: relative(base, name).replaceAll('\\', '/'),
                call: file.text.slice(node.getStart(), node.end).replace(/\s+/g, ' '),
              });
          }
          node.forEachChild((child) => {
            visit(child);
            return undefined;
          });
        };
        visit(file);
        return found;
      });
  } finally {
    api.close();
  }
}
