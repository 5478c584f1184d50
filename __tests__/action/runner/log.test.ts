import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createLog, harmless, printAnnotation } from '../../../src/action/runner/log.ts';
import { Secrets } from '../../../src/support/secrets.ts';
import { fc } from '../../support/properties.ts';
import { workflowCommands } from '../../support/workflow-commands.ts';

const SECRET = 'a-token-0123456789';
const secrets = new Secrets();
secrets.add(SECRET);

const hostile = fc
  .array(
    fc.constantFrom(
      '::',
      '##[',
      '#',
      '[',
      ']',
      'error',
      'add-mask',
      ' ',
      '\n',
      '\r',
      '\u2028',
      '\u200b',
      '%0A',
      'x',
      SECRET,
      '\u0000',
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('harmless', () => {
  it.each([
    ['::error::x', ': :error::x'],
    ['  \t::error::x', ': :error::x'],
    ['\u200b::error::x', ': :error::x'],
    ['a ##[error]x ##[add-mask]y', 'a ## [error]x ## [add-mask]y'],
    ['##\u0000[error]x', '## [error]x'],
    ['###[error]x', '### [error]x'],
    ['a\n::error::x', 'a ::error::x'],
    ['a\r::error::x', 'a ::error::x'],
    [`Bearer ${SECRET}`, 'Bearer ***'],
    [`${Buffer.from(SECRET).toString('base64')}`, '***'],
    [`${SECRET.slice(0, 5)}\u200b${SECRET.slice(5)}`, '***'],
  ])('%j becomes %j', (text, expected) => {
    expect(harmless(text, secrets)).toBe(expected);
  });

  it('cuts nothing of a secret at the end of a long line', () => {
    for (let before = 1_980; before < 2_001; before += 1) {
      expect(harmless(`${'x'.repeat(before)}${SECRET}`, secrets)).not.toContain(SECRET.slice(0, 3));
    }
  });
});

describe('the log', () => {
  let printed = '';

  beforeEach(() => {
    printed = '';
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
      printed += String(text);
      return true;
    });
  });

  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('prints one line for a line, and obeys nobody, whatever it is given', () => {
    const log = createLog(secrets);
    fc.assert(
      fc.property(hostile, (text) => {
        printed = '';
        log.info(text);
        expect(workflowCommands(printed)).toEqual([]);
        expect(printed.split(/[\n\r]/)).toHaveLength(2);
        expect(printed).not.toContain(SECRET);
      }),
      { numRuns: 1_000 },
    );
  });

  it('annotates with one command each, whatever is in it', () => {
    const log = createLog(secrets);
    fc.assert(
      fc.property(hostile, hostile, (text, title) => {
        printed = '';
        log.warning(text);
        log.notice(text);
        log.debug(text);
        printAnnotation({ kind: 'error', title, lines: [text, title] }, secrets);
        expect(workflowCommands(printed).map(({ name }) => name)).toEqual([
          'warning',
          'notice',
          'debug',
          'error',
        ]);
        expect(printed).not.toContain(SECRET);
      }),
      { numRuns: 500 },
    );
  });
});
