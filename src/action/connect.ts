import type { AnyOperation } from '../contract/operation.ts';
import type { Client, Connection, Credentials } from '../contract/platform.ts';
import type { Log } from '../contract/runner/log.ts';
import type { Deadline } from '../contract/time/deadline.ts';
import type { Timeline } from '../contract/time/timeline.ts';
import { systemClock } from '../support/clock.ts';
import type { Secrets } from '../support/secrets.ts';
import type { Environment } from './runner/runner.ts';
import { askedOfTls } from './runner/strict-tls.ts';

/** How the action presents itself to the platforms. */
const USER_AGENT = 'boxwright (GitHub Action)';

/** What one connection to a platform is made of. */
export interface ConnectionParts {
  readonly operation: AnyOperation;
  /** Parsed inputs by name. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly env: Environment;
  readonly signal: AbortSignal;
  readonly deadline: Deadline;
  readonly log: Log;
  readonly timeline: Timeline;
  readonly secrets: Secrets;
}

/** Loads the platform's client, and HTTP code with it, for the given inputs. Makes no call. */
export function connect({ operation, values, env, ...parts }: ConnectionParts): Promise<Client> {
  const ca = values['ca-certificate'] as string | undefined;
  const connection: Connection = {
    ...parts,
    baseUrl: (values['base-url'] as string | undefined) ?? operation.platform.defaultBaseUrl,
    maxAttempts: values['max-attempts'] as number,
    clock: systemClock,
    random: Math.random,
    userAgent: USER_AGENT,
    ...(ca === undefined ? {} : { caCertificate: ca }),
    env: { ...env, NODE_TLS_REJECT_UNAUTHORIZED: askedOfTls },
  };
  return operation.platform.connect(values as Credentials, connection);
}
