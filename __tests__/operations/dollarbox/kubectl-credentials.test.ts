import { describe, expect, it } from '@jest/globals';
import { getKubectlCredential } from '../../../src/operations/dollarbox/kubectl/get-kubectl-credential.ts';
import { listKubectlCredentials } from '../../../src/operations/dollarbox/kubectl/list-kubectl-credentials.ts';
import { revokeKubectlCredential } from '../../../src/operations/dollarbox/kubectl/revoke-kubectl-credential.ts';
import { useDollarbox } from './stage.ts';

const box = useDollarbox();
const issue = async (times = 1): Promise<void> => {
  for (let n = 0; n < times; n += 1) await box.call('POST', '/kubectl-credentials/');
};
const live = () => box.state().kubectlCredentials.map(({ id }) => id);

describe('get-kubectl-credential', () => {
  it('reads one; null stays null, and there is no kubeconfig', async () => {
    await issue();
    const { result, visible } = await box.run(getKubectlCredential, { id: '321' });
    expect(result).toMatchObject({
      outcome: 'read',
      outputs: { id: '321', 'credential-id': '321' },
      resource: { id: '321', org: 'acme', sa_name: 'dbx-mona', last_downloaded_at: null },
    });
    expect(visible).not.toContain('apiVersion');
  });

  it('is red when there is none', async () => {
    expect((await box.run(getKubectlCredential, { id: '321' })).error).toMatchObject({ outcome: 'absent' });
  });
});

describe('list-kubectl-credentials', () => {
  it('lists over several pages', async () => {
    await issue(5);
    box.turn('page-max', '2');
    const { result } = await box.run(listKubectlCredentials);
    expect(result).toMatchObject({ outcome: 'listed', outputs: { count: 5 } });
    expect(result?.table?.rows[0]?.slice(0, 3)).toEqual(['321', 'acme', 'dbx-mona']);
    expect(box.requests('GET')).toHaveLength(3);
  });
});

describe('revoke-kubectl-credential', () => {
  it('revokes the one, once', async () => {
    await issue(2);
    const first = await box.run(revokeKubectlCredential, { id: '321' });
    const second = await box.run(revokeKubectlCredential, { id: '321' });
    expect(first.result).toMatchObject({
      outcome: 'revoked',
      changed: true,
      outputs: { 'credential-id': '321' },
    });
    expect(second.result).toMatchObject({ outcome: 'absent', changed: false });
    expect(live()).toEqual([322]);
    const failed = await box.run(revokeKubectlCredential, { id: '321', 'if-missing': 'fail' });
    expect(failed.error).toMatchObject({ outcome: 'absent', message: 'There is no kubectl credential 321.' });
  });

  it('plans what is there, and nothing for what is not', async () => {
    await issue();
    const plan = await box.run(revokeKubectlCredential, { id: '321', 'dry-run': 'true' });
    expect(plan.result).toMatchObject({
      outcome: 'planned',
      plan: [{ action: 'revoke', target: 'kubectl credential 321' }],
    });
    const none = await box.run(revokeKubectlCredential, { id: '999', 'dry-run': 'true' });
    expect(none.result).toMatchObject({ outcome: 'absent', changed: false });
    expect(live()).toEqual([321]);
  });
});
