import { appendFileSync, writeFileSync } from 'node:fs';
import { EOL } from 'node:os';
import { formatOutput, type OutputName, type Outputs } from '../../contract/result/outputs.ts';
import type { Secrets } from '../../support/secrets.ts';
import { isTooLong, resultPath, shortened } from './long-output.ts';
import { fieldWithoutSecrets } from './without-secrets.ts';

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

type Value = NonNullable<Outputs[OutputName]>;

/**
 * The outputs as the runner will read them, redacted. Of several values of one name it takes the last, so that
 * what is known early can be written at once, and a value that does not hold any more is overwritten with none. Source:
 * https://github.com/actions/runner, `FileCommandManager.cs` (also a killed step's file is read).
 */
export class OutputFile {
  readonly #place: OutputPlace;
  readonly #written = new Map<string, unknown>();

  constructor(place: OutputPlace) {
    this.#place = place;
  }

  get exists(): boolean {
    return this.#place.outputFile !== '';
  }

  /** Writes what differs from what was written before. Throws when the file cannot be written. */
  write(outputs: Outputs): void {
    const changed = Object.entries(outputs).flatMap(([name, value]): (readonly [string, Value])[] => {
      const now = value ?? (this.#written.has(name) ? '' : undefined);
      return now === undefined || this.#written.get(name) === now ? [] : [[name, now]];
    });
    const said = changed.flatMap(([name, value]) => this.#writeOne(name, value));
    for (const line of said) this.#place.say(line);
    for (const [name, value] of changed) this.#written.set(name, value);
  }

  /**
   * A `result` too long for an output goes to a JSON file in `temp`, which `result-path` names; the output holds the first
   * items of its lists. Gives a sentence for an output that is not whole.
   */
  #writeOne(name: string, value: Value): readonly string[] {
    const { secrets, temp } = this.#place;
    const clean = fieldWithoutSecrets(name, value, secrets);
    const text = formatOutput(clean);
    if (!isTooLong(text)) {
      this.#append(name, text);
      return [];
    }
    const inFile = name === 'result' && temp !== '';
    if (inFile) this.#append('result-path', writeResult(text, resultPath(temp)));
    const { shown, said } = shortened(name, clean, inFile);
    if (shown !== undefined) this.#append(name, formatOutput(shown));
    return [said];
  }

  /**
   * As `core.setOutput` does, between two lines that the value does not hold, so that none can forge another output. That
   * one makes the line of random numbers, for which every step, even one with a wrong input, loads all of Node's
   * cryptography.
   */
  #append(name: string, value: string): void {
    const line = delimiterOf(value);
    appendFileSync(this.#place.outputFile, `${name}<<${line}${EOL}${value}${EOL}${line}${EOL}`);
  }
}

function delimiterOf(value: string): string {
  for (let count = 0; ; count += 1) {
    const line = `ghadelimiter_${count}`;
    if (!value.includes(line)) return line;
  }
}

function writeResult(text: string, path: string): string {
  writeFileSync(path, text, { flag: 'wx', mode: 0o600 });
  return path;
}
