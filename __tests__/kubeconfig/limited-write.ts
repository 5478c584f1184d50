import { ActionError } from '../../src/contract/result/errors.ts';
import { prepareTarget } from '../../src/kubeconfig/files/prepare-target.ts';
import { writeTo } from '../../src/kubeconfig/files/write.ts';

// Run by write.test.ts as a process of its own, under a limit on the size of files.
const [, , workspace, runnerTemp, size, kubeconfigPath] = process.argv;
let stage = 'prepare';
let message = 'no error';
try {
  const target = await prepareTarget({ kubeconfigPath, workspace, runnerTemp });
  stage = 'write';
  await writeTo(target, 'x'.repeat(Number(size)));
} catch (error) {
  message = error instanceof ActionError ? error.message : `not an ActionError: ${error}`;
}
process.stdout.write(JSON.stringify({ stage, message }));
