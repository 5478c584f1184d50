import { type Preflight, type PreflightInput, preflight } from '../../src/certificates/preflight.ts';
import { fixture, NOW } from './fixture.ts';

/** A certificate of the fixtures with its key and its intermediate, as somebody would upload it. */
export function upload(name: string): PreflightInput {
  return {
    certificate: fixture(`${name}.pem`),
    privateKey: fixture(`${name}.key`),
    chain: fixture('intermediate.pem'),
    now: NOW,
  };
}

/** What the checks let through; fails with the problems when they did not. */
export function accepted(input: PreflightInput): Preflight {
  const result = preflight(input);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

/** Problems as people read them, and warnings, whichever way it ended. */
export function verdict(input: PreflightInput): { problems: readonly string[]; warnings: readonly string[] } {
  const result = preflight(input);
  if (result.ok) return { problems: [], warnings: result.value.warnings };
  const problems = result.problems.map(({ input: name, problem }) => `${name}: ${problem}`);
  return { problems, warnings: result.warnings };
}
