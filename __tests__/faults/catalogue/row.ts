/** A test that shows where a row stands: its file from the root of the repository, and its title as written. */
export interface TestReference {
  readonly file: string;
  readonly title: string;
}

/** How far a row is settled. */
export type State = 'tested' | 'decided-otherwise' | 'not-applicable' | 'open';

/** Where a row stands. */
export interface Standing {
  readonly state: State;
  /** Why it is not (wholly) tested as expected; always there unless `tested`. Markdown. */
  readonly reason?: string;
  readonly tests: readonly TestReference[];
}

/** How bad it would be: 1 loses money, data or a secret; 2 hurts; 3 is a blemish. */
export type Severity = 1 | 2 | 3;

/** One fault or abuse, and what the action does about it. */
export interface FaultRow {
  /** Section and number: `NET-01`. */
  readonly id: string;
  readonly severity: Severity;
  /** What goes wrong. Markdown. */
  readonly fault: string;
  /** What then happens. Markdown. */
  readonly expected: string;
  readonly standing: Standing;
}

/** A chapter of the catalogue. */
export interface Section {
  /** What the ids begin with. */
  readonly prefix: string;
  readonly title: string;
  /** How many rows its numbering has. */
  readonly size: number;
  readonly rows: readonly FaultRow[];
}

/** Makes a row. */
export function row(
  id: string,
  severity: Severity,
  fault: string,
  expected: string,
  standing: Standing,
): FaultRow {
  return { id, severity, fault, expected, standing };
}

/** References to tests of one file below `__tests__`, by their titles. */
export function inFile(name: string): (...titles: readonly string[]) => readonly TestReference[] {
  return (...titles) => titles.map((title) => ({ file: `__tests__/${name}.test.ts`, title }));
}

/** The tests show it. */
export function tested(...tests: readonly (readonly TestReference[])[]): Standing {
  return { state: 'tested', tests: tests.flat() };
}

/** The action does something else, for this reason; tests show what. */
export function decidedOtherwise(reason: string, ...tests: readonly (readonly TestReference[])[]): Standing {
  return { state: 'decided-otherwise', reason, tests: tests.flat() };
}

/** It cannot happen here, for this reason. */
export function notApplicable(reason: string, ...tests: readonly (readonly TestReference[])[]): Standing {
  return { state: 'not-applicable', reason, tests: tests.flat() };
}

/** It is still to be done. */
export function open(reason: string, ...tests: readonly (readonly TestReference[])[]): Standing {
  return { state: 'open', reason, tests: tests.flat() };
}
