import { appendFileSync } from 'node:fs';
import { EOL } from 'node:os';
import * as core from '@actions/core';

/**
 * Sets one output, as `core.setOutput` does, between two lines that the value does not hold. That one makes the line
 * of random numbers, for which every step, even one with a wrong input, loads all of Node's cryptography.
 */
export function setOutput(name: string, value: string): void {
  const file = process.env['GITHUB_OUTPUT'];
  if (!file) {
    core.setOutput(name, value);
    return;
  }
  const line = delimiterOf(value);
  appendFileSync(file, `${name}<<${line}${EOL}${value}${EOL}${line}${EOL}`);
}

function delimiterOf(value: string): string {
  for (let count = 0; ; count += 1) {
    const line = `ghadelimiter_${count}`;
    if (!value.includes(line)) return line;
  }
}
