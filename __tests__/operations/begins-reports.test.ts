import { describe, expect, it } from '@jest/globals';
import { OPERATIONS } from '../../src/operations/index.ts';

describe('the operations', () => {
  it('begin comment and deployment themselves where something has to be read before', () => {
    const own = Object.values(OPERATIONS)
      .filter(({ beginsReports }) => beginsReports)
      .map(({ name }) => name);
    expect(own.toSorted()).toEqual([
      'export-box',
      'preview-box',
      'preview-container',
      'preview-namespace',
      'push-box',
    ]);
  });
});
