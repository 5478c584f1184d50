import { describe, expect, it } from '@jest/globals';
import { DEMO_TOKENS } from '../../src/emulator/versio/seed/seed.ts';
import { useEmulator } from '../support/emulated.ts';
import { runAction } from '../support/run-action.ts';
import { errors } from '../support/workflow-commands.ts';
import { type Refusal, refuse, struck } from './support/refusal-step.ts';

/* Every status that Versio.io documents, with every form its body may have, on the built action. */

const emulator = useEmulator();
const READ = '/api-versio.db/1.0/:env/:entity';
const COMMON = { token: DEMO_TOKENS.full, 'environment-id': 'my-environment' };
const LIST = { operation: 'list-states', ...COMMON, entity: 'host' };
const CALL = /^GET \/api-versio\.db\/1\.0\//;

const NEXT = {
  400: 'Correct what is named above. A state’s time must be later than the instance’s last update, and an id has no spaces.',
  401: 'Versio.io answers 401 for a token that it does not accept (mistyped, deactivated, of another environment) or for one that lacks the permission for this request: check both under Environment settings → Access management → API token, and `environment-id`.',
  404: 'Check `environment-id` (the id in brackets on the dashboard’s first line), the entity and the instance, and that `base-url` is your Versio.io server.',
} as const;

describe('a list that is refused', () => {
  const rule = { platform: 'versio', method: 'GET', path: READ };
  // A 404 says that the entity has no instances.
  const statuses = Object.entries(NEXT)
    .filter(([status]) => status !== '404')
    .map(([status, next]) => ({ status: Number(status), next }));
  it.each(statuses)('$status, in every form of the body', async ({ status, next }) => {
    const forms: readonly Pick<Refusal, 'json' | 'body' | 'headers'>[] = [
      { json: { error: 'Words' } },
      { json: { message: 'Words' } },
      { body: 'Words', headers: { 'content-type': 'text/plain' } },
    ];
    for (const form of forms) {
      emulator.get().control.reset();
      const lines = [CALL, `Next: ${next}`];
      const ran = await refuse({ name: '', status, ...form, lines }, { emulator, rule, inputs: LIST });
      expect(errors(ran.stdout)[0]?.data).toContain(`was refused with ${status}: Words`);
    }
  });

  it('without a body says so', async () => {
    const lines = [/refused with 401: no reason given/, `Next: ${NEXT[401]}`];
    await refuse({ name: '', status: 401, body: '', lines }, { emulator, rule, inputs: LIST });
  });
});

describe('a state that is refused', () => {
  const inputs = {
    operation: 'record-state',
    ...COMMON,
    entity: 'host',
    instance: 'web-9',
    state: 'os: Debian',
  };
  const rule = { platform: 'versio', method: 'PUT', path: '/api-versio.db/1.0/*' };
  it.each(Object.entries(NEXT))('%s', async (status, next) => {
    const lines = [new RegExp(`refused with ${status}: Words`), `Next: ${next}`];
    await refuse(
      { name: '', status: Number(status), json: { error: 'Words' }, lines },
      { emulator, rule, inputs },
    );
  });
});

describe('an event that is refused', () => {
  it('names token and permission', async () => {
    const ran = await runAction({
      with: {
        operation: 'send-event',
        'environment-id': 'my-environment',
        token: DEMO_TOKENS.reader,
        'base-url': `${emulator.url}/versio`,
        event: '{trigger: deploy, message: live}',
      },
    });
    expect([ran.exitCode, ran.outputs['outcome'], ran.outputs['changed']]).toEqual([1, 'failed', 'false']);
    expect(errors(ran.stdout).map(({ data }) => data)).toEqual([
      expect.stringContaining(`Next: ${NEXT[401]}`),
    ]);
  });
});

describe('429', () => {
  it('ends as what it is when the tries are used up', async () => {
    emulator.faults({
      kind: 'status',
      platform: 'versio',
      path: READ,
      status: 429,
      headers: { 'retry-after': '1' },
      json: { error: 'Too many' },
      times: 'always',
    });
    const ran = await runAction({
      with: { ...LIST, 'max-attempts': '2', 'base-url': `${emulator.url}/versio` },
    });
    expect([ran.exitCode, struck(emulator)]).toEqual([1, 2]);
    expect(errors(ran.stdout).map(({ data }) => data)).toEqual([
      expect.stringMatching(/429: Too many[\s\S]*Next: Versio\.io takes 50 requests a minute of a token/),
    ]);
  });
});
