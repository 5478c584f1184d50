import { describe, expect, it } from '@jest/globals';
import { drawRooms } from '../../../src/metadata/rooms/rooms-drawing.ts';

const HOUSE = new Map([
  ['main.ts', ['top/a.ts']],
  ['top/a.ts', ['mid/b.ts', 'low/c.ts']],
  ['mid/b.ts', ['low/c.ts', 'mid/near/d.ts']],
  ['mid/near/d.ts', []],
  ['low/c.ts', []],
]);

describe('metadata/rooms/rooms-drawing', () => {
  it('draws rooms and leaves out what follows from others', () => {
    const arrows = drawRooms(HOUSE, '')
      .split('\n')
      .filter((line) => line.includes('-->'));
    expect(arrows).toEqual([
      '  main["main"] --> top["top"]',
      '  mid["mid"] --> low["low"]',
      '  top["top"] --> mid["mid"]',
    ]);
  });

  it('draws the rooms of one folder', () => {
    expect(drawRooms(HOUSE, 'mid')).toContain('  mid["mid"] --> near["near"]');
  });
});
