import type { OperationName } from './records.ts';
import { Refusal } from './refusal.ts';
import type { Instance } from './store.ts';

/** A part of an operation: the event it shows, the scripts it runs, what it does with the machines. */
export interface Stage {
  readonly event: string;
  readonly scripts?: readonly string[];
  readonly machines?: 'up' | 'off' | 'gone';
}

const CONFIGURE = ['pre_configure', 'configure'];
const INSTALL = ['pre_install', 'install', ...CONFIGURE];
const START = ['pre_start', 'start'];
const DISPOSE = ['stop', 'post_stop', 'dispose', 'post_dispose'];

/**
 * The operations by their stages. Names of events and scripts are documented, the division in two is seen in the
 * activity samples, its timing is [inferred]. Source: https://elasticbox.com/documentation/api/instances/
 */
export const STAGES: Readonly<Record<OperationName, readonly Stage[]>> = {
  deploy: [
    { event: 'deploy', machines: 'up' },
    { event: 'deploy', scripts: [...INSTALL, ...START] },
  ],
  reconfigure: [{ event: 'reconfigure', scripts: CONFIGURE }],
  reinstall: [{ event: 'reinstall', scripts: INSTALL }],
  poweron: [{ event: 'poweron', machines: 'up', scripts: [...CONFIGURE, ...START] }],
  shutdown: [
    { event: 'shutdown', scripts: ['stop', 'post_stop'] },
    { event: 'shutdown_service', machines: 'off' },
  ],
  terminate: [
    { event: 'terminate', scripts: DISPOSE },
    { event: 'terminate_service', machines: 'gone' },
  ],
  force_terminate: [{ event: 'terminate' }, { event: 'terminate_service', machines: 'gone' }],
};

/** Whether the instance was terminated, or is on its way there. */
export function isTerminated({ fields }: Instance): boolean {
  return fields.operation.event.startsWith('terminate');
}

/** Whether the instance is done and its machines run. */
export function isOn(instance: Instance): boolean {
  const { state, operation } = instance.fields;
  return state === 'done' && !isTerminated(instance) && !operation.event.startsWith('shutdown');
}

/** What the state allows. Only "409 in a conflict" is documented; the matrix is [inferred] from what clients avoid. */
export function requireAllowed(instance: Instance, name: OperationName | 'delete'): void {
  if (ALLOWED[name](instance)) return;
  const { state, operation } = instance.fields;
  throw new Refusal(409, `Operation ${name} conflicts with state ${state} (${operation.event})`);
}

const idle = ({ fields }: Instance): boolean => fields.state !== 'processing';
const isOver = (instance: Instance): boolean => instance.fields.state === 'done' && isTerminated(instance);
const isLost = (instance: Instance, event: string): boolean =>
  instance.fields.state === 'unavailable' && instance.fields.operation.event.startsWith(event);

const ALLOWED: Readonly<Record<OperationName | 'delete', (instance: Instance) => boolean>> = {
  deploy: (instance) => isLost(instance, 'deploy'),
  reconfigure: (instance) => idle(instance) && !isTerminated(instance),
  reinstall: (instance) => idle(instance) && !isTerminated(instance),
  poweron: (instance) => {
    const off = instance.fields.operation.event.startsWith('shutdown');
    return idle(instance) && (off || isLost(instance, 'poweron'));
  },
  shutdown: isOn,
  terminate: (instance) => isOn(instance) || isLost(instance, 'terminate'),
  force_terminate: (instance) => !isOver(instance),
  delete: isOver,
};
