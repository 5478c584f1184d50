import { it } from '@jest/globals';
import { createRaidboxes } from '../../src/emulator/raidboxes/plugin.ts';
import { uploadSsl } from '../../src/operations/raidboxes/upload-ssl.ts';
import { certificate, fixture } from '../certificates/fixture.ts';
import { BOX, LOGIN, upload } from '../operations/raidboxes/boxes.ts';
import { requireManners, toldBy } from './promises.ts';
import { PATIENCE, search } from './search.ts';
import { type Scenario, useStage } from './stage.ts';

const stage = useStage(createRaidboxes);
const NEW = certificate('acme-rsa').fingerprint;
const OLD = certificate('acme-p256').fingerprint;
const KEY = fixture('acme-rsa.key').split('\n')[4] ?? '';

const scenario: Scenario = {
  operation: uploadSsl,
  inputs: () => upload(),
  method: 'POST',
  path: '/v1/boxes/:id/ssl',
  prepare: ({ control }) => {
    const ssl = { crt: fixture('acme-p256.pem'), key: fixture('acme-p256.key') };
    const box = { id: BOX, name: 'wp4x7kz', title: 'Acme Corp Website', domain: 'acme-corp.com', ssl };
    control.seed('raidboxes', { boxes: [box] });
  },
};

/** Fingerprints of the certificates that the box was given, in order. */
function given(): readonly (string | null)[] {
  const { boxes } = stage.emulator().control.inspect('raidboxes') as {
    boxes: { id: string; changes: { certificate: { fingerprint: string } | null }[] }[];
  };
  return (boxes.find(({ id }) => id === BOX)?.changes ?? []).map(
    ({ certificate: one }) => one?.fingerprint ?? null,
  );
}

it(
  'upload-ssl installs the certificate, and the box is never without one',
  async () => {
    await search('upload-ssl', {
      runs: 100,
      play: (schedule) => stage.play(scenario, schedule),
      judge: (trace, require) => {
        requireManners(trace, require, [LOGIN.password, KEY]);
        const changes = given();
        require(!changes.includes(null), 'the box was without a certificate');
        require(changes.every((one) => one === OLD || one === NEW), 'another certificate is there');
        trace.rans.forEach((ran, at) => {
          if (ran?.result) require(changes.at(-1) === NEW, `run ${at} is green without it`);
          else if (ran && (trace.made[at] ?? 0) > 0)
            require(toldBy(ran).includes(NEW), `run ${at} uploaded it and is red without a word of it`);
        });
        for (const made of trace.made) require(made <= 2, `a run uploaded ${made} times`);
      },
    });
  },
  PATIENCE,
);
