import { describe, expect, it } from '@jest/globals';
import type { SaveAnswer } from '../../../src/platforms/versio/api/bulk-results.ts';
import { matchResults } from '../../../src/platforms/versio/api/bulk-results.ts';
import { readFailure } from '../../../src/platforms/versio/api/failure.ts';
import { diffStates } from '../../../src/platforms/versio/states/diff-state.ts';
import { sameState } from '../../../src/platforms/versio/states/same-state.ts';
import { saveResultOf } from '../../../src/platforms/versio/states/saved.ts';
import { timeText } from '../../../src/platforms/versio/states/view.ts';
import { Secrets } from '../../../src/support/secrets.ts';
import { fc } from '../../support/properties.ts';

const { printable } = new Secrets();

const answer = (body: unknown) => ({ status: 200, headers: {}, body, text: '' });
const item = (instance: string, utc = 1, entity = 'host') => ({ entity, instance, utc });

describe('two states', () => {
  it.each([
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
    [Object.assign(Object.create(null), { a: 1 }), { a: 1 }, true],
    [{ a: [1, 2] }, { a: [2, 1] }, false],
    [{ a: null }, {}, false],
    [{ a: undefined }, {}, true],
    [{ a: '1' }, { a: 1 }, false],
    [{ a: {} }, { a: [] }, false],
    [{ a: 1e21 }, { a: '1e+21' }, true],
    [{ constructor: 1 }, { constructor: 2 }, false],
    [{ a: ['x,y'] }, { a: ['x', 'y'] }, false],
    [{}, undefined, false],
  ])('%j and %j: %s', (a, b, same) => {
    expect(sameState(a, b)).toBe(same);
  });

  it('are the same however their keys are ordered', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (state) => {
        const turned = Object.fromEntries(Object.entries(state).reverse());
        expect(sameState(state, turned)).toBe(true);
        expect(diffStates(state, turned, printable)).toEqual([]);
      }),
    );
  });

  it('differ field by field', () => {
    const from = { same: 1, old: 'x', deep: { a: 1, b: [1] }, kind: { m: 1 } };
    const to = { same: 1, fresh: true, deep: { a: 2, b: [1] }, kind: 'text' };
    expect(diffStates(from, to, printable)).toEqual([
      { field: 'old', from: 'x' },
      { field: 'deep.a', from: '1', to: '2' },
      { field: 'kind', from: '{"m":1}', to: 'text' },
      { field: 'fresh', to: 'true' },
    ]);
    expect(diffStates(undefined, { a: 'x\n::error::y' }, printable)).toEqual([
      { field: 'a', to: 'x ::error::y' },
    ]);
  });
});

describe('what became of a state', () => {
  const cases: readonly (readonly [Partial<SaveAnswer> | undefined, unknown])[] = [
    [{ saveStatus: 'created' }, { kind: 'created' }],
    [{ saveStatus: 'Updated' }, { kind: 'updated' }],
    [{ saveStatus: 'discarded' }, { kind: 'unchanged' }],
    [{ saveStatus: 'constructor' }, { kind: 'other', status: 'constructor' }],
    [{ saveStatus: 'rejected' }, { kind: 'refused', reason: 'saveStatus rejected' }],
    [
      { saveStatus: 'created', error: { code: 7 } },
      { kind: 'refused', reason: '{"code":7}' },
    ],
    [{ saveStatus: 'created', error: null }, { kind: 'created' }],
    [{}, { kind: 'unanswered' }],
    [undefined, { kind: 'unanswered' }],
  ];

  it.each(cases)('%j: %j', (told, fate) => {
    expect(saveResultOf(told === undefined ? undefined : { unclear: false, ...told })).toEqual(fate);
  });
});

describe('the results of many', () => {
  const status = (told: readonly (SaveAnswer | undefined)[]) =>
    told.map((one) => one?.saveStatus ?? one?.error);

  it.each([
    [
      'in order',
      [item('a'), item('b')],
      [
        { id: 'a', saveStatus: '1' },
        { id: 'b', saveStatus: '2' },
      ],
      ['1', '2'],
    ],
    ['in order, without ids', [item('a'), item('b')], [{ saveStatus: '1' }, { error: 'e' }], ['1', 'e']],
    [
      'turned',
      [item('a'), item('b')],
      [
        { id: 'b', saveStatus: '2' },
        { id: 'a', saveStatus: '1' },
      ],
      ['1', '2'],
    ],
    ['some missing', [item('a'), item('b')], [{ id: 'b', saveStatus: '2' }], [undefined, '2']],
    [
      'one id, two entities, in order',
      [item('a'), item('a', 1, 'vm')],
      [
        { id: 'a', error: 'x' },
        { id: 'a', saveStatus: '2' },
      ],
      ['x', '2'],
    ],
    [
      'one id, two entities, one missing',
      [item('a'), item('a', 1, 'vm')],
      [{ id: 'a', saveStatus: '1' }],
      [undefined, undefined],
    ],
    [
      'one instance at two times, turned',
      [item('a', 1), item('a', 2)],
      [
        { id: 'a', utc: 2, saveStatus: '2' },
        { id: 'a', utc: 1, saveStatus: '1' },
      ],
      ['1', '2'],
    ],
    ['another time in the result', [item('a', 1)], [{ id: 'a', utc: 99, saveStatus: '1' }], ['1']],
    ['an id that is a number', [item('7')], [{ id: 7, saveStatus: '1' }], ['1']],
    ['strangers', [item('a')], [{ id: 'z', saveStatus: '1' }], [undefined]],
    [
      'one id twice',
      [item('a')],
      [
        { id: 'a', saveStatus: '1' },
        { id: 'a', error: 'x' },
      ],
      [undefined],
    ],
    ['no array', [item('a')], { a: 1 }, [undefined]],
  ] as const)('%s', (_, items, body, expected) => {
    expect(status(matchResults(items, answer(body)))).toEqual(expected);
  });
});

describe('a failure', () => {
  it.each([
    [{ error: 'why' }, 'why'],
    [{ error: { message: 'deep' } }, 'deep'],
    [{ message: 'other key' }, 'other key'],
    ['just text', 'just text'],
    [undefined, ''],
  ])('%j says %j', (body, message) => {
    expect(readFailure({ ...answer(body), status: 401 })).toMatchObject({
      kind: 'unauthenticated',
      message,
      next: expect.stringContaining('lacks the permission'),
    });
  });

  it.each([
    ['its own', { error: 'There is no such instance' }, '', 'absent'],
    ['no body', undefined, '', 'doubtful'],
    ['text', undefined, 'not found', 'doubtful'],
    ['a page', undefined, '<html>404</html>', undefined],
    ['a gateway’s message', { message: 'no Route matched with those values' }, '', undefined],
    ['a framework’s', { detail: 'Not Found' }, '', undefined],
    ['another platform’s', { error: { code: 'not_found', message: 'Not found.' } }, '', undefined],
  ])('of 404 with %s is %j', (_, body, text, kind) => {
    expect(readFailure({ status: 404, headers: {}, body, text })?.kind).toBe(kind);
  });
});

describe('a moment', () => {
  it.each([
    [1_585_312_379_822, '2020-03-27T12:32:59Z'],
    [0, '1970-01-01T00:00:00Z'],
    [9e15, undefined],
    [Number.NaN, undefined],
    [null, undefined],
  ])('%s is %s', (utc, text) => {
    expect(timeText(utc)).toBe(text);
  });
});
