/** One dry run, and what its plan has to say of each input. */
export interface DryRun {
  readonly operation: string;
  /** What tells it from other dry runs of the operation. */
  readonly of: string;
  /** What has to be there beside the start data, by platform. */
  readonly seed?: Readonly<Record<string, object>>;
  /** Each input as it is given, and the lines of the plan that it makes. */
  readonly inputs: Readonly<Record<string, readonly [given: string, ...lines: string[]]>>;
  /** Lines that no input makes: what the platform or the action adds. */
  readonly besides?: readonly string[];
}

/** Never shown. */
export const HIDDEN = 'hidden-7x9-value';
