import type { FilePort } from './files.ts';

/** What a kind may ask of its surroundings while it parses. */
export interface ParseContext extends FilePort {}

/** How an input is described to typing tools (github-actions-typing's `action-types.yml`). */
export type ActionType =
  | { readonly type: 'string' | 'boolean' | 'integer' }
  | { readonly type: 'enum'; readonly values: readonly string[] }
  | { readonly type: 'list'; readonly separator: string };

/**
 * A kind of input: how its text becomes a value. `parse` is given the trimmed, non-empty text and throws
 * `Unfit` with the reason when the text is not of this kind; it never quotes the value of a secret.
 */
export interface Kind<T> {
  /** The word for it in tables: `duration`. */
  readonly name: string;
  /** What is accepted, for the documentation; markdown. */
  readonly accepts: string;
  /** The value is a secret: masked at birth, never shown. */
  readonly secret: boolean;
  readonly actionType: ActionType;
  parse(text: string, context: ParseContext): T | Promise<T>;
}

/** The text is not of the kind. `message` says what is wrong and what is allowed. */
export class Unfit extends Error {
  override readonly name = 'Unfit';
}
