import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AnyOperation } from '../../src/contract/operation.ts';
import { updateContainerOperation } from '../../src/operations/dollarbox/containers/update-container.ts';
import { getKubectlCredential } from '../../src/operations/dollarbox/kubectl/get-kubectl-credential.ts';
import { issueKubeconfigOperation } from '../../src/operations/dollarbox/kubectl/issue-kubeconfig.ts';
import { updateOrgOperation } from '../../src/operations/dollarbox/org/update-org.ts';
import { DOLLARBOX_TOKEN, useEmulator } from '../support/emulated.ts';
import { runOperation } from '../support/run-operation.ts';

/* What the action sends where real clients always send the same (https://github.com/unicornops/terraform-provider-dollarbox). */

const emulator = useEmulator();
let temp: string;
beforeAll(() => {
  temp = mkdtempSync(join(tmpdir(), 'boxwright-clients-'));
});
afterAll(() => rmSync(temp, { recursive: true }));
const JSON_BODY = ['content-type'];

interface Row {
  readonly operation: AnyOperation;
  readonly inputs: Readonly<Record<string, string>>;
  readonly method: string;
  /** Keys of the body; undefined: no body at all. */
  readonly keys: readonly string[] | undefined;
  readonly headers: readonly string[];
}

const ROWS: readonly Row[] = [
  {
    operation: updateContainerOperation,
    inputs: { name: 'old-001', env: 'A=1' },
    method: 'PATCH',
    keys: ['image', 'env', 'command'],
    headers: JSON_BODY,
  },
  {
    operation: updateContainerOperation,
    inputs: { name: 'old-001', image: 'app:2' },
    method: 'PATCH',
    keys: ['image', 'env', 'command'],
    headers: JSON_BODY,
  },
  {
    operation: updateOrgOperation,
    inputs: { 'billing-email': 'pay@example.com' },
    method: 'PATCH',
    keys: ['name', 'billing_email'],
    headers: JSON_BODY,
  },
  {
    operation: updateOrgOperation,
    inputs: { name: 'Acme Ltd' },
    method: 'PATCH',
    keys: ['name', 'billing_email'],
    headers: JSON_BODY,
  },
  { operation: issueKubeconfigOperation, inputs: {}, method: 'POST', keys: undefined, headers: [] },
  { operation: getKubectlCredential, inputs: { id: '321' }, method: 'GET', keys: undefined, headers: [] },
];

describe('the action speaks as real clients do', () => {
  it.each(ROWS)(
    '$operation.name $inputs sends $keys',
    async ({ operation, inputs, method, keys, headers }) => {
      const all = { token: DOLLARBOX_TOKEN, org: 'acme', ...inputs };
      await runOperation(operation, emulator.get(), { inputs: all, directories: { temp, workspace: temp } });
      const sent = emulator.requests(method);
      expect(sent.length).toBeGreaterThan(0);
      for (const { body, headerNames } of sent) {
        expect(body === undefined ? undefined : Object.keys(body as object)).toEqual(keys);
        expect(headerNames.filter((name) => name === 'content-type')).toEqual(headers);
        expect(headerNames).toEqual(expect.arrayContaining(['authorization', 'x-dollarbox-org', 'accept']));
      }
    },
  );
});
