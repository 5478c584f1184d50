import { describe, expect, it } from '@jest/globals';
import { variablesOf } from '../../../../src/platforms/elasticbox/boxes/stack.ts';
import { box, variable } from '../sample.ts';

const values = (found: ReadonlyMap<string, { readonly value: string }>) =>
  Object.fromEntries([...found].map(([key, { value }]) => [key, value]));

describe('variablesOf', () => {
  it('finds variables of boxes within boxes by their scopes; the outermost value counts', () => {
    const inner = box('inner', {
      variables: [variable('PORT', { value: '1' }), variable('MODE', { value: 'a' })],
    });
    const middle = box('middle', {
      variables: [
        variable('proxy', { type: 'Box', value: 'inner' }),
        variable('PORT', { value: '2', scope: 'proxy' }),
        variable('MODE', { value: 'b', scope: 'proxy' }),
      ],
    });
    const main = box('main', {
      variables: [
        variable('NAME', { value: 'n' }),
        variable('web', { type: 'Box', value: 'middle' }),
        variable('PORT', { value: '3', scope: 'web.proxy' }),
      ],
    });
    expect(values(variablesOf(main, [inner, middle, main]))).toEqual({
      NAME: 'n',
      web: 'middle',
      'web.proxy': 'inner',
      'web.proxy.PORT': '3',
      'web.proxy.MODE': 'b',
    });
  });

  it('finds a box by the version of it that the stack holds', () => {
    const version = box('v7', {
      version: { box: 'child', number: { major: 1 } },
      variables: [variable('X')],
    });
    const main = box('main', { variables: [variable('c', { type: 'Box', value: 'child' })] });
    expect([...variablesOf(main, [main, version]).keys()]).toEqual(['c', 'c.X']);
  });

  it('keeps the type and rules of a variable that is given a value from outside', () => {
    const child = box('child', { variables: [variable('P', { type: 'Port', required: true })] });
    const main = box('main', {
      variables: [variable('c', { type: 'Box', value: 'child' }), variable('P', { scope: 'c', value: '80' })],
    });
    expect(variablesOf(main, [child]).get('c.P')).toMatchObject({
      type: 'Port',
      required: true,
      value: '80',
      scope: 'c',
    });
  });

  it('ends for a box that holds itself, and for a stack that branches without end', () => {
    const self = box('self', { variables: [variable('me', { type: 'Box', value: 'self' })] });
    expect(variablesOf(self, [self]).size).toBeLessThanOrEqual(2);
    const boxes = Array.from({ length: 30 }, (_, n) =>
      box(`b${n}`, {
        variables: ['l', 'r'].map((name) => variable(name, { type: 'Box', value: `b${n + 1}` })),
      }),
    );
    const [main = self] = boxes;
    expect(variablesOf(main, boxes).size).toBeLessThanOrEqual(5_000);
  });
});
