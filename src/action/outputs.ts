import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as core from '@actions/core';
import { formatOutput, type OutputName, type Outputs } from '../contract/outputs.ts';
import type { Secrets } from '../support/secrets.ts';
import { fieldWithoutSecrets } from './without-secrets.ts';

/** The runner takes outputs of up to 1 MB each; a longer result goes to a file. */
const MAX_OUTPUT = 500_000;

/**
 * Writes the outputs, secrets taken out. Output names are ours alone, and `@actions/core` writes each value
 * behind a random delimiter, so no value can forge another output. A `result` too long for an output is
 * written to a JSON file in `temp`, and `result-path` names it.
 */
export function writeOutputs(outputs: Outputs, secrets: Secrets, temp: string): void {
  for (const [name, value] of Object.entries(outputs) as [OutputName, Outputs[OutputName]][]) {
    if (value === undefined) continue;
    const text = formatOutput(fieldWithoutSecrets(name, value, secrets) ?? '');
    if (text.length <= MAX_OUTPUT) core.setOutput(name, text);
    else if (name === 'result' && temp !== '') core.setOutput('result-path', writeResult(text, temp));
  }
}

function writeResult(text: string, temp: string): string {
  const path = join(temp, `boxwright-result-${randomUUID()}.json`);
  writeFileSync(path, text, { flag: 'wx', mode: 0o600 });
  return path;
}
