import type { Break } from './breaks.ts';

const LINES = ['__tests__/emulator-action/journal-lines.test.ts'];

/** Mistakes in the parts beside the one action: the emulator as a step, the check of documented steps. */
export const PARTS: readonly Break[] = [
  {
    name: 'text that looks like an import is taken for one',
    file: 'src/metadata/bundle/frame.ts',
    search: 'if (imports.length !== count)',
    replace: 'if (imports.length < count)',
    tests: ['__tests__/metadata/bundle/frame.test.ts'],
  },
  {
    name: 'the action of one operation may be told another one',
    file: 'src/metadata/checks/check-steps.ts',
    search: "if (isSubAction(step)) taken.delete('operation');",
    replace: '',
    tests: ['__tests__/metadata/checks/check-steps.test.ts'],
  },
  {
    name: 'an instance that is not in the list of those who wait counts as one at work',
    file: 'src/platforms/elasticbox/instances/group-looks.ts',
    search: "return listed && judge(listed) === 'pending' ? listed",
    replace: "return !listed || judge(listed) === 'pending' ? (listed ?? instance)",
    tests: ['__tests__/operations/elasticbox/work-on-instances.test.ts'],
  },
  {
    name: 'a list of those who wait that fails ends their wait',
    file: 'src/platforms/elasticbox/instances/group-looks.ts',
    search: 'asksToWait(error)) throw',
    replace: 'isTransient(error)) throw',
    tests: ['__tests__/operations/elasticbox/work-on-instances.test.ts'],
  },
  {
    name: 'one of several instances that has gone hides what failed for the others',
    file: 'src/platforms/elasticbox/instances/side-by-side.ts',
    search: 'CUT_SHORT.has(error.outcome)',
    replace: "error.outcome !== 'failed'",
    tests: ['__tests__/operations/elasticbox/work-on-instances.test.ts'],
  },
  {
    name: 'an instance that failed is not told of beside one that ran into the deadline',
    file: 'src/platforms/elasticbox/instances/side-by-side.ts',
    search: 'said && `Failed before that: ${said}`',
    replace: "''",
    tests: ['__tests__/operations/elasticbox/work-on-instances.test.ts'],
  },
  {
    name: 'what was read of certificates before the login ended is lost',
    file: 'src/platforms/raidboxes/certificates/check-certificates.ts',
    search: 'tell(byUrgency([...checked, ',
    replace: 'byUrgency(([...checked, ',
    tests: ['__tests__/operations/raidboxes/check-ssl.test.ts'],
  },
  {
    name: 'a deployment is recorded before the folder was read',
    file: 'src/operations/elasticbox/boxes/push-box.ts',
    search: '  beginsReports: true,\n',
    replace: '',
    tests: ['__tests__/operations/begins-reports.test.ts'],
  },
  {
    name: 'the time of waits side by side is added up',
    file: 'src/contract/time/timeline.ts',
    search: 'to - Math.max(from, end)',
    replace: 'to - from',
    tests: ['__tests__/contract/time/timeline.test.ts'],
  },
  {
    name: 'several instances are not waited for together',
    file: 'src/platforms/elasticbox/instances/group-looks.ts',
    search: 'this.#waiting.size < 2',
    replace: 'this.#waiting.size < 200',
    tests: ['__tests__/operations/elasticbox/work-on-instances.test.ts'],
  },
  {
    name: 'an operation asks its platform once more than it is declared to',
    file: 'src/platforms/raidboxes/certificates/check-certificates.ts',
    search: 'const certificate = await client.getCertificate(box);',
    replace: 'await client.getCertificate(box);\n    const certificate = await client.getCertificate(box);',
    tests: ['__tests__/metadata/scale/requests.test.ts', '__tests__/metadata/scale/costs.test.ts'],
  },
  {
    name: 'a port on which somebody answers counts as free',
    file: 'src/emulator/free-port.ts',
    search: 'if (!answers.includes(true)) return;',
    replace: 'if (answers.length > 0) return;',
    tests: ['__tests__/emulator/core/free-port.test.ts'],
  },
  {
    name: 'only one address of a port is asked',
    file: 'src/emulator/free-port.ts',
    search: "['127.0.0.1', '::1']",
    replace: "['127.0.0.1']",
    tests: ['__tests__/emulator/core/free-port.test.ts'],
  },
  {
    name: 'what the emulator was asked is printed as it came',
    file: 'src/emulator-action/journal-lines.ts',
    search: "'## ['",
    replace: "'##['",
    tests: LINES,
  },
  {
    name: 'a fault in start data quotes them',
    file: 'src/emulator/seed-file.ts',
    search: 'line ${lineCounter.linePos(fault.pos[0]).line}',
    replace: '${fault.message} line 1 ${document.toString === undefined ? "" : textOf(path)}',
    tests: ['__tests__/emulator/core/seed-file.test.ts'],
  },
];
