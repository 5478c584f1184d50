import { expect, it } from '@jest/globals';
import { noticeOvertaken } from '../../../../src/platforms/elasticbox/changes/overtaken.ts';
import { silentLog } from '../../../support/silent-log.ts';
import { instance, variable } from '../sample.ts';

/* Whether an instance has lost what a step wrote to it. */

const own = (sha: string, password = '1') => ({
  variables: [
    { name: 'SHA', type: 'Text', value: sha },
    { name: 'KEY', type: 'Password', value: password },
    { name: 'OTHER', type: 'Text', value: sha },
  ],
});
const moved = (id: string) => ({ boxes: [{ id, name: 'web', variables: [] }] });
const before = instance({ ...own('1'), ...moved('b-web-2') });
const variables = [
  { ...variable('SHA'), scope: '' },
  { ...variable('KEY', { type: 'Password' }), scope: '' },
].map(({ name, scope, type }) => ({ name, scope, type }));

it.each([
  ['another value', { ...own('2'), ...moved('b-web-2') }, true],
  ['another version', { ...own('1'), ...moved('b-web-3') }, true],
  ['the same', { ...own('1'), ...moved('b-web-2') }, false],
  ['another password, which may be hidden', { ...own('1', '*****'), ...moved('b-web-2') }, false],
])('%s', (_what, now, overtaken) => {
  const seen = noticeOvertaken(
    { log: silentLog },
    { instance: before, variables, version: 'b-web-2' },
    instance(now),
  );
  expect(seen).toBe(overtaken);
});

it('goes by what the step wrote, not by what others write beside it', () => {
  const written = { instance: before, variables: variables.slice(0, 0), version: undefined };
  expect(noticeOvertaken({ log: silentLog }, written, instance({ ...own('2'), ...moved('b-web-3') }))).toBe(
    false,
  );
});
