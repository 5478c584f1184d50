import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createLog, printAnnotation } from '../../src/action/runner/log.ts';
import { Secrets } from '../../src/support/secrets.ts';
import { workflowCommands } from '../support/workflow-commands.ts';
import { error, strike, useSecured } from './secured.ts';

/* What the one place that prints makes of awkward texts; each title begins with the row of the catalogue. */

const emulator = useSecured();
const { write } = process.stdout;
let printed = '';

beforeEach(() => {
  printed = '';
});
afterEach(() => {
  process.stdout.write = write;
});

/** What `work` prints. */
function capture(work: () => void): string {
  process.stdout.write = (chunk: string | Uint8Array): boolean => {
    printed += chunk.toString();
    return true;
  };
  work();
  process.stdout.write = write;
  return printed;
}

describe('an annotation', () => {
  it.each([
    'a,b',
    'file=x,line=1::pwned',
    'a:b',
    '50%',
    '%0A::error::x',
    'x\r\n::error::pwned',
    'x::y',
    ']##[error]z',
  ])('CMD-10: a title of %j is read as it is written', (title) => {
    const out = capture(() => printAnnotation({ kind: 'error', title, lines: ['the text'] }, new Secrets()));
    const commands = workflowCommands(out);
    expect(commands).toHaveLength(1);
    expect(commands[0]).toMatchObject({ name: 'error', data: 'the text' });
    const [, properties = ''] = /^::error ([^\n]*?)::the text$/m.exec(out) ?? [];
    expect(properties.split(',')).toHaveLength(1);
    const shown = decodeURIComponent(properties.replace(/^title=/, ''));
    expect(shown.replaceAll(' ', '')).toBe(title.replace(/\s+/g, '').replace('##[', '##['));
  });

  it('CMD-10: of any kind is one line', () => {
    const log = createLog(new Secrets());
    for (const kind of ['info', 'debug', 'notice', 'warning'] as const) {
      printed = '';
      expect(
        capture(() => log[kind]('a\n::error::b\r\u2028::error::c'))
          .trimEnd()
          .split('\n'),
      ).toHaveLength(1);
    }
  });
});

describe('a long secret', () => {
  it('INP-13: a secret of 48 kB shows nowhere', async () => {
    const lines = Array.from({ length: 700 }, (_, n) => `${n}`.padStart(64, 'Ab3/'));
    const key = ['-----BEGIN PRIVATE KEY-----', ...lines, '-----END PRIVATE KEY-----'].join('\r\n');
    expect(key.length).toBeGreaterThan(46_000);
    const certificate = readFileSync(`${import.meta.dirname}/../certificates/fixtures/acme-rsa.pem`, 'utf8');
    const inputs = { operation: 'upload-ssl', 'private-key': key, certificate, box: 'shop', org: '' };
    const ran = await strike(
      emulator,
      { ...inputs, token: '', email: 'a@example.com', password: 'pass-word' },
      { secrets: [key] },
    );
    expect(ran.exitCode).toBe(1);
    expect(error(ran)).toContain('private-key');
  });
});
