import type { Emulator } from '../../src/emulator/server.ts';
import { OPERATIONS } from '../../src/operations/index.ts';
import { runOperation } from '../support/run-operation.ts';
import { VirtualClock } from '../support/virtual-clock.ts';

/*
 * Runs one operation against the server of the first argument, with the inputs of the third, in a process of its own, and prints how it ended
 * and the most memory that the process ever had, in MiB.
 */

const [url = '', name = '', inputs = '{}'] = process.argv.slice(2);
const operation = OPERATIONS[name];
if (!operation) throw new Error(`no operation ${name}`);
const { result, error } = await runOperation(operation, { url } as Emulator, {
  inputs: { ...JSON.parse(inputs), 'base-url': url },
  clock: new VirtualClock(),
});
const peak = Math.round(process.resourceUsage().maxRSS / 1_024);
process.stdout.write(JSON.stringify({ ended: result?.outcome ?? error?.name, peak }));
