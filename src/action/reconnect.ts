import { type AnyOperation, onPlatform } from '../contract/operation.ts';
import { type Client, credentialsOf } from '../contract/platform.ts';
import { ActionError } from '../contract/result/errors.ts';
import type { Log } from '../contract/runner/log.ts';
import type { Deadline } from '../contract/time/deadline.ts';
import { Timeline } from '../contract/time/timeline.ts';
import { OPERATIONS } from '../operations/registry.ts';
import type { Secrets } from '../support/secrets.ts';
import { connect, type WhereValues } from './connect.ts';
import { rawInput } from './inputs/input-text.ts';
import type { Environment } from './runner/runner.ts';
import { isMarkedBy } from './state/origin.ts';
import type { Origin } from './state/saved-step.ts';

/** What the post step works with. */
export interface PostStep {
  readonly env: Environment;
  readonly log: Log;
  readonly secrets: Secrets;
  readonly deadline: Deadline;
  readonly signal: AbortSignal;
}

/** The operation and a client as main had them; no client when the token is gone. */
interface Reconnected {
  readonly operation: AnyOperation;
  readonly client: Client | undefined;
  readonly sameToken: boolean;
}

/**
 * The operation and a client as main had them. Only the token, a secret, is read from the inputs again; whatever else
 * they say by now is passed over. No client when the token is gone. Throws an `ActionError` for an operation that this
 * action does not have.
 */
export async function reconnect(
  { operation: name, values, tokenMark }: Origin,
  surroundings: PostStep,
): Promise<Reconnected> {
  const load = Object.hasOwn(OPERATIONS, name) ? OPERATIONS[name] : undefined;
  if (!load) throw new ActionError(`The step ran an operation that is not known here: ${name}.`);
  const operation = onPlatform(await load(), values);
  const { platform } = operation;
  const token = rawInput(surroundings.env, 'token') || undefined;
  const sameToken = token !== undefined && tokenMark !== undefined && isMarkedBy(tokenMark, token);
  const all = { ...values, ...whereOf(values), token };
  if (token === undefined || platform.checkCredentials(credentialsOf(platform, all)).length > 0)
    return { operation, client: undefined, sameToken };
  const client = await connect({ operation, values: all, timeline: new Timeline(), ...surroundings });
  return { operation, client, sameToken };
}

function whereOf(
  values: Origin['values'],
): Pick<WhereValues, 'base-url' | 'ca-certificate' | 'max-attempts'> {
  const text = (name: string): string | undefined => values[name]?.toString();
  return {
    'base-url': text('base-url'),
    'ca-certificate': text('ca-certificate'),
    'max-attempts': Number(values['max-attempts']),
  };
}
