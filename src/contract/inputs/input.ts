import type { Kind } from '../kinds/kind.ts';
import type { InputRule } from './input-rules.ts';

/** One input of the action, declared once in the catalogue (`contract/inputs/`). */
export interface Input<N extends string = string, T = unknown, D extends boolean = boolean> {
  readonly name: N;
  readonly kind: Kind<T>;
  /** What it means; one or two sentences of markdown. The default and the accepted values are added to it. */
  readonly description: string;
  /** The text that stands for an input not given; parsed like any other. */
  readonly default: D extends true ? string : string | undefined;
  /** An expression that `action.yml` gives as default, so that the runner fills it in: `github.token`. */
  readonly expression?: string;
}

/** Declares an input; `standard` is its default, where it has one. */
export function input<const N extends string, T, const D extends string | undefined = undefined>(
  name: N,
  kind: Kind<T>,
  description: string,
  standard?: D,
): Input<N, T, D extends string ? true : false> {
  return { name, kind, description, default: standard as string };
}

/** What an operation takes. Required ones must be given; optional ones are `undefined` unless they have a default. */
export interface InputList {
  readonly required: readonly Input[];
  readonly optional: readonly Input[];
  /** What must hold between several of them; in check and documentation alike. */
  readonly rules?: readonly InputRule[];
}

type ValueOf<I> = I extends Input<string, infer T, boolean> ? T : never;
type MaybeOf<I> = I extends Input<string, infer T, infer D> ? (D extends true ? T : T | undefined) : never;

/** The parsed inputs of an operation, by their names. */
export type Inputs<L extends InputList> = {
  readonly [I in L['required'][number] as I['name']]: ValueOf<I>;
} & {
  readonly [I in L['optional'][number] as I['name']]: MaybeOf<I>;
};
