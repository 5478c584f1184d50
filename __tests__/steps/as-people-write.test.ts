import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { TWO_FACTOR_USER } from '../../src/emulator/raidboxes/seed/seed-users.ts';
import { DOLLARBOX_TOKEN, useEmulator } from '../support/emulated.ts';
import { Runner, runAction } from '../support/run-action.ts';
import { errors } from '../support/workflow-commands.ts';
import { deploy, work as elasticbox, instances } from './support/deploy-step.ts';
import { work as raidboxes } from './support/upload-step.ts';

/* Inputs and names in the shapes that people have them in, and outputs as workflows read them, on the built action. */

const emulator = useEmulator();

const dollarbox = (inputs: Readonly<Record<string, string>>) =>
  runAction({
    with: { token: DOLLARBOX_TOKEN, org: 'acme', 'base-url': `${emulator.url}/dollarbox`, ...inputs },
  });

describe('a second factor', () => {
  it.each([
    {
      shape: 'in groups, as authenticators show it',
      write: (seed: string) => seed.replace(/(.{4})(?=.)/g, '$1 '),
    },
    {
      shape: 'in small letters and groups',
      write: (seed: string) => seed.toLowerCase().replace(/(.{4})(?=.)/g, '$1 '),
    },
  ])('$shape logs in', async ({ write }) => {
    const otp = write(TWO_FACTOR_USER.totpSeed);
    const login = { token: '', email: TWO_FACTOR_USER.email, password: TWO_FACTOR_USER.password, otp };
    const ran = await raidboxes(emulator, { operation: 'list-wordpress-boxes', ...login });
    expect(ran.outputs['outcome']).toBe('listed');
    expect(ran.stdout.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain(otp);
  });
});

describe('a path that a shell would write out', () => {
  it.each(['~/.kube/config', '$HOME/.kube/config', '${HOME}/config'])(
    '%s is refused for a kubeconfig',
    async (path) => {
      const ran = await dollarbox({ operation: 'issue-kubeconfig', 'kubeconfig-path': path });
      expect(ran.exitCode).toBe(1);
      expect(errors(ran.stdout)[0]?.data).toContain(
        'kubeconfig-path: must be a path without `~` and `$NAME`',
      );
      expect(emulator.requests('POST')).toEqual([]);
    },
  );

  it('is refused for a box’s folder', async () => {
    const ran = await elasticbox(emulator, {
      operation: 'export-box',
      workspace: 'operations',
      box: 'web',
      path: '~/boxes',
    });
    expect(errors(ran.stdout)[0]?.data).toContain('path: must be a path without');
  });
});

describe('the plan of a dry run', () => {
  it.each([
    { operation: 'delete-container', name: 'nobody' },
    { operation: 'list-containers' },
    { operation: 'get-org' },
  ])('with nothing to do is an empty list ($operation)', async (inputs) => {
    const ran = await dollarbox({ 'dry-run': 'true', ...inputs });
    expect(ran.exitCode).toBe(0);
    expect(ran.outputs['plan']).toBe('[]');
  });

  it('is not there without a dry run', async () => {
    expect((await dollarbox({ operation: 'list-containers' })).outputs['plan']).toBeUndefined();
  });
});

describe('a File variable', () => {
  it.each(['my settings.conf', 'größe.conf', 'a#1 100%.conf'])(
    'whose file is called %s is stored and named as the platform names it',
    async (name) => {
      const runner = new Runner();
      writeFileSync(join(runner.workspace, name), 'x=1\n');
      const url = `/services/blobs/download/0f6c/${name}`;
      emulator.faults({
        kind: 'status',
        status: 200,
        json: { url },
        method: 'POST',
        path: '/services/blobs/upload',
      });
      const variables = `GIT_SHA: x\nSETTINGS: "${name}"`;
      const ran = await deploy(emulator, { variables }, { runner });
      expect(errors(ran.stdout)).toEqual([]);
      expect(ran.outputs['outcome']).toBe('created');
      expect(JSON.stringify(instances(emulator)[0])).toContain(JSON.stringify(url));
      runner.remove();
    },
  );
});
