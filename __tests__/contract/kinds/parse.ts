import { type Kind, Unfit } from '../../../src/contract/kinds/kind.ts';
import type { FilePort } from '../../../src/contract/runner/files.ts';

/** What a kind makes of a text: the value, or the sentence it refuses it with. Anything else is thrown. */
export async function read<T>(
  kind: Kind<T>,
  text: string,
  files: Readonly<Record<string, string>> = {},
): Promise<T | { readonly refused: string }> {
  try {
    return await kind.parse(text, { ...filesOf(files), warn: () => undefined });
  } catch (error) {
    if (!(error instanceof Unfit)) throw error;
    return { refused: error.message };
  }
}

/** A workspace with these files and nothing else. */
export function filesOf(files: Readonly<Record<string, string>>): FilePort {
  return {
    readPath: async (path) => {
      const text = Object.hasOwn(files, path) ? files[path] : undefined;
      return text === undefined
        ? { kind: 'unreadable', why: 'there is no such file' }
        : { kind: 'text', text };
    },
  };
}

/** What a kind warns of while it takes a text. */
export async function warnings<T>(kind: Kind<T>, text: string): Promise<readonly string[]> {
  const told: string[] = [];
  await kind.parse(text, { ...filesOf({}), warn: (problem) => void told.push(problem) });
  return told;
}

/** A refusal whose sentence matches. */
export function refusal(said: RegExp): { readonly refused: unknown } {
  return { refused: { asymmetricMatch: (text: unknown) => typeof text === 'string' && said.test(text) } };
}
