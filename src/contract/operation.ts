import type { Context, Run } from './context.ts';
import type { Input, InputList, Inputs } from './inputs/input.ts';
import type { InputRule } from './inputs/input-rules.ts';
import type { Client, Platform } from './platform.ts';
import type { InputProblem } from './result/errors.ts';
import type { Outcome } from './result/outcomes.ts';
import type { OutputName } from './result/outputs.ts';
import type { ReportSubject } from './result/report-subject.ts';
import type { Result } from './result/result.ts';
import type { CleanupTask } from './runner/cleanup.ts';
import type { TriggerEvent } from './runner/github.ts';
import type { Log } from './runner/log.ts';

/** What a check of several inputs together may need. Nothing in it reaches the network. */
export interface CheckContext {
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
  /** What started the workflow run. */
  readonly event: TriggerEvent;
  /** Shown with the result, also when the check fails. */
  warn(line: string): void;
  note(line: string): void;
}

/** What the post step gives an operation. */
export interface CleanupContext<C extends Client = Client> {
  /** `undefined` when the step's token is not there any more: then only the machine can be cleaned up. */
  readonly client: C | undefined;
  /** The token is the one that the step worked with; another one may see other things. */
  readonly sameToken: boolean;
  readonly log: Log;
}

/** How a wait that was cut short can be resumed in a later step. */
interface Resume {
  readonly operation: string;
  /** The input that takes the known output. */
  readonly input: string;
  readonly output: OutputName;
}

/** One operation of the action: everything that is known of it, and what it does. */
interface Operation<L extends InputList = InputList, C extends Client = Client> {
  readonly name: string;
  readonly platform: Platform<C>;
  /** Of an operation that any platform has: the one that the inputs choose, `undefined` while they choose none. */
  choosePlatform?(inputs: Partial<Inputs<L>>): Platform<C> | undefined;
  /** One sentence for tables; markdown. */
  readonly summary: string;
  readonly inputs: L;
  /** Outputs beside the common ones. */
  readonly outputs: readonly OutputName[];
  /** The ways it can end well; `planned`, `timed-out`, `cancelled`, `failed` go without saying. */
  readonly outcomes: readonly Outcome[];
  /** The `with:` block of a step that works, without `operation` and credentials; YAML. */
  readonly example: string;
  readonly resume?: Resume;
  /** Waits unless told otherwise; `get-*` operations do not. */
  readonly waitsByDefault?: boolean;
  /**
   * Why there is nothing to do in a run like this, in one sentence; asked before the inputs are parsed. `given` is
   * an input's text as it was set. The step then ends green with outcome `skipped`, and nothing is sent.
   */
  skip?(given: (input: string) => string, event: TriggerEvent): string | undefined;
  /**
   * The only inputs that a run like this needs; `undefined` for all. What is wrong with another is a warning then, and
   * it counts as not given. `values` are those that could be read.
   */
  needs?(values: Partial<Inputs<L>>, event: TriggerEvent): readonly string[] | undefined;
  /** It tells itself, by `beginReports`, when it is sure of what it does. */
  readonly beginsReports?: boolean;
  /** Finds what is wrong with several inputs together that no rule can say, before any request. */
  check?(
    inputs: Inputs<L>,
    context: CheckContext,
  ): readonly InputProblem[] | Promise<readonly InputProblem[]>;
  /**
   * What comment and deployment are about, known before the work; `undefined` for neither, beyond what the
   * result says was taken down. Operations without it are reported under the resource that their inputs name.
   */
  reportOn?(inputs: Inputs<L>, event: TriggerEvent, run: Run): ReportSubject | undefined;
  run(inputs: Inputs<L>, context: Context<C>): Promise<Result>;
  /** Does in the post step what the ledger kept for it (`cleanUp`). */
  cleanup?(task: CleanupTask, context: CleanupContext<C>): Promise<void>;
}

/** An operation of any shape, as the registry holds it. */
// biome-ignore lint/suspicious/noExplicitAny: the parameters of `run` differ from operation to operation
export type AnyOperation = Operation<any, any>;

/** The operation on the platform that its inputs choose; the operation itself when it has its own. */
export function onPlatform(operation: AnyOperation, inputs: Readonly<Record<string, unknown>>): AnyOperation {
  const platform = operation.choosePlatform?.(inputs);
  return platform ? { ...operation, platform } : operation;
}

interface Declared<R extends readonly Input[], O extends readonly Input[]> {
  readonly required: R;
  readonly optional: O;
  readonly rules?: readonly InputRule[];
}

/** Declares an operation; the inputs it lists type what `run` receives. */
export function defineOperation<
  const R extends readonly Input[],
  const O extends readonly Input[],
  C extends Client,
>(operation: Operation<Declared<R, O>, C>): Operation<Declared<R, O>, C> {
  return operation;
}
