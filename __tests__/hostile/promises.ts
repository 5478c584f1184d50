import { leaks } from '../support/leaks.ts';
import { foreignCommands, workflowCommands } from '../support/workflow-commands.ts';
import type { Shown } from './step.ts';

/** Characters of a line of the log; masks are as long as a secret is. */
const LONGEST_LINE = 4_000;

/** What a hostile server got out of a step with these secrets; empty is good. */
export function harmOf(
  { ran, exitCode, stdout, outputs, summary }: Shown,
  secrets: readonly string[],
): string[] {
  const harm: string[] = [];
  const printed = workflowCommands(stdout);
  if (foreignCommands(stdout).length > 0) harm.push('a command of a name that is not ours');
  if (printed.some(({ data, properties }) => data.startsWith('pwned') || properties.includes('pwned')))
    harm.push('a command of the server');
  const errors = printed.filter(({ name }) => name === 'error').length;
  if (errors !== (exitCode === 0 ? 0 : 1)) harm.push(`${errors} errors, exit code ${exitCode}`);
  if (/[\u0000\u001b\u202e\u2028]/.test(stdout)) harm.push('a control character in the log');
  if (stdout.split('\n').some((line) => line.length > LONGEST_LINE)) harm.push('an endless line in the log');
  if ('forged' in outputs) harm.push('a forged output');
  if (/<img|\]\(https:\/\/evil|(?<![\w&;/])https:\/\/evil|@pwned|[\u0000\u001b\u202e]/.test(summary))
    harm.push('markup in the summary');
  if (summary.length > 900_000) harm.push('a summary that GitHub does not take');
  if (({} as { polluted?: unknown }).polluted !== undefined) harm.push('a polluted prototype');
  const places = {
    stdout,
    stderr: '',
    outputs,
    state: { tasks: JSON.stringify(ran.cleanup) },
    exported: ran.exported,
  };
  const found = leaks({ ...places, summary } as unknown as Parameters<typeof leaks>[0], ...secrets);
  return [...harm, ...found.map((place) => `a secret in ${place}`)];
}
