import { expect, it } from '@jest/globals';
import type { JournalEntry } from '../../src/emulator/control/journal.ts';
import { journalLines } from '../../src/emulator-action/journal-lines.ts';

const entry = (more: Partial<JournalEntry> = {}): JournalEntry => ({
  id: 1,
  time: '2026-11-28T12:34:56.789Z',
  platform: 'dollarbox',
  method: 'GET',
  path: '/api/v1/containers/',
  query: [],
  headerNames: [],
  authorized: true,
  matched: true,
  applied: true,
  status: 200,
  ...more,
});

it('tells when, where, what and how it ended', () => {
  expect(journalLines([entry()])).toEqual(['12:34:56  dollarbox  GET    200  /api/v1/containers/']);
});

it('marks what no route matched, what a fault touched, and what had no answer', () => {
  const { status: _, ...open } = entry({ matched: false, fault: { id: 1, kind: 'cut' } });
  expect(journalLines([open])[0]).toMatch(/---.*no such route {2}fault: cut$/);
});

it('holds no command for the runner, whatever was asked', () => {
  const [line = ''] = journalLines([entry({ path: '/x\n::error::y\r##[error]z\u2028' })]);
  expect(line).not.toMatch(/[\r\n\u2028]|##\[|^::/);
});

it('shows the last thousand of many', () => {
  const lines = journalLines(Array.from({ length: 1_200 }, (_, id) => entry({ path: `/${id}` })));
  expect(lines).toHaveLength(1_001);
  expect(lines[0]).toContain('200 earlier');
  expect(lines.at(-1)).toContain('/1199');
});
