import type { InputProblem } from '../../contract/result/errors.ts';
import type { PemInput } from './wrong-material.ts';

/** Collects everything that the checks find, so that all of it is reported at once. */
export class Findings {
  readonly problems: InputProblem[] = [];
  /** What may go wrong on the server or in some browsers. */
  readonly warnings: string[] = [];
  /** What was changed in the inputs before they are sent. */
  readonly notes: string[] = [];

  /** Something that forbids the upload; the sentence follows the input's name. */
  problem(input: PemInput, problem: string): void {
    this.problems.push({ input, problem });
  }

  warn(warning: string): void {
    this.warnings.push(warning);
  }

  note(note: string): void {
    this.notes.push(note);
  }
}
