import { it } from '@jest/globals';
import { DEMO_TOKENS } from '../../src/emulator/dollarbox/demo-tokens.ts';
import { createDollarbox } from '../../src/emulator/dollarbox/plugin.ts';
import { createInvitation } from '../../src/operations/dollarbox/create-invitation.ts';
import { createVolume } from '../../src/operations/dollarbox/create-volume.ts';
import type { State } from '../operations/dollarbox/stage.ts';
import { madeBy, requireManners, requireTold } from './promises.ts';
import { PATIENCE, search } from './search.ts';
import { type Scenario, useStage } from './stage.ts';

const stage = useStage(createDollarbox);
const token = DEMO_TOKENS.multi;
const state = () => stage.stored() as State;

const volume: Scenario = {
  operation: createVolume,
  inputs: () => ({ token, org: 'acme', name: 'data-pr-7', 'size-gb': '2' }),
  method: 'POST',
  path: '/api/v1/volumes/',
};
const volumes = () =>
  state().volumes.filter(
    ({ name, org, stage: at }) => name === 'data-pr-7' && org === 'acme' && at !== 'deleted',
  );

it(
  'create-volume makes one volume, or says what is unknown',
  async () => {
    await search('create-volume', {
      runs: 300,
      play: (schedule) => stage.play(volume, schedule),
      judge: (trace, require, schedule) => {
        requireManners(trace, require, [token]);
        const found = volumes();
        require(madeBy(trace) <= 1 && found.length <= 1, `${madeBy(trace)} made, ${found.length} there`);
        requireTold(trace, require, { ids: found.map(({ id }) => String(id)), key: 'data-pr-7', schedule });
        for (const { sizeGb } of found) require(sizeGb === 2, 'it is not as asked');
      },
    });
  },
  PATIENCE,
);

const EMAIL = 'new-person@example.com';
const invitation: Scenario = {
  operation: createInvitation,
  inputs: () => ({ token, org: 'acme', email: EMAIL, role: 'member' }),
  method: 'POST',
  path: '/api/v1/invitations/',
};
const invitations = () => state().invitations.filter(({ email, org }) => email === EMAIL && org === 'acme');

it(
  'create-invitation invites once, or says what is unknown',
  async () => {
    await search('create-invitation', {
      runs: 300,
      play: (schedule) => stage.play(invitation, schedule),
      judge: (trace, require, schedule) => {
        requireManners(trace, require, [token]);
        const found = invitations();
        require(madeBy(trace) <= 1 && found.length <= 1, `${madeBy(trace)} made, ${found.length} there`);
        requireTold(trace, require, { ids: found.map(({ id }) => String(id)), key: EMAIL, schedule });
      },
    });
  },
  PATIENCE,
);
