import type { Judgement } from '../../../http/wait/poll.ts';
import type { Instance } from '../api/instance-schema.ts';
import { isEarlier } from './stamp.ts';

/*
 * What "done" means on ElasticBox: `state` is processing, done or unavailable, and `operation.event` says what
 * was or is being done. Sources: https://www.ctl.io/api-docs/cam (instances); which events belong together is
 * how the platform's own Jenkins plugin groups them.
 */

/** What can be waited for. */
export type OperationName = 'deploy' | 'reconfigure' | 'reinstall' | 'poweron' | 'shutdown' | 'terminate';

/** The events that each operation shows; two of them end in a stage of the service. */
const EVENTS: Readonly<Record<OperationName, readonly string[]>> = {
  deploy: ['deploy'],
  reconfigure: ['reconfigure'],
  reinstall: ['reinstall'],
  poweron: ['poweron'],
  shutdown: ['shutdown', 'shutdown_service'],
  terminate: ['terminate', 'terminate_service'],
};

/** After these the machines run, and a reconfigure may come by itself. */
const BECOMES_ONLINE: ReadonlySet<OperationName> = new Set(['deploy', 'reconfigure', 'reinstall', 'poweron']);

/** An operation of the instance is under way. */
export function isBusy({ state }: Instance): boolean {
  return state === 'processing';
}

/** The last operation went wrong. */
export function hasFailed({ state }: Instance): boolean {
  return state === 'unavailable';
}

/** Terminated, or on the way there. */
export function isTerminated({ operation }: Instance): boolean {
  return EVENTS.terminate.includes(operation.event);
}

/** Terminated, with only its record left. */
export function isGone(instance: Instance): boolean {
  return instance.state === 'done' && isTerminated(instance);
}

/** Shut down, or on the way there. */
export function isShutDown({ operation }: Instance): boolean {
  return EVENTS.shutdown.includes(operation.event);
}

/** Done, and its machines are off. */
export function isStopped(instance: Instance): boolean {
  return instance.state === 'done' && isShutDown(instance);
}

/** Done, and its machines run. */
export function isOnline(instance: Instance): boolean {
  return instance.state === 'done' && !isShutDown(instance) && !isTerminated(instance);
}

/** Settled when no operation is under way, whichever was the last. */
export function judgeIdle(instance: Instance): Judgement {
  if (instance.state === 'done' || hasFailed(instance)) return 'settled';
  return isBusy(instance) ? 'pending' : 'unknown';
}

/** The status for people: `online`, `stopped`, `terminated`; anything else with what is done: `processing (deploy)`. */
export function describeStatus(instance: Instance): string {
  const { state, operation } = instance;
  if (isGone(instance)) return 'terminated';
  if (isStopped(instance)) return 'stopped';
  if (isOnline(instance) && operation.event !== '') return 'online';
  return operation.event === '' ? state : `${state} (${operation.event})`;
}

/**
 * Tells whether what is seen is the end of our own operation: `updated` has moved on from the remembered value,
 * the state is final, and the event is ours. An instance bound to one that changed reconfigures itself, so a
 * reconfigure after ours counts as ours; any other event is somebody else's doing.
 */
export class OperationJudge {
  readonly #operation: OperationName;
  /** `updated` before the operation began; empty when any value is news. */
  readonly #since: string;
  /** Our event was seen at some look. */
  #begun: boolean;

  constructor(operation: OperationName, since: string, begun = false) {
    this.#operation = operation;
    this.#since = since;
    this.#begun = begun;
  }

  judge(instance: Instance): Judgement {
    if (this.#isOld(instance)) return 'pending';
    if (EVENTS[this.#operation].includes(instance.operation.event)) this.#begun = true;
    return this.isForeign(instance) ? 'settled' : judgeIdle(instance);
  }

  /** Somebody else's operation took over. */
  isForeign(instance: Instance): boolean {
    const { event } = instance.operation;
    if (event === '' || this.#isOld(instance) || EVENTS[this.#operation].includes(event)) return false;
    return !(event === 'reconfigure' && this.#begun && BECOMES_ONLINE.has(this.#operation));
  }

  /** As it was before our operation, or an older copy of the instance. */
  #isOld({ updated }: Instance): boolean {
    return this.#since !== '' && (updated === this.#since || isEarlier(updated, this.#since));
  }
}
