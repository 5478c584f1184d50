import type { FilePort } from '../runner/files.ts';

/** What a kind may ask of its surroundings while it parses. */
export interface ParseContext extends FilePort {
  /** Says what is taken and probably not meant, as the end of a sentence that begins with the input's name. */
  warn(problem: string): void;
}

/** How an input is described to typing tools (github-actions-typing's `action-types.yml`). */
export type ActionType =
  | { readonly type: 'string' | 'boolean' | 'integer' }
  | { readonly type: 'enum'; readonly values: readonly string[] }
  | { readonly type: 'list'; readonly separator: string };

/**
 * A kind of input: how its text becomes a value. `parse` is given the non-empty text, a block's common indentation
 * taken off, and trimmed unless the kind is `asWritten`. It throws `Unfit` with the reason when the text is not of
 * this kind, and never quotes the value.
 */
export interface Kind<T> {
  /** The word for it in tables: `duration`. */
  readonly name: string;
  /** What is accepted, for the documentation; markdown. */
  readonly accepts: string;
  /** The value is a secret: masked at birth, never shown. */
  readonly secret?: boolean;
  /** Of a secret: the text is the path of a file that holds the value, and none itself. */
  readonly isPath?: (text: string) => Promise<boolean>;
  /** Parts of the value that no text may show, although the runner is not told of them. */
  hides?(value: T): readonly string[];
  /** Parts of the value that may be secrets, which the platform alone can tell. */
  mayHide?(value: T): readonly string[];
  /** Blanks at the ends belong to the value; only line breaks around it are taken off. */
  readonly asWritten?: true;
  /** A text that may hold secrets among other things: an error does not show it. */
  readonly confidential?: true;
  /** Text unless told. */
  readonly actionType?: ActionType | undefined;
  parse(text: string, context: ParseContext): T | Promise<T>;
}

/** The text is not of the kind. `message` goes on behind the input's name: the rule, and how to mend it. */
export class Unfit extends Error {
  override readonly name = 'Unfit';
  /** The value may hold a secret here, although its kind does not. */
  readonly confidential: boolean;

  constructor(message: string, { confidential = false }: { readonly confidential?: boolean } = {}) {
    super(message);
    this.confidential = confidential;
  }
}
