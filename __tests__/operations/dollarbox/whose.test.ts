import { describe, expect, it } from '@jest/globals';
import type { AnyOperation } from '../../../src/contract/operation.ts';
import { createContainer } from '../../../src/operations/dollarbox/containers/create-container.ts';
import { createNamespace } from '../../../src/operations/dollarbox/namespaces/create-namespace.ts';
import { createInvitation } from '../../../src/operations/dollarbox/people/create-invitation.ts';
import { removeMember } from '../../../src/operations/dollarbox/people/remove-member.ts';
import { createVolume } from '../../../src/operations/dollarbox/volumes/create-volume.ts';
import { useDollarbox } from './stage.ts';

const box = useDollarbox();

/** Our request waits and is then cut without effect; meanwhile somebody else makes one of the same name. */
async function whileSomebodyElse<T>(running: () => Promise<T>, path: string, body: object): Promise<T> {
  box.faults({ kind: 'cut-before', method: 'POST', delayMs: 300 });
  const ran = running();
  await box.arrived('POST');
  await box.call('POST', path, body);
  return ran;
}

describe('what is found after a lost answer and differs from what was asked for', () => {
  it('is a volume of another size: a conflict that is shown, and left alone', async () => {
    const ran = await whileSomebodyElse(
      () => box.run(createVolume, { name: 'data', 'size-gb': '5' }),
      '/volumes/',
      { name: 'data', size_gb: 1 },
    );
    expect(ran.error?.message).toMatch(/already a volume data \(\d+\), of 1 GB; 5 GB are asked for/);
    expect(await ran.undo()).toEqual([]);
    expect(box.state().volumes.filter(({ name, org }) => name === 'data' && org === 'acme')).toHaveLength(1);
  });

  it('is a container of another image: changed as `if-exists` says, never undone', async () => {
    const ran = await whileSomebodyElse(
      () => box.run(createContainer, { name: 'web', image: 'registry.example.com/web:1' }),
      '/containers/',
      { name: 'web', image: 'registry.example.com/theirs:9' },
    );
    expect(ran.result).toMatchObject({ outcome: 'updated', changed: true });
    expect(await ran.undo()).toEqual([]);
    expect(box.requests('DELETE')).toEqual([]);
  });

  it('is a container of another image: refused as `if-exists` says', async () => {
    const ran = await whileSomebodyElse(
      () =>
        box.run(createContainer, { name: 'web', image: 'registry.example.com/web:1', 'if-exists': 'fail' }),
      '/containers/',
      { name: 'web', image: 'registry.example.com/theirs:9' },
    );
    expect(ran.error?.message).toMatch(/There is already a container web/);
    expect(await ran.undo()).toEqual([]);
  });

  it('is an invitation with another role: a conflict that is shown, and left alone', async () => {
    const ran = await whileSomebodyElse(
      () => box.run(createInvitation, { email: 'new@example.com', role: 'member' }),
      '/invitations/',
      { email: 'new@example.com', role: 'admin' },
    );
    expect(ran.error?.message).toMatch(/is pending with the role admin; member is asked for/);
    expect(await ran.undo()).toEqual([]);
    expect(box.state().invitations.some(({ email }) => email === 'new@example.com')).toBe(true);
  });
});

describe('what is found after a lost answer and is as asked for', () => {
  it('is not ours when it was made at another time', async () => {
    box.faults({ kind: 'cut-before', method: 'POST', delayMs: 300 });
    const running = box.run(createVolume, { name: 'data', 'size-gb': '5' });
    await box.arrived('POST');
    box.control().clock.advance(-3_600_000);
    await box.call('POST', '/volumes/', { name: 'data', size_gb: 5 });
    box.control().clock.advance(3_600_000);
    const ran = await running;
    expect(ran.result).toMatchObject({ outcome: 'unchanged' });
    expect(await ran.undo()).toEqual([]);
    expect(box.requests('DELETE')).toEqual([]);
  });
});

describe('a creation that a gateway has carried out, and whose second try it hands on as refused', () => {
  const TAKEN = { error: { code: 'conflict', message: 'The name is taken.', detail: {} } };
  const refuse = (path: string) =>
    box.faults({ kind: 'status-after', status: 409, json: TAKEN, method: 'POST', path, delayMs: 300 });
  const EMPTY = { status: 200, json: { next: null, results: [] } };
  type Case = readonly [string, AnyOperation, Readonly<Record<string, string>>, string];
  const CASES: readonly Case[] = [
    ['volumes', createVolume, { name: 'data', 'size-gb': '5' }, 'volume named data'],
    ['containers', createContainer, { name: 'web', image: 'web:1' }, 'container named web'],
    ['namespaces', createNamespace, { slug: 'space-7' }, 'namespace with the slug space-7'],
    ['invitations', createInvitation, { email: 'new@example.com', role: 'member' }, 'new@example.com'],
  ];

  it.each(CASES)('is found in %s, and left by an undoing', async (collection, operation, inputs, _) => {
    refuse(`/api/v1/${collection}/`);
    const ran = await box.run(operation, inputs);
    expect(ran.result).toMatchObject({ outcome: 'unchanged' });
    expect(await ran.undo()).toEqual([]);
    expect(box.requests('POST')).toHaveLength(1);
  });

  const BLIND = [
    ['is nowhere to be seen', EMPTY],
    ['cannot be looked for', { status: 401 }],
  ] as const;

  it.each(CASES.flatMap((one) => BLIND.map(([how, answer]) => ({ collection: one[0], how, answer, one }))))(
    'in $collection, and it $how: may be there, says the error',
    async ({ answer, one }) => {
      const [collection, operation, inputs, key] = one;
      const path = `/api/v1/${collection}/`;
      refuse(path);
      const running = box.run(operation, inputs);
      await box.arrived('POST');
      box.faults({ kind: 'status', ...answer, method: 'GET', path, times: 100 });
      const { error } = await running;
      expect(error?.message).toContain('The name is taken.');
      expect(error?.message).toContain(`${key} may be there`);
      expect(box.requests('POST')).toHaveLength(1);
    },
  );
});

it('a deletion that is answered and not carried out is no deletion', async () => {
  const id = String(
    box.state().members.find(({ org, email }) => org === 'acme' && email === 'mel@example.com')?.id,
  );
  box.faults({ kind: 'status', status: 204, method: 'DELETE' });
  const ran = await box.run(removeMember, { member: id, timeout: '3s' });
  expect(ran.error?.outcome).toBe('timed-out');
});
