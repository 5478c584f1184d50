import { expect } from '@jest/globals';
import type { Ran } from '../../support/run-action.ts';
import { workflowCommands } from '../../support/workflow-commands.ts';

/**
 * What a hostile server would write into any text: commands in both of the runner's forms, the end of a heredoc
 * of an output, markup of a summary. Whatever of it has an effect says `pwned`.
 */
export const HOSTILE = [
  'nice',
  '::error::pwned',
  '  ::add-mask::pwned\r::notice title=pwned::pwned',
  'said ##[error]pwned ##[add-mask]pwned ##[group]pwned',
  '::stop-commands::pwned',
  'EOF',
  'forged=pwned',
  'id<<EOF',
  'pwned',
  'EOF',
  '<img src=https://evil.example/pwned> <!-- pwned --> [pwned](https://evil.example) ![pwned](https://evil.example/i)',
  '</pre></details>|`pwned`|**pwned** https://evil.example/pwned @pwned \u202epwned\u0000\u001b[31m',
].join('\n');

/** Nothing of `HOSTILE` was obeyed, forged an output, or became markup. */
export function requireHarmless(ran: Ran): void {
  const obeyed = workflowCommands(ran.stdout + ran.stderr).filter(
    ({ name, properties, data }) =>
      name === 'stop-commands' || properties.includes('title=pwned') || data.startsWith('pwned'),
  );
  expect(obeyed).toEqual([]);
  expect(ran.stdout).not.toMatch(/##\[/);
  expect(ran.outputs).not.toHaveProperty('forged');
  expect(ran.outputs['id']).not.toBe('pwned');
  expect(ran.state).not.toHaveProperty('forged');
  expect(ran.exported).toEqual({});
  expect(ran.summary).not.toMatch(/<(?:img|!--)|\]\(https:\/\/evil|\*\*pwned|`pwned|<\/pre><\/details>\|/);
  expect(ran.summary).not.toMatch(/(?<![\w&;/])https:\/\/evil/);
  for (const text of [ran.stdout, ran.summary]) expect(text).not.toMatch(/[\u0000\u001b\u202e]/);
}
