import type { Identity } from '../../contract/result/report-subject.ts';
import type { RaidboxesClient } from './api/client.ts';
import { findBoxes } from './boxes/find-box.ts';

/** One identity however the step names the boxes: by their ids. */
export async function identify(client: RaidboxesClient, declared: Identity): Promise<Identity> {
  if (declared.what.length === 0) return declared;
  const boxes = await findBoxes(client, declared.what);
  return { ...declared, what: boxes.map(({ id }) => id).sort() };
}
