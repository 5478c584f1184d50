import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { checkSteps } from '../../src/metadata/checks/check-steps.ts';
import { OPERATIONS } from '../../src/operations/index.ts';

const FOLDER = resolve(import.meta.dirname, '../../examples');

describe('the example', () => {
  it.each(readdirSync(FOLDER))('%s has steps that can work', (file) => {
    const yaml = readFileSync(join(FOLDER, file), 'utf8');
    expect(yaml).toContain('uses: boxwright/boxwright@v1');
    expect(checkSteps(yaml, OPERATIONS)).toEqual([]);
  });
});
