import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';

const FOLDER = resolve(import.meta.dirname, '../../examples');

/** A step as the workflow writes it. */
export interface WorkflowStep {
  readonly id?: string;
  readonly name?: string;
  readonly if?: unknown;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, unknown>>;
}

/** A job as the workflow writes it. */
export interface WorkflowJob {
  readonly needs?: string | readonly string[];
  readonly if?: unknown;
  readonly env?: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly outputs?: Readonly<Record<string, unknown>>;
  readonly 'timeout-minutes'?: number;
  readonly strategy?: { readonly matrix?: Readonly<Record<string, unknown>> };
  readonly steps: readonly WorkflowStep[];
}

/** A workflow as far as the tests look at it. */
export interface Workflow {
  readonly name: string;
  readonly on: unknown;
  readonly permissions: Readonly<Record<string, string>>;
  readonly concurrency: unknown;
  readonly env?: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<Record<string, WorkflowJob>>;
}

/** The text of an example by its file name. */
export function exampleText(name: string): string {
  return readFileSync(resolve(FOLDER, name), 'utf8');
}

/** An example, read. */
export function readExample(name: string): Workflow {
  return parse(exampleText(name)) as Workflow;
}
