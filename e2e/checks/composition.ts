import assert from 'node:assert/strict';
import type { Group } from '../check.ts';
import { workflowText } from './steps.ts';

const COMPOSITE = `
name: With a kubeconfig
description: A composite action that uses two of ours
inputs:
  base-url: { description: where, required: true }
  token: { description: secret, required: true }
outputs:
  path: { description: file, value: '\${{ steps.kubeconfig.outputs.kubeconfig-path }}' }
  context: { description: context, value: '\${{ steps.kubeconfig.outputs.context }}' }
runs:
  using: composite
  steps:
    - id: org
      uses: ./actions/get-org
      with: { base-url: '\${{ inputs.base-url }}', token: '\${{ inputs.token }}', org: acme }
    - id: kubeconfig
      uses: ./actions/issue-kubeconfig
      with: { base-url: '\${{ inputs.base-url }}', token: '\${{ inputs.token }}', org: acme }
`;

const CALLED = `
on:
  workflow_call:
    inputs:
      name: { type: string, required: true }
      base-url: { type: string, required: true }
    secrets:
      token: { required: true }
jobs:
  create:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - id: made
        uses: ./actions/create-container
        with:
          base-url: \${{ inputs.base-url }}
          token: \${{ secrets.token }}
          org: acme
          name: \${{ inputs.name }}
          image: ghcr.io/acme/web:1.2.0
          poll-interval: 200ms
`;

/** Matrix, composite and reusable workflows, and the action by its name and tag. */
export const composition: Group = {
  name: 'composition',
  run: async ({ run, check, emulator }) => {
    const ran = await run({
      text: workflowText('composition'),
      files: {
        '.github/actions/with-kubeconfig/action.yml': COMPOSITE,
        '.github/workflows/called.yml': CALLED,
      },
    });
    await check('every job of a matrix makes its own volume', async () => {
      assert.equal(ran.jobs['matrix'], 'success', ran.output);
      assert.equal((await emulator.journal('POST', /\/volumes\/$/)).length, 3);
    });
    await check('inside a composite action, outputs go up', () =>
      assert.match(ran.step('seen').log, /file is there for \S+/),
    );
    await check('the post step of a composite revokes, once', async () =>
      assert.equal((await emulator.journal('DELETE', /kubectl-credentials/)).length, 1),
    );
    await check('inside a reusable workflow', () => assert.match(ran.output, /from-a-called-workflow/));
    await check('by name and tag, whole and of one operation', () => {
      assert.equal(ran.step('orgs').outputs['outcome'], 'listed');
      assert.equal(ran.step('org').outputs['outcome'], 'read');
    });
    await check('all jobs are green', () => assert.equal(ran.exitCode, 0, ran.output));
  },
};
