import { dirname, join, relative, resolve } from 'node:path';
import type { Node, SourceFile } from 'typescript/unstable/ast';
import { SyntaxKind } from 'typescript/unstable/ast';
import {
  isCallExpression,
  isExportDeclaration,
  isIdentifier,
  isImportDeclaration,
  isImportSpecifier,
  isImportTypeNode,
  isNewExpression,
  isPropertyAccessExpression,
  isStringLiteral,
} from 'typescript/unstable/ast/is';
import { API } from 'typescript/unstable/sync';

/*
 * What the architecture tests know of the sources. The compiler itself reads them: TypeScript 7 offers its
 * syntax trees under `typescript/unstable`, whose form may change with any version; ours is pinned.
 *
 * Limits: syntax only. A forbidden function that is taken under another name first (`const f = eval`), or a
 * module whose name is put together at run time, is not seen.
 */

/** The root of the repository. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** One import, export-from or `import()`. */
export interface Import {
  /** A path below `src` such as `http/client.ts`, or the package as written. */
  readonly to: string;
  readonly own: boolean;
  /** Nothing of it is left at run time. */
  readonly typeOnly: boolean;
}

/** One file below `src`. */
export interface Module {
  /** Below `src`, with `/`. */
  readonly path: string;
  /** First folder, or the file's own name at the top. */
  readonly layer: string;
  readonly imports: readonly Import[];
  /** Things used by name: `eval`, `console.log`, `JSON.parse`, `new Function`, `fetch`. */
  readonly uses: readonly string[];
  /** Names of what it declares and exports. */
  readonly exported: readonly string[];
  /** Names of all that it declares at its top. */
  readonly declared: readonly string[];
  /** What its comments say. */
  readonly comments: readonly string[];
  /** Exported declarations without a docstring. */
  readonly undocumented: readonly string[];
}

/** Reads every module below `src`. */
export function readModules(): readonly Module[] {
  const api = new API({ cwd: ROOT });
  try {
    const config = join(ROOT, 'tsconfig.json');
    const project = api.updateSnapshot({ openProjects: [config] }).getProjects()[0];
    if (!project) throw new Error('The compiler opened no project');
    const base = join(ROOT, 'src');
    return project.program
      .getSourceFileNames()
      .filter((name) => !relative(base, name).startsWith('..'))
      .sort()
      .flatMap((name) => {
        const file = project.program.getSourceFile(name);
        return file ? [readModule(file, relative(base, name).replaceAll('\\', '/'))] : [];
      });
  } finally {
    api.close();
  }
}

function readModule(file: SourceFile, path: string): Module {
  const imports: Import[] = [];
  const uses: string[] = [];
  const declared = new Set<string>();
  const visit = (node: Node): void => {
    const found = importOf(node, path);
    if (found) imports.push(found);
    const name = useOf(node);
    if (name !== undefined) uses.push(name);
    const own = (node as Named).name?.text;
    if (own !== undefined && DECLARES.has(node.kind)) declared.add(own);
    node.forEachChild((child) => {
      visit(child);
      return undefined;
    });
  };
  visit(file);
  return {
    path,
    layer: path.split('/')[0] ?? path,
    imports,
    // A parameter that happens to be called `fetch` is not the global one.
    uses: uses.filter((name) => !declared.has(name)),
    exported: exportsOf(file).map((statement) => nameOf(statement, file)),
    declared: [...(file.statements as Iterable<Declaration>)]
      .filter(({ kind }) => AT_TOP.has(kind))
      .map((statement) => nameOf(statement, file)),
    comments: file.text.match(/\/\*\*?[\s\S]*?\*\/|^\s*\/\/.*$/gm) ?? [],
    undocumented: undocumentedIn(file),
  };
}

function importOf(node: Node, path: string): Import | undefined {
  if (isImportDeclaration(node)) return resolved(node.moduleSpecifier, path, isTypeImport(node));
  if (isExportDeclaration(node) && node.moduleSpecifier)
    return resolved(node.moduleSpecifier, path, node.isTypeOnly);
  if (isImportTypeNode(node)) return undefined;
  if (isCallExpression(node) && node.expression.kind === SyntaxKind.ImportKeyword) {
    const [argument] = node.arguments;
    return argument ? resolved(argument, path, false) : undefined;
  }
  return undefined;
}

function isTypeImport(node: Node): boolean {
  if (!isImportDeclaration(node) || !node.importClause) return false;
  if (node.importClause.phaseModifier === SyntaxKind.TypeKeyword) return true;
  const specifiers: boolean[] = [];
  node.importClause.namedBindings?.forEachChild((child) => {
    specifiers.push(isImportSpecifier(child) && child.isTypeOnly);
    return undefined;
  });
  return !node.importClause.name && specifiers.length > 0 && specifiers.every(Boolean);
}

function resolved(specifier: Node, path: string, typeOnly: boolean): Import {
  if (!isStringLiteral(specifier)) return { to: '(computed)', own: false, typeOnly };
  const { text } = specifier;
  if (!text.startsWith('.')) return { to: text, own: false, typeOnly };
  return { to: join(dirname(path), text).replaceAll('\\', '/'), own: true, typeOnly };
}

function useOf(node: Node): string | undefined {
  if (isPropertyAccessExpression(node) && isIdentifier(node.expression)) {
    const { text } = node.expression;
    return text === 'globalThis' ? node.name.text : `${text}.${node.name.text}`;
  }
  if (isCallExpression(node) && isIdentifier(node.expression)) return node.expression.text;
  if (isNewExpression(node) && isIdentifier(node.expression)) return `new ${node.expression.text}`;
  return undefined;
}

/** What many kinds of nodes have, without a common type for it. */
type Named = Node & { readonly name?: { readonly text?: string } };
type Declaration = Named & { readonly jsDoc?: readonly unknown[]; readonly modifiers?: Iterable<Node> };

const DECLARES = new Set([
  SyntaxKind.Parameter,
  SyntaxKind.VariableDeclaration,
  SyntaxKind.BindingElement,
  SyntaxKind.FunctionDeclaration,
  SyntaxKind.ImportSpecifier,
]);

const AT_TOP = new Set([
  SyntaxKind.ClassDeclaration,
  SyntaxKind.EnumDeclaration,
  SyntaxKind.FunctionDeclaration,
  SyntaxKind.InterfaceDeclaration,
  SyntaxKind.TypeAliasDeclaration,
  SyntaxKind.VariableStatement,
]);

function exportsOf(file: SourceFile): readonly Declaration[] {
  return [...(file.statements as Iterable<Declaration>)].filter((statement) =>
    [...(statement.modifiers ?? [])].some(({ kind }) => kind === SyntaxKind.ExportKeyword),
  );
}

/** A type that shares the name of a documented value needs no docstring of its own. */
function undocumentedIn(file: SourceFile): string[] {
  const [bare, documented]: [string[], Set<string>] = [[], new Set()];
  for (const statement of exportsOf(file)) {
    const name = nameOf(statement, file);
    if ((statement.jsDoc?.length ?? 0) > 0) documented.add(name);
    else bare.push(name);
  }
  return bare.filter((name) => !documented.has(name));
}

function nameOf(statement: Declaration, file: SourceFile): string {
  if (statement.name?.text !== undefined) return statement.name.text;
  const text = file.text.slice(statement.getStart(), statement.getStart() + 200);
  return /(?:const|let|function|class)\s+([\w$]+)/.exec(text)?.[1] ?? text.slice(0, 40);
}
