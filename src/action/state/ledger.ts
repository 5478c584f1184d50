import type { CreatedThing, Ledger, Undo } from '../../contract/ledger.ts';
import { formatOutput, type Outputs } from '../../contract/result/outputs.ts';
import type { CleanupTask } from '../../contract/runner/cleanup.ts';
import type { Secrets } from '../../support/secrets.ts';
import type { OutputFile } from '../outputs/output-file.ts';
import { fieldWithoutSecrets } from '../outputs/without-secrets.ts';
import { Remains } from './remains.ts';
import { type Killed, LONGEST, type Origin, type SavedStep, stepSoFar } from './saved-step.ts';

/** Where a ledger is kept. */
export interface Places {
  readonly secrets: Secrets;
  /** Known outputs go there at once. */
  readonly outputs?: OutputFile;
  /** Takes what the post step has to know. Throws an `ActionError` when that cannot be kept. */
  readonly save: (step: SavedStep) => void;
}

/** The ledger of a step: kept in memory, and at once in the runner's files. */
export class StepLedger implements Ledger {
  readonly #places: Places;
  #origin: Origin | undefined;
  #ended = false;
  #outputs: Outputs = {};
  /** The short ones as text, for the post step. */
  readonly #short = new Map<string, string>();
  #changed = false;
  /** Works under way that are about one thing among several. */
  #several = 0;
  readonly remains = new Remains();
  /** Ids by key; none of what was only found. */
  readonly #created = new Map<string, string | undefined>();
  readonly #undo = new Map<string, Undo>();
  readonly #tasks = new Map<string, (killed: Killed) => CleanupTask>();
  #saved = '';

  constructor(places: Places) {
    this.#places = places;
  }

  get outputs(): Outputs {
    return this.#outputs;
  }

  get created(): readonly string[] {
    return [...this.#created.values()].filter((id) => id !== undefined);
  }

  get changed(): boolean {
    return this.#changed || this.remains.doubtful.length > 0;
  }

  /** What is left behind, for people. */
  get left(): readonly string[] {
    return this.remains.all;
  }

  /** Of what is left behind that which this step created, or may have. */
  get leftOfCreated(): readonly string[] {
    return [...this.#created.keys()].flatMap((key) => this.remains.of(key) ?? []);
  }

  /** How to undo what was done, the last first. */
  get toUndo(): readonly (Undo & { readonly key: string })[] {
    return [...this.#undo].map(([key, undo]) => ({ key, ...undo })).toReversed();
  }

  /** From here on a killed step is told of in the post step. Throws an `ActionError` when that cannot be saved. */
  begin(origin: Origin): void {
    this.#origin = origin;
    this.#save();
  }

  /** The step has told how it ended: the post step has nothing to tell of it. */
  end(): void {
    this.#ended = true;
    this.#trySave();
  }

  know(outputs: Outputs): void {
    if (this.#several > 0) return;
    this.#outputs = { ...this.#outputs, ...outputs };
    for (const [name, value] of Object.entries(outputs)) {
      const text = formatOutput(fieldWithoutSecrets(name, value ?? '', this.#places.secrets));
      if (text === '' || text.length > LONGEST) this.#short.delete(name);
      else this.#short.set(name, text);
    }
    this.#output(outputs);
    this.#trySave();
  }

  async amongSeveral<T>(work: () => Promise<T>): Promise<T> {
    this.#several += 1;
    try {
      return await work();
    } finally {
      this.#several -= 1;
    }
  }

  wrote(): void {
    this.#changed = true;
    this.#output({ changed: true });
  }

  leave(key: string, what: string): void {
    this.remains.leave(key, this.#places.secrets.printable(what, LONGEST));
    this.#trySave();
  }

  ask(key: string, what: string): void {
    this.remains.ask(key);
    this.#output({ changed: true });
    this.leave(key, what);
  }

  answered(key: string): void {
    this.remains.answered(key);
  }

  leaveIfUntold(key: string, what: string): void {
    if (this.remains.of(key) === undefined) this.leave(key, what);
  }

  unwritten(key: string): void {
    this.remains.unwritten(key);
    this.#trySave();
  }

  found(key: string, what: string): void {
    if (!this.#created.has(key)) this.#created.set(key, undefined);
    this.leave(key, `${what}, created by this step or by somebody else`);
  }

  create({ key, what, id, outputs = {}, undo }: CreatedThing): void {
    this.wrote();
    this.#created.set(key, id);
    if (undo) this.#undo.set(key, undo);
    this.leave(key, what);
    this.know(outputs);
  }

  undoBy(key: string, undo: Undo): void {
    this.#undo.set(key, undo);
  }

  gone(key: string): void {
    this.remains.gone(key);
    this.#created.delete(key);
    this.#undo.delete(key);
    this.#trySave();
  }

  cleanUp(task: CleanupTask): void {
    this.foretell(task.key, () => task);
  }

  /** A task that tells, if the step is killed, what was known then; until one of the same key takes its place. */
  foretell(key: string, taskOf: (killed: Killed) => CleanupTask): void {
    this.#tasks.set(key, taskOf);
    this.#save();
  }

  /** Takes a task of the post step back: it has been done. */
  cleanedUp(key: string): void {
    if (this.#tasks.delete(key)) this.#trySave();
  }

  #output(outputs: Outputs): void {
    try {
      const file = this.#places.outputs;
      if (file?.exists) file.write(outputs);
    } catch {
      // They are written once more at the end, and what cannot be written then is told.
    }
  }

  #save(): void {
    if (!this.#origin) return;
    const snapshot = stepSoFar(this.#origin, this.#ended, {
      left: this.left,
      outputs: Object.fromEntries(this.#short),
      tasks: [...this.#tasks.values()],
    });
    const text = JSON.stringify(snapshot);
    if (text === this.#saved) return;
    this.#places.save(snapshot);
    this.#saved = text;
  }

  /** For what is true whether it can be saved or not. */
  #trySave(): void {
    try {
      this.#save();
    } catch {
      // `begin` has shown that the file can be written; a disk that is full since then must not stop the work.
    }
  }
}
