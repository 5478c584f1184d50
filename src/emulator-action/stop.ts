import { readFileSync, rmSync } from 'node:fs';
import * as core from '@actions/core';
import type { JournalEntry } from '../emulator/control/journal.ts';
import { journalLines } from './journal-lines.ts';

/** Milliseconds for one call; it is on this machine. */
const PATIENCE = 10_000;

/** The post step: prints what the emulator was asked, and ends it. Never red: the job's own steps have said what failed. */
export async function stop(): Promise<number> {
  const log = core.getState('log');
  const said = log === '' ? '' : textOf(log);
  const [, url] = /^Emulator on (\S+)$/m.exec(said) ?? [];
  if (url === undefined) return 0;
  try {
    const journal = (await call(url, 'GET', 'journal')) as readonly JournalEntry[];
    core.startGroup(`What the emulator was asked (${journal.length})`);
    for (const line of journalLines(journal)) core.info(line);
    core.endGroup();
    await call(url, 'POST', 'stop');
    core.info('The emulator has ended');
  } catch {
    core.warning(`The emulator at ${url} does not answer any more. It said last: ${said.trim().slice(-500)}`);
  }
  rmSync(log, { force: true });
  return 0;
}

async function call(url: string, method: string, path: string): Promise<unknown> {
  const signal = AbortSignal.timeout(PATIENCE);
  const answer = await fetch(`${url}/__emulator/${path}`, { method, signal });
  if (answer.headers.get('server') !== 'boxwright-emulator') throw new Error('Somebody else answers');
  return answer.json();
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
