import type { JournalEntry } from '../../../src/emulator/control/journal.ts';
import { OPERATIONS } from '../../../src/operations/index.ts';
import { prepare } from '../../examples/operation-worlds.ts';
import { exampleOf } from '../../faults/example-inputs.ts';
import { FakeGithub } from '../../operations/previews/fake-github.ts';
import type { Emulated } from '../../support/emulated.ts';
import { type Ran, runOperation } from '../../support/run-operation.ts';

/** So that what the world was made with is settled, and its minute of requests is over. */
const LATER = 60_000;

/** A run of an operation's example, and what it asked of the platform. */
export interface PlainRun extends Ran {
  readonly requests: readonly JournalEntry[];
  /** Calls to GitHub. */
  readonly asked: number;
  /** Of the virtual clock: pauses only, as answers take none. */
  readonly minutes: number;
}

/** Runs an operation's own example in a world that has what it works on, and whatever `fill` adds. */
export async function runPlain(
  emulator: Emulated,
  name: string,
  temp: string,
  { fill = () => undefined, closed = 0 }: { readonly fill?: () => void; readonly closed?: number } = {},
): Promise<PlainRun> {
  const { control } = emulator.get();
  const operation = OPERATIONS[name];
  if (!operation) throw new Error(`no operation ${name}`);
  control.reset();
  await prepare(emulator, name);
  fill();
  control.clock.advance(LATER);
  control.clearJournal();
  const { inputs, platform } = exampleOf(name);
  const gone = Array.from({ length: closed }, (_one, at) => [100 + at, 'closed'] as const);
  const github = new FakeGithub({ 7: 'open', 8: 'closed', ...Object.fromEntries(gone) });
  const begun = control.clock.now();
  const ran = await runOperation(operation, emulator.get(), {
    inputs: {
      ...(name.startsWith('preview-') ? { 'pull-request': '7' } : {}),
      timeout: '10h',
      ...inputs,
      'base-url': `${emulator.url}/${platform}`,
    },
    github,
    directories: { temp, workspace: temp },
  });
  if (ran.error) throw ran.error;
  const minutes = (control.clock.now() - begun) / 60_000;
  return { ...ran, requests: control.journal(), asked: github.asked.length, minutes };
}
