import { describe, expect, it } from '@jest/globals';
import { readMarker, signedBy, writeMarker } from '../../src/reporting/comment-marker.ts';
import { isNewer, runMark, shortKey } from '../../src/reporting/run-mark.ts';

const KEY = shortKey('dollarbox container acme/web');
const MARKER = { key: KEY, run: '42.7.1', by: 'github-actions[bot]' };

describe('a comment’s marker', () => {
  it.each(['github-actions[bot]', 'mona-example', 'a', 'mona_corp'])(
    'is read as it was written by %s',
    (by) => {
      expect(readMarker(`${writeMarker({ ...MARKER, by })}\ntext`)).toEqual({ ...MARKER, by });
    },
  );

  it.each(['x --> <b>', '', '-x', 'a b', 'é'])('holds no author that is no login: %j', (by) => {
    expect(readMarker(writeMarker({ ...MARKER, by }))?.by).toBe('github-actions[bot]');
  });

  it.each([
    ['behind other text', `Look:\n${writeMarker(MARKER)}`],
    ['behind a space', ` ${writeMarker(MARKER)}`],
    ['quoted', `> ${writeMarker(MARKER)}`],
    ['in one line with text', `${writeMarker(MARKER)} text`],
    ['another’s', '<!-- boxwright preview web-pr-7 -->\ntext'],
    ['empty', ''],
  ])('%s is none', (_, body) => {
    expect(readMarker(body)).toBeUndefined();
  });

  it('is signed anew without touching the text', () => {
    const text = 'price: $& $1 $`';
    const body = `${writeMarker(MARKER)}\n${text}`;
    expect(signedBy(body, 'mona-example')).toBe(`${writeMarker({ ...MARKER, by: 'mona-example' })}\n${text}`);
    expect(signedBy('no marker', 'mona-example')).toBe('no marker');
  });
});

describe('runs', () => {
  it.each([
    ['42.7.1', '41.9.9', true],
    ['41.9.9', '42.7.1', false],
    ['42.7.2', '42.7.1', true],
    ['42.8.1', '42.7.2', true],
    ['42.7.1', '42.7.1', false],
    ['9.1.1', '10.1.1', false],
    ['42.7.1', 'nonsense', true],
    ['nonsense', '42.7.1', false],
    ['nonsense', 'nonsense', false],
  ])('%s is newer than %s: %s', (a, b, expected) => {
    expect(isNewer(a, b)).toBe(expected);
  });

  it('have a mark even where the runner does not say', () => {
    expect(runMark('4242', '', 'x-->')).toBe('4242.0.0');
  });

  it('share a key only with the same subject', () => {
    expect(KEY).toMatch(/^[0-9a-f]{20}$/);
    expect(shortKey('a')).not.toBe(shortKey('b'));
  });
});
