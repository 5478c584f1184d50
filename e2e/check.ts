import type { Workflow } from './act.ts';
import type { ActRun } from './act-log.ts';
import type { EmulatorProcess } from './emulator.ts';

/** What a group of checks has. */
export interface World {
  readonly tools: Readonly<Record<string, string>>;
  readonly emulator: EmulatorProcess;
  /** Runs a workflow with the demo tokens as secrets and the emulator's address as `vars.EMULATOR`. */
  run(workflow: Workflow): Promise<ActRun>;
  /** Notes one thing that must hold; the work throws when it does not. */
  check(title: string, work: () => void | Promise<void>): Promise<void>;
}

/** Checks that share what they run. */
export interface Group {
  readonly name: string;
  run(world: World): Promise<void>;
}

/** Counts what held and what did not, a line each. */
export class Report {
  passed = 0;
  failed = 0;

  async check(title: string, work: () => void | Promise<void>): Promise<void> {
    try {
      await work();
      this.passed += 1;
      console.log(`  ok   ${title}`);
    } catch (error) {
      this.failed += 1;
      console.log(`  FAIL ${title}\n       ${reason(error).replaceAll('\n', '\n       ')}`);
    }
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, 3_000) : String(error);
}
