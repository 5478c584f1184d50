import { it } from '@jest/globals';
import type { AnyOperation } from '../../src/contract/operation.ts';
import { createDollarbox } from '../../src/emulator/dollarbox/plugin.ts';
import { DEMO_TOKENS } from '../../src/emulator/dollarbox/seed/demo-tokens.ts';
import { createNamespace } from '../../src/operations/dollarbox/namespaces/create-namespace.ts';
import { createInvitation } from '../../src/operations/dollarbox/people/create-invitation.ts';
import { createVolume } from '../../src/operations/dollarbox/volumes/create-volume.ts';
import type { State } from '../operations/dollarbox/stage.ts';
import { madeBy, requireManners, requireOwnRemoved, requireTold } from './promises.ts';
import type { Schedule } from './schedule.ts';
import { PATIENCE, search } from './search.ts';
import { type Scenario, useStage } from './stage.ts';

/* What has a name that no two have, and no mark of the request that made it. */

/** Slow enough for deadlines to pass while it is provisioned. */
const stage = useStage(createDollarbox, 3_000);
const token = DEMO_TOKENS.multi;
const state = () => stage.stored() as State;

const WAYS: readonly Readonly<Record<string, string>>[] = [
  {},
  { wait: 'false' },
  { 'if-exists': 'fail' },
  { timeout: '6s', 'on-timeout': 'cancel' },
];
/** Somebody else’s is as asked for, or not. */
const isTwin = ({ variant }: Schedule): boolean => Math.floor(variant / WAYS.length) % 2 === 1;
const OTHER = 777;

interface Thing {
  readonly id: number;
  readonly [field: string]: unknown;
}

/** How one kind is created, seeded and found. */
interface Case {
  readonly operation: AnyOperation;
  readonly inputs: Readonly<Record<string, string>>;
  readonly collection: string;
  /** What people find it by. */
  readonly key: string;
  readonly there: () => readonly Thing[];
  /** A field that tells what was asked for from what was not. */
  readonly field: readonly [stored: string, sent: string, asked: unknown, other: unknown];
  readonly seed: Readonly<Record<string, unknown>>;
}

const CASES: readonly Case[] = [
  {
    operation: createVolume,
    inputs: { name: 'data-pr-7', 'size-gb': '2' },
    collection: 'volumes',
    key: 'data-pr-7',
    there: () => state().volumes.filter(({ name, org }) => name === 'data-pr-7' && org === 'acme'),
    field: ['sizeGb', 'size_gb', 2, 1],
    seed: { name: 'data-pr-7', status: 'bound' },
  },
  {
    operation: createNamespace,
    inputs: { slug: 'space-7', 'allocated-containers': '2' },
    collection: 'namespaces',
    key: 'space-7',
    there: () => state().namespaces.filter(({ name, org }) => name === 'space-7' && org === 'acme'),
    field: ['allocatedContainers', 'allocated_containers', 2, 1],
    seed: { slug: 'space-7', status: 'active' },
  },
  {
    operation: createInvitation,
    inputs: { email: 'new-person@example.com', role: 'member', 'if-exists': '' },
    collection: 'invitations',
    key: 'new-person@example.com',
    there: () => state().invitations.filter(({ email }) => email === 'new-person@example.com'),
    field: ['role', 'role', 'member', 'admin'],
    seed: { email: 'new-person@example.com' },
  },
];

function scenarioOf({ operation, inputs, collection, there, field, seed }: Case): Scenario {
  return {
    operation,
    inputs: (_run, variant) => {
      const all = { ...WAYS[variant % WAYS.length], token, org: 'acme', ...inputs };
      return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
    },
    method: 'POST',
    path: `/api/v1/${collection}/`,
    // Somebody else’s, where the name is still free.
    other: (emulator, schedule) => {
      if (there().some(({ stage: at }) => at !== 'deleted')) return;
      const [, sent, asked, other] = field;
      const one = { ...seed, id: OTHER, org: 'acme', [sent]: isTwin(schedule) ? asked : other };
      emulator.control.seed('dollarbox', { [collection]: [one] });
    },
  };
}

it.each(CASES.map((one) => [one.operation.name, one] as const))(
  '%s makes one, or says what is unknown, and deletes nobody else’s',
  async (name, one) => {
    const scenario = scenarioOf(one);
    const { key, field } = one;
    const [stored, , asked] = field;
    const there = () => one.there().filter(({ stage: at }) => at !== 'deleted');
    await search(name, {
      runs: 120,
      play: (schedule) => stage.play(scenario, schedule),
      judge: async (trace, require) => {
        requireManners(trace, require, [token]);
        const all = there();
        const found = all.filter(({ id }) => id !== OTHER);
        const seeded = all.length > found.length;
        // One that was undone makes room for one more.
        const most = 1 + trace.removed.flat().length;
        require(madeBy(trace) <= most && all.length <= 1, `${madeBy(trace)} made, ${all.length} there`);
        const idsOf = (things: readonly Thing[]) => things.map(({ id }) => String(id));
        requireTold(trace, require, { ids: idsOf(all), own: idsOf(found), key });
        for (const ran of trace.rans) if (ran?.error) await ran.undo().catch(() => undefined);
        requireOwnRemoved(trace, require);
        const stays = there().some(({ id }) => id === OTHER);
        require(!seeded || stays, 'what somebody else made is deleted');
        const changes = name === 'create-namespace';
        for (const thing of found) require(thing[stored] === asked || changes, 'it is not as asked');
      },
    });
  },
  PATIENCE,
);
