import { describe, expect, it } from '@jest/globals';
import { StepLedger } from '../../../src/action/state/ledger.ts';
import { isMarkedBy, markToken } from '../../../src/action/state/origin.ts';
import type { SavedStep } from '../../../src/action/state/saved-step.ts';
import { parseSavedStep } from '../../../src/action/state/saved-step.ts';
import { undoAll } from '../../../src/action/undo.ts';
import type { Client } from '../../../src/contract/platform.ts';
import { Secrets } from '../../../src/support/secrets.ts';

const ORIGIN = { operation: 'create-container', values: { org: 'acme' } };

function started() {
  const saved: SavedStep[] = [];
  const secrets = new Secrets();
  const ledger = new StepLedger({ secrets, save: (step) => saved.push(step) });
  ledger.begin(ORIGIN);
  return { ledger, secrets, last: () => saved.at(-1), saved };
}

const client: Client = {
  lastRequestId: undefined,
  within: () => client,
  close: () => Promise.resolve(),
};

const made = (id: string, undone: string[], fails = false) => ({
  key: `container ${id}`,
  what: `container web (${id})`,
  id,
  outputs: { id },
  undo: {
    said: `container ${id}`,
    work: async () => {
      undone.push(id);
      if (fails) throw new Error('no');
    },
  },
});

describe('the ledger of a step', () => {
  it('saves what is left before anything else happens, by key', () => {
    const { ledger, last } = started();
    ledger.leave('a', 'container a, possibly created');
    expect(last()?.left).toEqual(['container a, possibly created']);
    ledger.leave('b', 'volume b');
    ledger.leave('a', 'container a (1)');
    expect(last()?.left).toEqual(['container a (1)', 'volume b']);
    ledger.gone('a');
    expect(last()?.left).toEqual(['volume b']);
    expect(ledger.left).toEqual(['volume b']);
  });

  it('takes what was asked and never answered for a change', () => {
    const { ledger } = started();
    ledger.ask('a', 'container a, possibly created');
    expect(ledger.changed).toBe(true);
    ledger.unwritten('a');
    expect([ledger.changed, ledger.left]).toEqual([false, []]);
  });

  it('knows what it created until that is gone', () => {
    const { ledger, last } = started();
    ledger.create(made('1', []));
    ledger.create(made('2', []));
    expect([ledger.created, ledger.changed, ledger.outputs]).toEqual([['1', '2'], true, { id: '2' }]);
    expect(last()).toMatchObject({ outputs: { id: '2' }, ended: false, origin: ORIGIN });
    ledger.gone('container 1');
    expect([ledger.created, ledger.left]).toEqual([['2'], ['container web (2)']]);
    ledger.end();
    expect(last()?.ended).toBe(true);
  });

  it('undoes the last first, and what it has undone is not left', async () => {
    const { ledger } = started();
    const undone: string[] = [];
    for (const id of ['1', '2', '3']) ledger.create(made(id, undone, id === '2'));
    ledger.gone('container 9');
    const told = await undoAll(ledger, client, new AbortController().signal);
    expect(undone).toEqual(['3', '2', '1']);
    expect(told).toEqual([
      'Undone: container 3.',
      'Could not be undone, and is left: container 2 (an unexpected error)',
      'Undone: container 1.',
    ]);
    expect(ledger.left).toEqual(['container web (2)']);
  });

  it('does not take what is known of one among several for an output', async () => {
    const { ledger } = started();
    await ledger.amongSeveral(async () => ledger.know({ id: '1' }));
    await expect(
      ledger.amongSeveral(() => Promise.reject(new Error('no'))).finally(() => ledger.know({ id: '2' })),
    ).rejects.toThrow('no');
    expect(ledger.outputs).toEqual({ id: '2' });
  });

  it('keeps no secret, and no more than an environment variable holds', () => {
    const { ledger, secrets, last } = started();
    secrets.add('a-very-secret-word');
    for (let n = 0; n < 400; n += 1)
      ledger.leave(`${n}`, `thing ${n} a-very-secret-word ${'x'.repeat(1_000)}`);
    ledger.know({ name: 'a-very-secret-word', url: 'y'.repeat(200_000) });
    const text = JSON.stringify(last());
    expect(text).not.toContain('a-very-secret-word');
    expect(text.length).toBeLessThan(100_000);
    expect(last()?.left.at(-1)).toBe('350 more');
    expect(parseSavedStep(text)).toEqual(last());
  });

  it('foretells what a killed step would tell, until something is certain', () => {
    const { ledger, last } = started();
    const task = { kind: 'github-comment', key: 'c', pullRequest: 7, onlyUpdate: false } as const;
    ledger.foretell('c', ({ left }) => ({ ...task, body: `left: ${left.join()}` }));
    ledger.leave('a', 'volume a');
    expect(last()?.tasks).toEqual([{ ...task, body: 'left: volume a' }]);
    ledger.cleanUp({ ...task, body: 'done' });
    ledger.leave('b', 'volume b');
    expect(last()?.tasks).toEqual([{ ...task, body: 'done' }]);
    ledger.cleanedUp('c');
    expect(last()?.tasks).toEqual([]);
  });

  it('goes on when the state cannot be written any more, and says so before it begins or promises', () => {
    let full = true;
    const save = (): void => {
      if (full) throw new Error('disk full');
    };
    const ledger = new StepLedger({ secrets: new Secrets(), save });
    expect(() => ledger.begin(ORIGIN)).toThrow('disk full');
    full = false;
    ledger.begin({ ...ORIGIN, operation: 'x' });
    full = true;
    ledger.leave('a', 'volume a');
    expect(ledger.left).toEqual(['volume a']);
    expect(() => ledger.cleanUp({ kind: 'kubectl-credential', key: 'k', before: [], revoke: true })).toThrow(
      'disk full',
    );
  });
});

describe('the mark of a token', () => {
  it('fits the token it was made of, and hardly another', () => {
    const mark = markToken('dbx_one');
    expect(isMarkedBy(mark, 'dbx_one')).toBe(true);
    const others = Array.from({ length: 50 }, (_none, n) => `dbx_${n}`);
    expect(others.filter((token) => isMarkedBy(mark, token)).length).toBeLessThan(3);
    expect(mark).toMatch(/^[0-9a-f]{16}\.[0-9a-f]{4}$/);
    expect(markToken('dbx_one')).not.toBe(mark);
  });
});
