import type { Result } from '../../../contract/result/result.ts';
import type { DollarboxContext } from '../api/client.ts';
import { tellEnsured } from '../resources/ensured.ts';
import { viewsOfContainer } from '../resources/view.ts';
import type { Ensure } from './decide-container.ts';
import { ensureContainer } from './ensure-container.ts';

/** Makes sure that a container is there as wanted, and tells of it. */
export async function deployContainer(context: DollarboxContext, ensure: Ensure): Promise<Result> {
  const ensured = await ensureContainer(context, ensure);
  return tellEnsured(context, ensure.name, ensured, viewsOfContainer(ensure.port));
}
