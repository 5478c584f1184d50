import type { Secrets } from '../support/secrets.ts';
import type { Input } from './inputs/input.ts';
import type { InputRule } from './inputs/input-rules.ts';
import type { InputProblem } from './result/errors.ts';
import type { OutputName } from './result/outputs.ts';
import type { Identity } from './result/report-subject.ts';
import type { Log } from './runner/log.ts';
import type { SettleTimes } from './time/settle-times.ts';
import type { Budget, Timekeeping } from './time/timing.ts';

/** Everything a client needs to make calls; made once per step by the action layer. */
export interface ClientSettings extends Timekeeping {
  /** Origin with an optional path prefix, without a trailing slash; `https:`, or `http:` to a loopback host. */
  readonly baseUrl: string;
  /** Tries of one call, the first included. */
  readonly maxAttempts: number;
  readonly log: Log;
  readonly secrets: Secrets;
  readonly userAgent: string;
  /** PEM of a private CA to trust beside the system's. */
  readonly caCertificate?: string | undefined;
  /** Environment variables, for the proxy's. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What a platform authenticates with, by input name: the token and its own inputs. Secrets are masked before. */
export interface Credentials {
  readonly token?: string | undefined;
  readonly [input: string]: string | undefined;
}

/** Of a step's inputs those that a platform authenticates with. */
export function credentialsOf(
  { credentialInputs }: Pick<Platform, 'credentialInputs'>,
  values: Readonly<Record<string, unknown>>,
): Credentials {
  const given = ['token', ...credentialInputs.map(({ name }) => name)].flatMap((name) => {
    const value = values[name];
    return typeof value === 'string' ? [[name, value] as const] : [];
  });
  return Object.fromEntries(given);
}

/** What a client of any platform can do beside its own calls. */
export interface Client {
  /** The platform's id of the last failed or deciding call. */
  readonly lastRequestId: string | undefined;
  /** The same client under another signal and deadline: for a last look, for undoing. */
  within(budget: Budget | undefined): Client;
  /** Closes its sockets. */
  close(): Promise<void>;
}

/** A platform: where it is, how one authenticates, and how its client is made. */
export interface Platform<C extends Client = Client> {
  /** As the `platform` output and input write it; `any` stands for the one that an operation's inputs choose. */
  readonly id: string;
  /** Its name as people write it. */
  readonly title: string;
  readonly defaultBaseUrl: string;
  /** What the paths of its API begin with and the client adds to `base-url`; anchored at the end of an address. */
  readonly versionedPart?: RegExp;
  /** Pause between two looks while waiting, in milliseconds, unless `poll-interval` says otherwise. */
  readonly pollInterval: number;
  /** How long new resources take to settle, where anything is known of it; waits for others use growing pauses. */
  readonly settleTimes?: readonly SettleTimes[];
  /** Inputs that name a resource among others of its kind, the most telling last; `id` is always one's own. */
  readonly namedBy: readonly string[];
  /** An input that is a resource's id, beside `id`. */
  readonly idInput?: string;
  /** The `url` output of a resource is where it answers itself, and not its page on the platform's site. */
  readonly answersAtUrl?: boolean;
  /** What an output holds here, in a sentence, where the general one says more than is true of it. */
  readonly outputs?: Readonly<Partial<Record<OutputName, string>>>;
  /** Inputs that only serve to authenticate; every operation of the platform takes them. */
  readonly credentialInputs: readonly Input[];
  /** Which of them belong together, where a token alone is not all there is. */
  readonly credentialRules?: readonly InputRule[];
  /** What else is wrong with the credentials: a token that is missing, or plainly another platform's. */
  checkCredentials(credentials: Credentials): readonly InputProblem[];
  /** Loads the client, and HTTP code with it. Makes no call. */
  connect(credentials: Credentials, settings: ClientSettings): Promise<C>;
  /** Brings what the inputs name into one form, however they name it: by looking it up. For reports only. */
  identify?(client: C, declared: Identity): Promise<Identity>;
}
