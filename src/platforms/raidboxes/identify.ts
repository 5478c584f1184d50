import type { Identity } from '../../contract/result/report-subject.ts';
import type { RaidboxesClient } from './api/client.ts';
import { pickEach } from './boxes/find-box.ts';

/** One identity however the step names the boxes: by their ids; a name that no box has stays as it is. */
export async function identify(client: RaidboxesClient, declared: Identity): Promise<Identity> {
  if (declared.what.length === 0) return declared;
  const picked = pickEach(await client.listBoxes(), declared.what);
  return { ...declared, what: picked.map(({ wanted, box }) => box?.id ?? wanted).sort() };
}
