import { prepareTarget } from '../../src/kubeconfig/files/prepare-target.ts';
import type { TargetFile } from '../../src/kubeconfig/files/target.ts';
import { writeTo } from '../../src/kubeconfig/files/write.ts';

/** Where a kubeconfig of this text was written. */
export async function writtenTo(
  options: Parameters<typeof prepareTarget>[0],
  text: string,
): Promise<TargetFile> {
  const target = await prepareTarget(options);
  await writeTo(target, text);
  return target;
}
