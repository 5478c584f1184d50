import type { Values } from '../contract/inputs/common.ts';
import type { AnyOperation } from '../contract/operation.ts';
import { type Client, type ClientSettings, credentialsOf } from '../contract/platform.ts';
import { systemClock } from '../support/clock.ts';
import type { Environment } from './runner/runner.ts';
import { askedOfTls } from './runner/strict-tls.ts';

/** How the action presents itself to the platforms. */
const USER_AGENT = 'boxwright (GitHub Action)';

/** Inputs that say where the platform is and how it is asked. */
export type WhereValues = Pick<Values, 'base-url' | 'ca-certificate' | 'max-attempts'> &
  Readonly<Record<string, unknown>>;

/** What a client is made of. */
interface ClientParts extends Omit<ClientSettings, MadeHere> {
  readonly operation: AnyOperation;
  readonly values: WhereValues;
  readonly env: Environment;
}

type MadeHere = 'baseUrl' | 'maxAttempts' | 'caCertificate' | 'clock' | 'random' | 'userAgent';

/** Loads the platform's client, and HTTP code with it, for the given inputs. Makes no call. */
export function connect(parts: ClientParts): Promise<Client> {
  const { operation, values } = parts;
  return operation.platform.connect(credentialsOf(operation.platform, values), settingsOf(parts));
}

/** What a step's clients are made with. */
export function settingsOf({ operation, values, env, ...parts }: ClientParts): ClientSettings {
  return {
    ...parts,
    baseUrl: values['base-url'] ?? operation.platform.defaultBaseUrl,
    maxAttempts: values['max-attempts'],
    clock: systemClock,
    random: Math.random,
    userAgent: USER_AGENT,
    caCertificate: values['ca-certificate'],
    env: { ...env, NODE_TLS_REJECT_UNAUTHORIZED: askedOfTls },
  };
}
