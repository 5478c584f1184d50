import type { Route } from '../../plugin/plugin.ts';
import type { Process, User } from '../site/model.ts';
import { offsetDate, refusalOf } from '../site/refusal.ts';
import { routesOf, success } from '../site/routes.ts';
import type { Site } from '../site/site.ts';
import { callerOf } from './box-access.ts';
import { viewBox } from './boxes.ts';

/** Reading a process. */
export function processRoutes(site: Site): Route[] {
  const route = routesOf({ source: 'https://docs.raidboxes.dev/docs/1.x/processes' });
  const summary = 'How far a process is; `process_id` and `status` are documented, the other fields inferred';
  return [
    route('GET /v1/processes/:id', summary, (request) => {
      const process = site.state.processes.get(request.params['id'] ?? '');
      if (process?.userId !== callerOf(site, request).id) throw refusalOf('404');
      const view = viewProcess(site, process);
      process.life.read();
      return success(site, 200, view);
    }),
  ];
}

/** Starts a process; the switch `process-outcome` says how it will end. */
export function startProcess(site: Site, type: Process['type'], user: User, boxId: string): Process {
  const { world, state } = site;
  const outcome = site.setting('process-outcome');
  const ending =
    outcome === 'stuck'
      ? { status: 'completed', afterMs: Number.POSITIVE_INFINITY }
      : { status: outcome, afterMs: world.stepMs };
  const process: Process = {
    id: `proc_${world.chance.next('process', 123)}`,
    type,
    userId: user.id,
    createdAt: site.now(),
    life: world.lifecycle([{ status: 'in_progress' }, ending]),
    boxId,
  };
  state.processes.set(process.id, process);
  return process;
}

/** A process as answers show it. Source: https://docs.raidboxes.dev/docs/1.x/processes */
export function viewProcess(
  site: Site,
  { id, type, life, createdAt, boxId }: Process,
): Record<string, unknown> {
  const status = life.peek();
  return {
    process_id: id,
    status,
    type,
    created_at: offsetDate(createdAt),
    updated_at: offsetDate(life.since),
    result: status === 'completed' ? result(site, boxId) : null,
    error: status === 'failed' ? { message: 'The operation failed.' } : null,
  };
}

function result(site: Site, boxId: string): unknown {
  const form = site.setting('process-result');
  if (form === 'none') return null;
  const box = site.state.boxes.get(boxId);
  return form === 'box' && box !== undefined ? { box: viewBox(site, box) } : { id: boxId };
}
