import { it } from '@jest/globals';
import { createDollarbox } from '../../src/emulator/dollarbox/plugin.ts';
import { DEMO_TOKENS } from '../../src/emulator/dollarbox/seed/demo-tokens.ts';
import { createInvitation } from '../../src/operations/dollarbox/people/create-invitation.ts';
import { createVolume } from '../../src/operations/dollarbox/volumes/create-volume.ts';
import type { State } from '../operations/dollarbox/stage.ts';
import { madeBy, requireManners, requireTold } from './promises.ts';
import { PATIENCE, search } from './search.ts';
import { type Scenario, useStage } from './stage.ts';

const stage = useStage(createDollarbox);
const token = DEMO_TOKENS.multi;
const state = () => stage.stored() as State;

const WAYS: readonly Readonly<Record<string, string>>[] = [
  {},
  { wait: 'false' },
  { 'if-exists': 'fail' },
  { timeout: '6s', 'on-timeout': 'cancel' },
];
const volume: Scenario = {
  operation: createVolume,
  inputs: (_run, variant) => ({
    ...WAYS[variant % WAYS.length],
    ...{ token, org: 'acme', name: 'data-pr-7', 'size-gb': '2' },
  }),
  method: 'POST',
  path: '/api/v1/volumes/',
  // Somebody else's, of the same name and smaller, where the name is still free.
  other: (emulator) => {
    if (volumes().length > 0) return;
    const other = { id: OTHER, org: 'acme', name: 'data-pr-7', size_gb: 1, status: 'bound' };
    emulator.control.seed('dollarbox', { volumes: [other] });
    seeded = true;
  },
};
const OTHER = 777;
let seeded = false;
const volumes = () =>
  state().volumes.filter(
    ({ name, org, stage: at }) => name === 'data-pr-7' && org === 'acme' && at !== 'deleted',
  );

it(
  'create-volume makes one volume, or says what is unknown',
  async () => {
    await search('create-volume', {
      runs: 120,
      play: (schedule) => {
        seeded = false;
        return stage.play(volume, schedule);
      },
      judge: async (trace, require, schedule) => {
        requireManners(trace, require, [token]);
        const others = (): boolean => volumes().some(({ id, sizeGb }) => id === OTHER && sizeGb === 1);
        for (const ran of trace.rans) {
          require(String(ran?.result?.outputs?.id) !==
            String(OTHER), 'it is green with somebody else’s volume');
          if (seeded && ran?.error) await ran.undo();
        }
        require(!seeded || others(), 'somebody else’s volume is touched');
        const found = volumes().filter(({ id }) => id !== OTHER);
        require(madeBy(trace) <= 1 && found.length <= 1, `${madeBy(trace)} made, ${found.length} there`);
        // Refused in plain words, though a gateway had it done before: a red step then tells the refusal.
        if (!schedule.writes.includes('409 after'))
          requireTold(trace, require, { ids: found.map(({ id }) => String(id)), key: 'data-pr-7' });
        for (const { sizeGb } of found) require(sizeGb === 2, 'it is not as asked');
      },
    });
  },
  PATIENCE,
);

const EMAIL = 'new-person@example.com';
const invitation: Scenario = {
  operation: createInvitation,
  inputs: (_run, variant) => ({
    ...WAYS[variant % WAYS.length],
    ...{ token, org: 'acme', email: EMAIL, role: 'member', 'if-exists': 'reuse' },
  }),
  method: 'POST',
  path: '/api/v1/invitations/',
};
const invitations = () => state().invitations.filter(({ email, org }) => email === EMAIL && org === 'acme');

it(
  'create-invitation invites once, or says what is unknown',
  async () => {
    await search('create-invitation', {
      runs: 100,
      play: (schedule) => stage.play(invitation, schedule),
      judge: (trace, require, schedule) => {
        requireManners(trace, require, [token]);
        const found = invitations();
        require(madeBy(trace) <= 1 && found.length <= 1, `${madeBy(trace)} made, ${found.length} there`);
        // Refused in plain words, though a gateway had it done before: a red step then tells the refusal.
        if (!schedule.writes.includes('409 after'))
          requireTold(trace, require, { ids: found.map(({ id }) => String(id)), key: EMAIL });
      },
    });
  },
  PATIENCE,
);
