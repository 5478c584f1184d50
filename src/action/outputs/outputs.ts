import { writeFileSync } from 'node:fs';
import { formatOutput, type OutputName, type Outputs } from '../../contract/result/outputs.ts';
import type { Secrets } from '../../support/secrets.ts';
import { isTooLong, resultPath, shortened } from './long-output.ts';
import { setOutput } from './set-output.ts';
import { fieldWithoutSecrets } from './without-secrets.ts';

/**
 * Writes the outputs, secrets taken out. Output names are ours alone, and no value holds the delimiter that ends
 * it, so none can forge another output. A `result` too long for an output is written to a JSON file in `temp`, which
 * `result-path` names; the output holds the first items of its lists. Gives a sentence for each output that is not
 * whole.
 */
export function writeOutputs(outputs: Outputs, secrets: Secrets, temp: string): readonly string[] {
  const said: string[] = [];
  for (const [name, value] of Object.entries(outputs) as [OutputName, Outputs[OutputName]][]) {
    if (value === undefined) continue;
    const clean = fieldWithoutSecrets(name, value, secrets);
    const text = formatOutput(clean ?? '');
    if (!isTooLong(text)) {
      setOutput(name, text);
      continue;
    }
    const inFile = name === 'result' && temp !== '';
    if (inFile) setOutput('result-path', writeResult(text, resultPath(temp)));
    const short = shortened(name, clean, inFile);
    if (short.shown !== undefined) setOutput(name, formatOutput(short.shown));
    said.push(short.said);
  }
  return said;
}

function writeResult(text: string, path: string): string {
  writeFileSync(path, text, { flag: 'wx', mode: 0o600 });
  return path;
}
