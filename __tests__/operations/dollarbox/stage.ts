import type { AnyOperation } from '../../../src/contract/operation.ts';
import type { CleanupTask } from '../../../src/contract/runner/cleanup.ts';
import { Deadline } from '../../../src/contract/time/deadline.ts';
import { Timeline } from '../../../src/contract/time/timeline.ts';
import { DEMO_TOKENS } from '../../../src/emulator/dollarbox/seed/demo-tokens.ts';
import { Secrets } from '../../../src/support/secrets.ts';
import { useEmulator } from '../../support/emulated.ts';
import { type Ran, type RunOptions, runOperation } from '../../support/run-operation.ts';
import { VirtualClock } from '../../support/virtual-clock.ts';

/** What the emulator remembers, as far as tests look at it. */
export interface State {
  readonly containers: readonly {
    id: number;
    org: string;
    name: string;
    image: string;
    env: Readonly<Record<string, string>>;
    command: readonly string[];
    stage: string;
  }[];
  readonly volumes: readonly { id: number; org: string; name: string; sizeGb: number; stage: string }[];
  readonly namespaces: readonly {
    id: number;
    org: string;
    name: string;
    allocatedContainers: number;
    allocatedVolumeGb: number;
    stage: string;
  }[];
  readonly orgs: readonly { slug: string; name: string; billingEmail: string }[];
  readonly members: readonly { id: number; org: string; email: string; role: string }[];
  readonly invitations: readonly { id: number; org: string; email: string; role: string }[];
  readonly kubectlCredentials: readonly { id: number; org: string; email: string; createdMs: number }[];
}

/** DollarBox for the tests of one file, fresh before each. */
export function useDollarbox() {
  const emulated = useEmulator();
  const control = () => emulated.get().control;
  return {
    requests: emulated.requests,
    applied: emulated.applied,
    faults: emulated.faults,
    control,
    emulator: () => emulated.get(),
    /** Runs an operation as the user of many orgs in `acme`; an input of `''` is not given. */
    run: (
      operation: AnyOperation,
      inputs: Readonly<Record<string, string>> = {},
      more: Partial<RunOptions> = {},
    ): Promise<Ran> => {
      const all = { token: DEMO_TOKENS.multi, org: 'acme', ...inputs };
      const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
      return runOperation(operation, emulated.get(), { ...more, inputs: given });
    },
    /** Sets one of the platform's switches. */
    turn: (name: string, value: string) => control().setSwitch(`dollarbox.${name}`, value),
    /** One plain call of the API beside the operation: what somebody else does meanwhile. */
    call: (method: string, path: string, body?: unknown): Promise<Response> =>
      fetch(`${emulated.url}/dollarbox/api/v1${path}`, {
        method,
        headers: {
          authorization: `Bearer ${DEMO_TOKENS.multi}`,
          'x-dollarbox-org': 'acme',
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    /** Resolves as soon as a request of the method has reached the platform; the test's own limit ends it. */
    arrived: async (method: string): Promise<void> => {
      while (emulated.requests(method).length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    },
    seed: (data: object) => control().seed('dollarbox', data),
    /** With the values that the control interface would redact. */
    state: () =>
      emulated
        .get()
        .plugins.find(({ name }) => name === 'dollarbox')
        ?.inspect?.() as State,
    /** Does what a step left to the post step; gives what was logged. */
    post: async (
      operation: AnyOperation,
      tasks: readonly CleanupTask[],
      token: string = DEMO_TOKENS.multi,
    ) => {
      const clock = new VirtualClock();
      const lines: string[] = [];
      const say = (line: string) => void lines.push(line);
      const log = { info: say, debug: () => undefined, notice: say, warning: say };
      const { signal } = new AbortController();
      const client = await operation.platform.connect(
        { token, org: 'acme' },
        {
          baseUrl: `${emulated.url}/dollarbox`,
          maxAttempts: 3,
          deadline: new Deadline(30_000, clock),
          timeline: new Timeline(clock),
          secrets: new Secrets(),
          userAgent: 'boxwright-test',
          random: () => 0.5,
          env: {},
          signal,
          clock,
          log,
        },
      );
      try {
        for (const task of tasks) await operation.cleanup?.(task, { client, sameToken: true, log });
      } finally {
        await client.close();
      }
      return lines;
    },
  };
}

/** What people are told of a step that failed, as one text. */
export function told({ error }: Ran): string {
  return [error?.title, error?.message, error?.next].filter((text) => text !== undefined).join(' | ');
}
