import { type Kind, type ParseContext, Unfit } from '../../../contract/kinds/kind.ts';
import { words } from '../../../contract/kinds/words.ts';
import { readDotenv } from './dotenv.ts';

/** Dotenv files of the workspace, as one map; of a name in several the last file counts. Values are never shown. */
export function envFiles(): Kind<Readonly<Record<string, string>>> {
  const paths = words({ max: 20 });
  return {
    name: 'files',
    accepts: 'paths of dotenv files in the workspace, separated by commas or line breaks',
    actionType: paths.actionType,
    hides: (env) => Object.values(env),
    parse: async (value, context) => {
      const map: Record<string, string> = {};
      for (const path of await paths.parse(value, context)) {
        const found = await context.readPath(path);
        if (found.kind === 'folder') throw new Unfit(`names ${path}, which is a folder`);
        if (found.kind === 'unreadable') throw new Unfit(`names ${path}, which cannot be read: ${found.why}`);
        Object.assign(map, read(path, found.text, context));
      }
      return map;
    },
  };
}

function read(
  path: string,
  text: string,
  { warn }: Pick<ParseContext, 'warn'>,
): Readonly<Record<string, string>> {
  try {
    return readDotenv(text, (name) =>
      warn(
        `names ${path}, where a # makes the value of ${name.slice(0, 60)} empty; write it in quotes if it belongs to it`,
      ),
    );
  } catch (error) {
    if (!(error instanceof Unfit)) throw error;
    throw new Unfit(`names ${path}, which is no dotenv file: ${error.message}`);
  }
}
