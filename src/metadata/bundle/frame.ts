/*
 * The imports and exports of a file that esbuild wrote. ncc is given what is between them: it would copy into both
 * files what two share, or turn each use of an import into a call through an object.
 */

/** A file of the bundle: what it imports, what it does, and what it exports. */
export interface Framed {
  readonly imports: readonly Import[];
  readonly body: string;
  /** What it exports, and how that is called in the file. */
  readonly exports: Names;
}

/** One import statement: a file of the bundle or a module of Node's, and what is taken from it. */
interface Import {
  readonly from: string;
  readonly names: Names;
  readonly text: string;
}

type Names = ReadonlyMap<string, string>;

const IMPORT =
  /^import (?:(?:\{([^}]*)\}|\* as [\w$]+|[\w$]+) from )?"(\.\/[^"]+|(?:node:)?[a-z_/0-9]+)";\n/gm;
const EXPORT = /^export \{([^}]*)\};\n*$/m;

/** Takes a file apart. Throws when it does not find as many imports as there are. */
export function frame(text: string, count: number): Framed {
  const imports = [...text.matchAll(IMPORT)].map(([statement, names = '', from = '']) => ({
    from,
    names: namesIn(names),
    text: statement,
  }));
  if (imports.length !== count)
    throw new Error(`${imports.length} imports were found, not ${count}, in:\n${text.slice(0, 500)}`);
  return {
    imports,
    body: text.replace(IMPORT, '').replace(EXPORT, '').trim(),
    exports: new Map(
      [...namesIn(EXPORT.exec(text)?.[1] ?? '')].map(([inside, outside]) => [outside, inside]),
    ),
  };
}

/** Puts it together again. */
export function unframe({ imports, body, exports }: Framed): string {
  const names = [...exports].map(([outside, inside]) =>
    outside === inside ? `  ${inside}` : `  ${inside} as ${outside}`,
  );
  const parts = [imports.map(({ text }) => text).join(''), body, ''];
  return `${parts.join('\n')}${names.length > 0 ? `export {\n${names.join(',\n')}\n};\n` : ''}`;
}

/**
 * The file that has all that another one exports: esbuild writes such a facade for what is loaded by itself and is
 * part of a file that others import. `undefined` for any other file.
 */
export function behindFacade({ imports, body, exports }: Framed): string | undefined {
  if (body !== '' || exports.size === 0) return undefined;
  return imports.find(({ names }) => [...exports].every(([outside, inside]) => names.get(outside) === inside))
    ?.from;
}

/** `a, b as c`: the first name of each, and the second. */
function namesIn(list: string): Names {
  const names = list.split(',').map((one) => one.trim().split(' as '));
  return new Map(names.filter(([name]) => name).map(([name = '', as = name]) => [name, as]));
}
