import { newInstance } from '../instances/new-instance.ts';
import { moveMachines } from '../operations/machines.ts';
import { begin } from '../operations/operations.ts';
import { note, runScripts } from '../operations/scripts.ts';
import type { Box, InstanceState, Variable } from '../store/records.ts';
import type { Instance, Store } from '../store/store.ts';
import { BOXES } from './seed-boxes.ts';

/** One seeded instance: where it is in its life, and what is special about it. `box` and `policy` are ids. */
export interface Seeded {
  readonly id: string;
  readonly name: string;
  readonly box: string;
  readonly policy?: string;
  readonly owner?: string;
  readonly state?: InstanceState;
  readonly event?: string;
  readonly tags?: readonly string[];
  readonly variables?: readonly Variable[];
}

const SHA: Variable = { name: 'GIT_SHA', type: 'Text', value: 'ab12cd' };
const FAILED: Variable = { name: 'INSTALL_EXIT_CODE', type: 'Number', value: '3' };
const HANG: Variable = { name: 'HANG_IN', type: 'Text', value: 'deploy' };

const seeded = (id: string, name: string, box: string, more: Partial<Seeded>): Seeded => {
  return { id, name, box, ...more };
};

/** One of the box `web`, which needs a commit. */
const web = (id: string, name: string, tag: string, { variables = [], ...more }: Partial<Seeded> = {}) =>
  seeded(id, name, BOXES.web, { tags: [tag], ...more, variables: [SHA, ...variables] });

const SEEDED: readonly Seeded[] = [
  seeded('i-dbon01', 'database', BOXES.database, { tags: ['stable', 'db'] }),
  web('i-webon1', 'web-stable', 'web', { box: BOXES.webV1, tags: ['stable', 'web'] }),
  web('i-webof1', 'web-off', 'off', { event: 'shutdown_service' }),
  web('i-webgo1', 'web-gone', 'gone', { event: 'terminate_service' }),
  web('i-webbad', 'web-bad', 'bad', { state: 'unavailable', variables: [FAILED] }),
  web('i-webnow', 'web-stuck', 'stuck', { state: 'processing', variables: [HANG] }),
  web('i-many01', 'web-many', 'many', { box: BOXES.webV11, policy: BOXES.cluster }),
  seeded('i-ada001', 'mine', BOXES.database, { owner: 'ada', tags: ['mine'] }),
  seeded('i-lib001', 'hidden', BOXES.sharedV2, { owner: 'library', tags: ['hidden'] }),
];

/** Instances in every state, most of them in the workspace `operations`. */
export function fillInstances(store: Store): void {
  for (const one of SEEDED) seedInstance(store, one);
}

/** Puts an instance there as if it had a past. @throws Error when its box or policy is unknown */
export function seedInstance(store: Store, seeded: Seeded): void {
  const { id, name, owner = 'operations', tags = [], variables = [] } = seeded;
  const { state = 'done', event = 'deploy' } = seeded;
  const box = store.boxes.get(seeded.box)?.value;
  const policy = store.boxes.get(seeded.policy ?? BOXES.linux)?.value;
  if (box === undefined || policy === undefined)
    throw new Error(`Instance ${name}: its box or policy is unknown`);
  const instance = newInstance(store, {
    ...{ id, serviceId: `eb-${id.slice(3)}`, name, owner, box, policy, tags },
    ...{ variables: variables.map(whole(box)), lease: undefined, updates: 'off' },
  });
  store.instances.set(id, instance);
  if (state === 'processing') begin(store, instance, 'deploy', owner);
  else live(store, instance, state, event);
}

/** Goes through a life in no time. */
function live(store: Store, instance: Instance, state: 'done' | 'unavailable', event: string): void {
  const { owner } = instance.fields;
  note(store, instance, { text: `deploy requested by ${owner}`, level: 'start', operation: 'deploy' });
  moveMachines(store, instance, 'up');
  const fine = runScripts(store, instance, 'deploy', ['pre_install', 'install', 'configure', 'start']);
  note(store, instance, {
    text: `deploy ${fine ? 'done' : 'failed'}`,
    level: fine ? 'success' : 'error',
    operation: 'deploy',
  });
  if (event.startsWith('shutdown')) moveMachines(store, instance, 'off');
  if (event.startsWith('terminate')) moveMachines(store, instance, 'gone');
  const updated = store.stamps.next();
  const operation = { event, workspace: owner, created: updated };
  instance.fields = { ...instance.fields, state, operation, updated };
}

/** An override as the platform keeps it: the box's definition with the new value. */
function whole({ variables }: Box): (variable: Variable) => Variable {
  return (variable) => ({
    ...variables.find(({ name, scope }) => name === variable.name && scope === undefined),
    ...variable,
  });
}
