import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { useEmulator } from '../support/emulated.ts';
import { EVENTS, type EventCase, wordOf } from './support/event-cases.ts';
import { comments, deployments, report, type StoredDeployment } from './support/github-step.ts';

/* Every event that starts a run, on the built action: what it is about, and what it leaves. The table in docs/previews.md. */

const emulator = useEmulator();
const PAGE = resolve(import.meta.dirname, '../../docs/previews.md');
const [BEGIN, END] = ['<!-- events: written by __tests__/steps/events.test.ts -->', '<!-- /events -->'];
const REPORTS = { comment: 'true', environment: 'preview' };
const rows: string[] = [];

function step(one: EventCase, inputs: Readonly<Record<string, string>>) {
  const { action, number, label, payload } = one;
  const more = { ...(label === undefined ? {} : { label }), ...(payload ? { payload } : {}) };
  return report(emulator, { ...REPORTS, ...one.inputs, ...inputs }, { action, ...more, number: number ?? 7 });
}

function names(): readonly string[] {
  const state = emulator.get().control.inspect('dollarbox') as {
    containers: { name: string; stage: string }[];
  };
  return state.containers.filter(({ stage }) => stage !== 'deleted').map(({ name }) => name);
}

const commentOf = () =>
  comments(emulator, 7)
    .filter(({ login }) => login === 'github-actions[bot]')
    .at(-1);
const last = (): StoredDeployment | undefined => deployments(emulator).at(-1);

/** A step that deploys for everybody, and one that keeps a preview, where one was there before. */
async function tell(one: EventCase): Promise<string> {
  const plain = { ...one, inputs: { ...one.inputs } };
  delete (plain.inputs as Record<string, string>)['label'];
  emulator.get().control.seed('github', { pulls: [{ number: 7, ...one.pull }] });
  const deployed = await step(plain, {});
  expect(deployed.exitCode).toBe(0);
  const [about, commit] = [commentOf() ? '#7' : '–', wordOf(last()?.sha)];
  emulator.get().control.reset();
  await report(emulator, { ...REPORTS, operation: 'preview-container', label: '' });
  const was = { comment: commentOf()?.body, count: deployments(emulator).length };
  emulator.get().control.seed('github', { pulls: [{ number: 7, ...one.pull }] });
  const kept = await step(one, { operation: 'preview-container', image: 'ghcr.io/acme/web:2' });
  const there = names().includes('web-pr-7');
  const written = commentOf()?.body === was.comment ? 'untouched' : 'rewritten';
  const opened =
    deployments(emulator).length > was.count
      ? 'a new one'
      : last()?.state === 'inactive'
        ? 'ended'
        : 'untouched';
  const outcome = kept.exitCode === 0 ? (kept.outputs['outcome'] ?? '') : 'refused: no pull request';
  const cells = [
    one.event,
    one.action,
    about,
    commit,
    written,
    opened,
    `\`${outcome}\`${there ? '' : ', gone'}`,
  ];
  return `| ${cells.map((cell) => cell.replace('`refused: no pull request`', 'refused: no pull request')).join(' | ')} |`;
}

describe('the events', () => {
  const page = readFileSync(PAGE, 'utf8');
  const table = page.slice(page.indexOf(BEGIN), page.indexOf(END));

  it.each(EVENTS)('$event $action', async (one) => {
    const row = await tell(one);
    rows.push(row);
    if (process.env['WRITE_EVENTS'] !== 'true') expect(table).toContain(row);
  });

  afterAll(() => {
    if (process.env['WRITE_EVENTS'] !== 'true') return;
    const head =
      '| Event | Action | Pull request | Commit | Comment | Deployment | Preview |\n| --- | --- | --- | --- | --- | --- | --- |';
    const whole = [BEGIN, '', head, ...rows, '', ''].join('\n');
    writeFileSync(PAGE, page.slice(0, page.indexOf(BEGIN)) + whole + page.slice(page.indexOf(END)));
  });
});
