import { describe, expect, it } from '@jest/globals';
import { checkInputs } from '../../src/action/inputs/check-inputs.ts';
import { InputError } from '../../src/contract/result/errors.ts';
import { OPERATIONS } from '../../src/operations/index.ts';
import { Secrets } from '../../src/support/secrets.ts';
import { silentLog } from '../support/silent-log.ts';
import { NO_EVENT } from '../support/trigger-event.ts';

/* Names, images and flags as an operation reads them; each title begins with the row of the catalogue. */

/** What is said of the inputs of `create-container`; empty when they are taken. */
async function problems(inputs: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const operation = OPERATIONS['create-container'];
  if (!operation) throw new Error('create-container is gone');
  const all = { token: 'dbx_test_0123456789', name: 'web', image: 'web:1', ...inputs };
  const env = Object.fromEntries(
    Object.entries(all).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
  try {
    await checkInputs({
      env,
      operation,
      event: NO_EVENT,
      names: async () => [],
      log: silentLog,
      secrets: new Secrets(),
    });
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems.map(({ input }) => input);
  }
}

describe('inputs of a container', () => {
  it.each([
    'a b',
    'a\nb',
    'a/b',
    '../x',
    'a?x',
    'a#b',
    '%2e%2e',
    'a\\b',
    'a\u0000b',
    'w\u200bb',
    'web\u202e',
    'x'.repeat(5_000),
  ])('INP-07: the name %j is refused', async (name) => expect(await problems({ name })).toEqual(['name']));

  it.each(['web', 'web-pr-41', 'Web', '0', 'a.b_c', 'x'.repeat(64), 'übung'])(
    'INP-07: the name %j is left to the platform',
    async (name) => expect(await problems({ name })).toEqual([]),
  );

  it.each(['a b', '--privileged', '-x', 'a\nb', 'a\u0000', 'x'.repeat(1_100), '$(id)', '`id`', 'a;b', 'a|b'])(
    'INP-08: the image %j is refused',
    async (image) => expect(await problems({ image })).toEqual(['image']),
  );

  it.each(['yes', '1', 'on', 'TRUE false', 'y', '"true"'])('INP-05: the flag %j is refused', async (wait) => {
    expect(await problems({ wait })).toEqual(['wait']);
  });

  it.each(['true', 'TRUE ', ' False', 'false', ''])('INP-05: the flag %j is read', async (wait) => {
    expect(await problems({ wait })).toEqual([]);
  });
});
