import type { OutputName, Outputs } from '../../contract/result/outputs.ts';
import type { Secrets } from '../../support/secrets.ts';
import { writeOutputs } from './outputs.ts';

/** The runner's file for outputs. */
interface OutputPlace {
  /** Its path; empty when it is no runner. */
  readonly outputFile: string;
  readonly secrets: Secrets;
  /** Where a result goes that is too long for an output. */
  readonly temp: string;
  /** Is told of outputs that are not whole. */
  readonly say: (line: string) => void;
}

/**
 * The outputs as the runner will read them. Of several values of one name it takes the last, so that what is known
 * early can be written at once, and a value that does not hold any more is overwritten with none. Source:
 * https://github.com/actions/runner, `FileCommandManager.cs` (also a killed step's file is read).
 */
export class OutputFile {
  readonly #place: OutputPlace;
  readonly #written = new Map<OutputName, unknown>();

  constructor(place: OutputPlace) {
    this.#place = place;
  }

  get exists(): boolean {
    return this.#place.outputFile !== '';
  }

  /** Writes what differs from what was written before. Throws when the file cannot be written. */
  write(outputs: Outputs): void {
    const changed = (Object.entries(outputs) as [OutputName, Outputs[OutputName]][]).flatMap(
      ([name, value]) => {
        const now = value ?? (this.#written.has(name) ? '' : undefined);
        return now === undefined || this.#written.get(name) === now ? [] : [[name, now] as const];
      },
    );
    const { secrets, temp, say } = this.#place;
    for (const line of writeOutputs(Object.fromEntries(changed), secrets, temp)) say(line);
    for (const [name, value] of changed) this.#written.set(name, value);
  }
}
