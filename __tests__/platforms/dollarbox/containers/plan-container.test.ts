import { describe, expect, it } from '@jest/globals';
import {
  bodyOf,
  changesTo,
  describeChanges,
  madeAnew,
  type Wanted,
} from '../../../../src/platforms/dollarbox/containers/plan-container.ts';
import { container } from '../samples.ts';

const NOW = container({ env: { A: '1', B: '2' }, command: ['serve', '-v'] });

describe('changesTo', () => {
  it.each<{ wanted: Wanted; body: object }>([
    { wanted: {}, body: {} },
    { wanted: { image: NOW.image, env: { B: '2', A: '1' }, command: ['serve', '-v'] }, body: {} },
    { wanted: { image: 'other:1' }, body: { image: 'other:1' } },
    { wanted: { env: { A: '1' } }, body: { env: { A: '1' } } },
    { wanted: { env: { A: '1', B: '3' } }, body: { env: { A: '1', B: '3' } } },
    { wanted: { env: { A: '1', toString: '2' } }, body: { env: { A: '1', toString: '2' } } },
    { wanted: { env: {} }, body: { env: {} } },
    { wanted: { command: [] }, body: { command: [] } },
    { wanted: { command: ['-v', 'serve'] }, body: { command: ['-v', 'serve'] } },
    { wanted: { env: undefined, command: undefined, image: undefined }, body: {} },
  ])('$wanted: $body', ({ wanted, body }) => {
    expect(changesTo(NOW, wanted)).toEqual(body);
  });

  it('reads back from what it sent that nothing is left to do', () => {
    const wanted = { image: 'other:2', env: { A: '01' }, command: ['x'] };
    expect(changesTo({ ...NOW, ...bodyOf(wanted) } as typeof NOW, wanted)).toEqual({});
  });
});

describe('madeAnew', () => {
  it.each<{ wanted: Wanted; whole: object }>([
    { wanted: {}, whole: { env: { A: '1', B: '2' }, command: ['serve', '-v'] } },
    { wanted: { env: { A: '3' }, command: [] }, whole: { env: { A: '3' }, command: [] } },
    { wanted: { env: { A: '3' }, envMode: 'merge' }, whole: { env: { A: '3', B: '2' } } },
  ])('$wanted: $whole', ({ wanted, whole }) => {
    expect(madeAnew(NOW, wanted)).toMatchObject({ image: NOW.image, ...whole });
  });
});

describe('describeChanges', () => {
  it('names variables, never their values', () => {
    const fields = describeChanges(NOW, { env: { A: 'secret-value', C: 'other-secret' } });
    expect(fields).toEqual([
      { field: 'env A', from: '(set)', to: '(changed)' },
      { field: 'env B', from: '(set)', to: '(removed)' },
      { field: 'env C', from: '(not set)', to: '(set)' },
    ]);
  });

  it('shows image and command', () => {
    expect(describeChanges(NOW, { image: 'other:1', command: [] })).toEqual([
      { field: 'image', from: NOW.image, to: 'other:1' },
      { field: 'command', from: '["serve","-v"]', to: '[]' },
    ]);
  });
});
