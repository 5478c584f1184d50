import { describe, expect, it } from '@jest/globals';
import { readMarker, signedBy, writeMarker } from '../../src/reporting/comment/comment-marker.ts';
import { shortKey, subjectKey } from '../../src/reporting/comment/subject-key.ts';
import { runMark } from '../../src/reporting/github/run-mark.ts';

const KEY = shortKey('dollarbox container acme/web');
const MARKER = { key: KEY, run: '42.7.1', at: 1_800_000_000_000, by: 'github-actions[bot]' };

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

  it.each(['web-pr-7', 'a --> b', 'é (1)', '%41'])('holds the preview %j', (preview) => {
    expect(readMarker(`${writeMarker({ ...MARKER, preview })}\ntext`)).toEqual({ ...MARKER, preview });
  });

  it('of a version that did not say when is older than all', () => {
    expect(readMarker(`<!-- boxwright key=${KEY} run=42.7.1 by=mona -->\ntext`)?.at).toBe(0);
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

describe('a run', () => {
  it('has a mark even where the runner does not say', () => {
    expect(runMark('4242', '', 'x-->')).toBe('4242.0.0');
  });
});

describe('a resource', () => {
  const web = {
    platform: 'dollarbox',
    baseUrl: 'https://app.dollarbox.dev',
    identity: { scope: 'acme', kind: 'container', what: ['web'] },
  };
  const key = subjectKey(web);

  it.each([
    ['another platform', { ...web, platform: 'elasticbox' }],
    ['another address', { ...web, baseUrl: 'https://dollarbox.example.com' }],
    ['another path below it', { ...web, baseUrl: 'https://app.dollarbox.dev/eu' }],
    ['another scope', { ...web, identity: { ...web.identity, scope: 'other' } }],
    ['another kind', { ...web, identity: { ...web.identity, kind: 'volume' } }],
    ['another name', { ...web, identity: { ...web.identity, what: ['api'] } }],
    ['one more part', { ...web, identity: { ...web.identity, what: ['web', 'a'] } }],
    ['parts that read alike in a row', { ...web, identity: { ...web.identity, scope: 'acme","container' } }],
    ['an id that is spelled as the name', { ...web, identity: { ...web.identity, what: [], id: 'web' } }],
  ])('of %s has another key', (_, other) => {
    expect(subjectKey(other)).toMatch(/^[0-9a-f]{20}$/);
    expect(subjectKey(other)).not.toBe(key);
  });

  it.each(['https://app.dollarbox.dev/', 'https://APP.dollarbox.dev', 'https://app.dollarbox.dev:443'])(
    'has one key however its address is spelled: %s',
    (baseUrl) => {
      expect(subjectKey({ ...web, baseUrl })).toBe(key);
    },
  );
});
