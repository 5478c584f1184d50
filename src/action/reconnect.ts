import type { Deadline } from '../contract/deadline.ts';
import { ActionError } from '../contract/errors.ts';
import type { Log } from '../contract/log.ts';
import { type AnyOperation, onPlatform } from '../contract/operation.ts';
import type { Client, Credentials } from '../contract/platform.ts';
import { Timeline } from '../contract/timeline.ts';
import { OPERATIONS } from '../operations/registry.ts';
import type { Secrets } from '../support/secrets.ts';
import { connect } from './connect.ts';
import { rawInput } from './input-text.ts';
import type { Environment } from './runner.ts';
import type { Origin } from './saved-step.ts';

/** What the post step connects with. */
export interface Surroundings {
  readonly env: Environment;
  readonly log: Log;
  readonly secrets: Secrets;
  readonly deadline: Deadline;
  readonly signal: AbortSignal;
}

/**
 * The operation and a client as main had them. Only the token, a secret, is read from the inputs again; whatever else
 * they say by now is passed over. No client when the token is gone. Throws an `ActionError` for an operation that this
 * action does not have.
 */
export async function reconnect(
  { operation: name, values }: Origin,
  surroundings: Surroundings,
): Promise<{ readonly operation: AnyOperation; readonly client: Client | undefined }> {
  const load = Object.hasOwn(OPERATIONS, name) ? OPERATIONS[name] : undefined;
  if (!load) throw new ActionError(`The step ran an operation that is not known here: ${name}.`);
  const operation = onPlatform(await load(), values);
  const { platform } = operation;
  const all = { ...values, token: rawInput(surroundings.env, 'token') || undefined };
  if (platform.checkCredentials(all as Credentials).length > 0) return { operation, client: undefined };
  const client = await connect({ operation, values: all, timeline: new Timeline(), ...surroundings });
  return { operation, client };
}
