import { describe, expect, it } from '@jest/globals';
import { DEMO_TOKENS } from '../../src/emulator/versio/seed/seed.ts';
import { useEmulator } from '../support/emulated.ts';
import { type Ran, runAction } from '../support/run-action.ts';
import { errors } from '../support/workflow-commands.ts';
import { work as elasticbox } from './support/deploy-step.ts';
import { inParallel } from './support/in-parallel.ts';

/* YAML, JSON and what `toJSON` makes of either are the same map in every input that takes one, on the built action. */

const PATIENCE = 300_000;
const emulator = useEmulator();

function versio(inputs: Readonly<Record<string, string>>): Promise<Ran> {
  const base = { token: DEMO_TOKENS.full, 'base-url': `${emulator.url}/versio` };
  return runAction({ with: { ...base, 'environment-id': 'my-environment', ...inputs } });
}

let runs = 0;
function fresh(): string {
  runs += 1;
  return `map-${runs}`;
}

function told(ran: Ran): string {
  return errors(ran.stdout)[0]?.data.split('\n')[0] ?? '';
}

/** How a value can be written: as it is read from a file, an output, an expression, a block of the workflow. */
function spellings(value: object, yaml: string): readonly string[] {
  const [tight, wide] = [JSON.stringify(value), JSON.stringify(value, null, 2)];
  return [
    ...[tight, wide, `${wide}\n`, wide.replaceAll('\n', '\r\n'), `\ufeff${tight}`, `\n  ${tight}\n`],
    ...[
      yaml,
      `${yaml}\n`,
      yaml.replaceAll('\n', '\r\n'),
      yaml.replace(/^/gm, '    '),
      `# from a file\n${yaml}`,
    ],
    ...[`---\n${yaml}`, `${yaml}\n...\n`, `\ufeff${yaml}`],
    ...[JSON.stringify(tight), JSON.stringify(wide), JSON.stringify(yaml), JSON.stringify(`${yaml}\n`)],
  ];
}

const STATE = { version: '1.10', replicas: 3, ready: true, tags: ['a', 'b'], owner: null };
const STATE_YAML = 'version: "1.10"\nreplicas: 3\nready: true\ntags:\n  - a\n  - b\nowner: ~';
const EVENT = { trigger: 'deploy', message: 'It: is done', severity: 2 };

/** What is sent, as far as it was given. */
type Body = Readonly<Record<string, unknown>> & { readonly box?: { readonly variables?: unknown } };

interface MapInput {
  readonly input: string;
  /** The value in its spellings; `NAME` stands for a name that no other row has. */
  readonly texts: readonly string[];
  readonly send: (text: string, name: string) => Promise<Ran>;
  readonly value: unknown;
  readonly sent: (body: Body) => unknown;
}

const INPUTS: readonly MapInput[] = [
  {
    input: 'state',
    texts: spellings(STATE, STATE_YAML),
    send: (state, instance) => versio({ operation: 'record-state', entity: 'service', instance, state }),
    value: STATE,
    sent: (body) => body,
  },
  {
    input: 'states',
    texts: spellings(
      [{ instance: 'NAME', state: STATE }],
      `- instance: NAME\n  state:\n${STATE_YAML.replace(/^/gm, '    ')}`,
    ),
    send: (text, name) =>
      versio({ operation: 'record-state', entity: 'service', states: text.replace('NAME', name) }),
    value: STATE,
    sent: (body) => body['state'],
  },
  {
    input: 'event',
    texts: spellings(EVENT, 'trigger: deploy\nmessage: "It: is done"\nseverity: 2'),
    send: (event) => versio({ operation: 'send-event', event }),
    value: EVENT,
    sent: ({ trigger, message, severity }) => ({ trigger, message, severity }),
  },
  {
    input: 'variables',
    texts: spellings({ GIT_SHA: '0123' }, 'GIT_SHA: 0123'),
    send: (variables, name) => {
      const web = { workspace: 'operations', box: 'web', policy: 'linux-small', wait: 'false' };
      return elasticbox(emulator, { operation: 'deploy-box', ...web, name, variables });
    },
    value: [{ name: 'GIT_SHA', type: 'Text', value: '0123' }],
    sent: ({ box }) => box?.variables,
  },
];

describe('a map', () => {
  it.each(INPUTS)(
    'given as $input',
    async ({ texts, send, sent, value }) => {
      const rows = texts.map((text) => ({ name: JSON.stringify(text), text }));
      const wrong = await inParallel(rows, async ({ text }) => {
        const ran = await send(text, fresh());
        return ran.exitCode === 0 ? undefined : told(ran);
      });
      expect(wrong).toEqual([]);
      const bodies = emulator
        .requests()
        .filter(({ method }) => method !== 'GET')
        .map(({ body }) => body);
      const values = bodies.map((body) => sent((Array.isArray(body) ? body[0] : body) as Body));
      expect(values).toEqual(texts.map(() => value));
    },
    PATIENCE,
  );
});
