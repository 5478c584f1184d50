import type { Json } from '../../support/json.ts';
import type { WrittenItems } from './items.ts';
import type { Outcome } from './outcomes.ts';
import type { Outputs } from './outputs.ts';

/** One line of the facts that log and summary show. Plain text; a link only when it is safe to follow. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** One field that a change sets; `from` and `to` are shown to people. */
export interface Field {
  readonly field: string;
  readonly from?: string;
  readonly to?: string;
}

/** One thing that a dry run would do. Values of secrets and of environment variables never stand here. */
export interface Change {
  readonly action: 'create' | 'update' | 'recreate' | 'delete' | 'revoke' | 'none';
  /** What it is done to: `container web`. */
  readonly target: string;
  /** Field by field, for an update. */
  readonly fields?: readonly Field[];
}

/** Rows of a list that people are shown; the rest is counted. */
export const MOST_ROWS = 200;

/** A list that the summary shows as a table; plain text. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How many rows there are in all, when these are only the first. */
  readonly total?: number;
}

/** What explains a bad ending: the platform's own log lines, a failing script. Plain text. */
export interface Evidence {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** How an operation ended. Plain data: no markdown, no secrets. */
export interface Result {
  readonly outcome: Outcome;
  /** Something was written, or in a dry run would be; where the outcome or the plan does not say it (`isChanged`). */
  readonly changed?: boolean;
  /** One sentence for log and summary: `Container web is running.` */
  readonly title: string;
  /** The resource or list, for the `result` output; already redacted. */
  readonly resource?: Json;
  /** In place of `resource`: a list that was handed on while it was read (`Context.writeItems`). */
  readonly items?: WrittenItems;
  readonly outputs?: Outputs;
  readonly facts?: readonly Fact[];
  readonly table?: Table;
  /** Another run has changed the resource since this step did: what is told of it is that run's business. */
  readonly overtaken?: boolean;
  /** Of a dry run. */
  readonly plan?: readonly Change[];
}
