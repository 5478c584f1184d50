import { expect, it } from '@jest/globals';
import { noticeOvertaken } from '../../../../src/platforms/dollarbox/containers/overtaken.ts';
import { silentLog } from '../../../support/silent-log.ts';
import { container } from '../samples.ts';

/* Whether a container has lost what a step wrote to it. */

const image = 'docker.io/library/web:latest';
const written = container({ image, env: { A: '1', B: '1' }, command: ['serve'] });

it.each([
  ['another image', { image: 'web:2' }, true],
  ['another value', { env: { A: '2', B: '1' } }, true],
  ['a value less', { env: { A: '1' } }, true],
  ['a value more', { env: { A: '1', B: '1', C: '1' } }, true],
  ['another command', { command: ['run'] }, true],
  ['the same', {}, false],
  ['the same image, written otherwise', { image: 'web' }, false],
  ['a value that is hidden', { env: { A: '***', B: '1' } }, false],
  ['another status', { status: 'failed' }, false],
])('%s', (_what, now, overtaken) => {
  expect(noticeOvertaken(silentLog, written, { ...written, ...now })).toBe(overtaken);
});
