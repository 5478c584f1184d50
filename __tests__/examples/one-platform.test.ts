import { describe, expect, it } from '@jest/globals';
import { HIDDEN } from '../../src/emulator/kit/redaction.ts';
import { DEPLOY_USER } from '../../src/emulator/raidboxes/seed/seed-users.ts';
import { fixture } from '../certificates/fixture.ts';
import { DOLLARBOX_TOKEN, ELASTICBOX_TOKEN, useEmulator } from '../support/emulated.ts';
import type { Surroundings } from './workflow-runner.ts';
import { lookUp, runExample } from './workflow-runner.ts';

/* The workflows of `examples/` that stay on one platform, run step by step against the emulator. */

const emulator = useEmulator();

function surroundings(more: Partial<Surroundings> = {}): Surroundings {
  const { email, password } = DEPLOY_USER;
  const secrets = {
    DOLLARBOX_TOKEN,
    ELASTICBOX_TOKEN,
    RAIDBOXES_EMAIL: email,
    RAIDBOXES_PASSWORD: password,
  };
  return { url: emulator.url, secrets, ...more };
}

type Stored = Readonly<Record<string, unknown>>;

function stored(section: 'containers' | 'volumes' | 'invitations' | 'kubectlCredentials'): readonly Stored[] {
  return (emulator.get().control.inspect('dollarbox') as Readonly<Record<string, readonly Stored[]>>)[
    section
  ] as readonly Stored[];
}

describe('container-and-volume.yml', () => {
  it('makes both, and says where the container is', async () => {
    const [job] = await runExample('container-and-volume.yml', surroundings());
    expect(job?.status).toBe('success');
    expect(stored('volumes')).toContainEqual(
      expect.objectContaining({ name: 'web-data', sizeGb: 10, stage: 'settled' }),
    );
    expect(stored('containers')).toContainEqual(
      expect.objectContaining({
        name: 'web',
        image: 'ghcr.io/acme/web:0123456789abcdef0123456789abcdef01234567',
        env: { LOG_LEVEL: HIDDEN, DATA_VOLUME: HIDDEN },
        stage: 'settled',
      }),
    );
    expect(job?.steps[2]?.log).toMatch(/Container created: http:\/\/\[[0-9a-f:]+\]:8080\//);
  });

  it('moves the container to the next commit and leaves the volume as it is', async () => {
    await runExample('container-and-volume.yml', surroundings());
    const [job] = await runExample(
      'container-and-volume.yml',
      surroundings({ github: { sha: 'ab'.repeat(20) } }),
    );
    expect(job?.steps.map(({ outputs }) => outputs['outcome'])).toEqual(['unchanged', 'updated', undefined]);
    expect(stored('containers').filter(({ name }) => name === 'web')).toHaveLength(1);
  });
});

describe('renew-certificate.yml', () => {
  const days = (id: string, title: string, domain: string, expiresInDays: number) => ({
    id,
    title,
    domain,
    ssl: { expiresInDays },
  });
  const script = '#!/bin/bash\ntest "$1" = acme-corp.com && cp new/* .\n';
  const files = {
    'scripts/new-certificate.sh': script,
    'new/fullchain.pem': fixture('acme-rsa-fullchain.pem'),
    'new/privkey.pem': fixture('acme-rsa.key'),
  };
  const changes = (): readonly unknown[] => {
    const { boxes } = emulator.get().control.inspect('raidboxes') as {
      readonly boxes: readonly { readonly id: string; readonly changes: readonly unknown[] }[];
    };
    return boxes.flatMap((box) => box.changes.slice(1).map(() => box.id));
  };

  it('replaces the certificate that is due and no other', async () => {
    emulator.get().control.seed('raidboxes', {
      boxes: [
        days('EXP1R1NG', 'Later', 'expiring.example.com', 300),
        days('XK7BM2QP', 'Acme Corp Website', 'acme-corp.com', 10),
      ],
    });
    const jobs = await runExample('renew-certificate.yml', surroundings({ files }));
    expect(jobs.map(({ name, status }) => [name, status])).toEqual([
      ['check', 'success'],
      ['renew', 'success'],
    ]);
    expect(lookUp(jobs[1], "steps['Install it'].outputs.outcome")).toBe('updated');
    expect(changes()).toEqual(['XK7BM2QP']);
    const again = await runExample('renew-certificate.yml', surroundings({ files }));
    expect(again.map(({ name }) => name)).toEqual(['check']);
  });

  it('takes the key off the disk and touches nothing when there is no new certificate', async () => {
    const jobs = await runExample('renew-certificate.yml', surroundings({ files }));
    expect(jobs[1]?.steps.map(({ outcome }) => outcome)).toEqual([
      'success',
      'failure',
      'skipped',
      'success',
    ]);
    expect(changes()).toEqual([]);
  });
});

describe('install-certificates.yml', () => {
  it('puts each certificate of the folder on the boxes it is for, and tells which have none', async () => {
    const script = '#!/bin/bash\nmkdir -p live && cp -r kept/* live/\n';
    const files = {
      'scripts/fetch-certificates.sh': script,
      'kept/acme-corp.com/fullchain.pem': fixture('acme-rsa-fullchain.pem'),
      'kept/acme-corp.com/privkey.pem': fixture('acme-rsa.key'),
      'kept/README': 'Keys.',
    };
    const [job] = await runExample('install-certificates.yml', surroundings({ files }));
    expect(job?.status).toBe('success');
    expect(lookUp(job, 'steps.install.outputs.outcome')).toBe('created');
    expect(lookUp(job, 'steps.check.outputs.missing')).not.toContain('XK7BM2QP');
    expect(lookUp(job, 'steps.check.outputs.missing')).toContain('N0D0MA1N');
  });
});

describe('invite-team.yml', () => {
  const team = (...people: readonly object[]): Surroundings =>
    surroundings({ files: { '.github/team.json': JSON.stringify(people, undefined, 2) } });
  const invited = (): readonly unknown[] =>
    stored('invitations')
      .filter(({ org, id }) => org === 'acme' && Number(id) > 703)
      .map(({ email, role }) => [email, role]);
  const two = [
    { email: 'new@example.com', role: 'member' },
    { email: 'chief@example.com', role: 'admin' },
  ];

  it('invites everybody on the list, once', async () => {
    const jobs = await runExample('invite-team.yml', team(...two));
    expect(jobs.map(({ status }) => status)).toEqual(['success', 'success', 'success']);
    const expected = [
      ['new@example.com', 'member'],
      ['chief@example.com', 'admin'],
    ];
    expect(invited()).toEqual(expected);
    const again = await runExample('invite-team.yml', team(...two));
    expect(again.slice(1).map(({ steps }) => steps[0]?.outputs['outcome'])).toEqual([
      'unchanged',
      'unchanged',
    ]);
    expect(invited()).toEqual(expected);
  });

  it('goes on with the others when one cannot be invited, and asks nobody of an empty list', async () => {
    const jobs = await runExample(
      'invite-team.yml',
      team({ email: 'boss@example.com', role: 'owner' }, { email: 'new@example.com', role: 'member' }),
    );
    expect(jobs.map(({ status }) => status)).toEqual(['success', 'failure', 'success']);
    expect(invited()).toEqual([['new@example.com', 'member']]);
    expect((await runExample('invite-team.yml', team())).map(({ name }) => name)).toEqual(['read']);
  });
});

describe('usage-report.yml', () => {
  it('keeps a table with a row for each instance of each workspace', async () => {
    const [job] = await runExample('usage-report.yml', surroundings());
    expect(job?.status).toBe('success');
    const [header = '', ...rows] = (job?.steps[1]?.artifact ?? '').trim().split(/\r?\n/);
    expect(header).toMatch(/^"workspace","instance","name","box"/);
    expect(rows).toHaveLength(Number(lookUp(job, 'steps.usage.outputs.count')));
    expect(rows.some((row) => row.includes('web-stable'))).toBe(true);
    expect(emulator.requests().filter(({ method }) => method !== 'GET')).toEqual([]);
  });
});

describe('box-as-code.yml', () => {
  const files = {
    'boxes/web/box.yaml': 'name: web-as-code\nrequirements: [linux]\n',
    'boxes/web/events/install': '#!/bin/sh\necho install\n',
  };
  const of = (name: string) => surroundings({ files, github: { event_name: name } });

  it('shows a pull request what it would change, and writes nothing', async () => {
    const [job] = await runExample('box-as-code.yml', of('pull_request'));
    expect(job?.status).toBe('success');
    expect(lookUp(job, 'steps.box.outputs.plan')).toContain('events/install');
    expect(emulator.requests().filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  it('makes a version of each push and deploys it; the same again changes nothing', async () => {
    const [job] = await runExample('box-as-code.yml', of('push'));
    expect(job?.steps.map(({ outputs }) => outputs['outcome'])).toEqual([undefined, 'created', 'created']);
    expect(job?.steps[2]?.outputs['box-version']).toBe('0.1.0');
    const [again] = await runExample('box-as-code.yml', of('push'));
    expect(again?.steps.map(({ outputs }) => outputs['outcome'])).toEqual([
      undefined,
      'unchanged',
      'unchanged',
    ]);
  });
});

describe('kubeconfig.yml', () => {
  const kubectl =
    '#!/bin/bash\ngrep -Eq \'namespace"?: "?web\' "$KUBECONFIG" && echo "kubectl $@ with $KUBECONFIG"\n';
  const files = { 'bin/kubectl': kubectl, 'manifests/web.yml': 'kind: Deployment\n' };

  it('hands kubectl a kubeconfig; nothing of it is left after the job', async () => {
    const [job] = await runExample('kubeconfig.yml', surroundings({ files }));
    expect(job?.status).toBe('success');
    const path = String(lookUp(job, "steps['A kubeconfig for this job'].outputs['kubeconfig-path']"));
    expect(job?.steps[2]?.log).toContain(`kubectl apply --filename manifests/ with ${path}`);
    expect(job?.left).toEqual([]);
    expect(emulator.requests('POST', /kubectl-credentials/)).toHaveLength(1);
    expect(stored('kubectlCredentials')).toEqual([]);
  });

  it('leaves nothing when kubectl fails, either', async () => {
    const broken = { ...files, 'bin/kubectl': '#!/bin/bash\nexit 3\n' };
    const [job] = await runExample('kubeconfig.yml', surroundings({ files: broken }));
    expect(job?.status).toBe('failure');
    expect(job?.left).toEqual([]);
    expect(stored('kubectlCredentials')).toEqual([]);
  });
});
