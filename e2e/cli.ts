import { runWorkflow } from './act.ts';
import { type Group, Report } from './check.ts';
import { calledWorkflows } from './checks/called-workflows.ts';
import { composition } from './checks/composition.ts';
import { emulatorAction } from './checks/emulator.ts';
import { environments } from './checks/environments.ts';
import { examples } from './checks/examples.ts';
import { kubeconfigs } from './checks/kubeconfigs.ts';
import { kubernetes } from './checks/kubernetes.ts';
import { linters } from './checks/linters.ts';
import { steps } from './checks/steps.ts';
import { stopped } from './checks/stopped.ts';
import { EmulatorProcess, TOKENS } from './emulator.ts';
import { findTools, pathWith } from './tools.ts';

/*
 * `npm run e2e [name …]`: the built action as people run it, under nektos/act against the emulator. Prints a line a
 * check and a count; ends with 1 when one does not hold, and when a program is missing.
 */

const GROUPS: readonly Group[] = [
  steps,
  stopped,
  composition,
  calledWorkflows,
  environments,
  emulatorAction,
  kubeconfigs,
  kubernetes,
  examples,
  linters,
];

async function main(names: readonly string[]): Promise<number> {
  const tools = findTools();
  const report = new Report();
  for (const group of GROUPS.filter(({ name }) => names.length === 0 || names.includes(name))) {
    console.log(group.name);
    const emulator = await EmulatorProcess.start();
    const run = (workflow: Parameters<typeof runWorkflow>[2]): ReturnType<typeof runWorkflow> =>
      runWorkflow(tools['act'] ?? 'act', pathWith(tools), {
        ...workflow,
        secrets: { ...TOKENS, ...workflow.secrets },
        variables: { EMULATOR: emulator.url, ...workflow.variables },
        env: { GITHUB_API_URL: `${emulator.url}/github`, ...workflow.env },
      });
    await report
      .check(`${group.name} ran to its end`, () =>
        group.run({ tools, emulator, run, check: (title, work) => report.check(title, work) }),
      )
      .finally(() => emulator.stop());
  }
  console.log(`\n${report.passed} passed, ${report.failed} failed`);
  return report.failed === 0 ? 0 : 1;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
