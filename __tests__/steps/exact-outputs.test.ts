import { expect, it } from '@jest/globals';
import { DOLLARBOX_TOKEN, useEmulator } from '../support/emulated.ts';
import { runAction } from '../support/run-action.ts';

/* An output that names a resource is what the platform says, whatever it has in common with a secret. */

const emulator = useEmulator();
const NAME = DOLLARBOX_TOKEN.slice(-13);

const run = (inputs: Record<string, string>) =>
  runAction({
    with: {
      token: DOLLARBOX_TOKEN,
      'base-url': `${emulator.url}/dollarbox`,
      org: 'acme',
      'poll-interval': '100ms',
      ...inputs,
    },
  });

it('keeps a name that is a part of the token, in outputs, result and summary', async () => {
  expect(NAME).toBe('emulator-only');
  const made = await run({ operation: 'create-container', name: NAME, image: `ghcr.io/acme/${NAME}:1` });
  expect(made.exitCode).toBe(0);
  expect(made.outputs).toMatchObject({ id: '123', name: NAME });
  expect(JSON.parse(made.outputs['result'] ?? '')).toMatchObject({
    name: NAME,
    image: `ghcr.io/acme/${NAME}:1`,
  });
  const listed = await run({ operation: 'list-containers' });
  const names = (JSON.parse(listed.outputs['result'] ?? '') as { name: string }[]).map(({ name }) => name);
  expect(names).toContain(NAME);
  expect(listed.summary).toContain(`<code>${NAME}</code>`);
});
