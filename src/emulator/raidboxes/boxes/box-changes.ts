import type { Answer, EmulatedRequest } from '../../plugin/plugin.ts';
import { fieldsOf } from '../site/fields.ts';
import { invalid } from '../site/refusal.ts';
import type { Site } from '../site/site.ts';
import { success } from '../site/success.ts';
import { boxOf, callerOf, requireOwner } from './box-access.ts';
import { addBox } from './new-records.ts';
import { startProcess, viewProcess } from './processes.ts';

/** Starts the making of a box; it is listed once its process is completed [inferred]. */
export function createBox(site: Site, request: EmulatedRequest): Answer {
  const fields = fieldsOf(request);
  const title = fields.text('title', { required: true });
  const domain = fields.text('domain');
  if (fields.problems !== undefined || title === undefined) throw invalid(site, fields.problems ?? {});
  const user = callerOf(site, request);
  const id = freshId(site);
  const process = startProcess(site, 'box_creation', user, id);
  addBox(site, { id, title, domain: domain ?? null, ownerId: user.id, creation: process });
  return success(site, 202, viewProcess(site, process));
}

/** Deletes a box, at once or by a process. */
export function deleteBox(site: Site, request: EmulatedRequest): Answer {
  const box = boxOf(site, request, 'unknown-box-detail');
  requireOwner(site, request, box);
  if (site.setting('box-delete') === 'sync204') {
    site.state.boxes.delete(box.id);
    return { status: 204 };
  }
  box.deletion = startProcess(site, 'box_deletion', callerOf(site, request), box.id);
  return success(site, 202, viewProcess(site, box.deletion));
}

function freshId({ world }: Site): string {
  const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
  return Array.from({ length: 8 }, () => letters[Math.floor(world.chance.random() * 32)] ?? 'A').join('');
}
