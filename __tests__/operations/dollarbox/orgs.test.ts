import { describe, expect, it } from '@jest/globals';
import { DEMO_TOKENS } from '../../../src/emulator/dollarbox/seed/demo-tokens.ts';
import { getOrg } from '../../../src/operations/dollarbox/org/get-org.ts';
import { listOrgs } from '../../../src/operations/dollarbox/org/list-orgs.ts';
import { updateOrgOperation } from '../../../src/operations/dollarbox/org/update-org.ts';
import { told, useDollarbox } from './stage.ts';

const box = useDollarbox();
const acme = () => box.state().orgs.find(({ slug }) => slug === 'acme');

describe('get-org', () => {
  it.each([
    { by: 'its slug', inputs: {}, slug: 'acme' },
    { by: 'the token’s restriction', inputs: { org: '', token: DEMO_TOKENS.acmeScoped }, slug: 'acme' },
    { by: 'being the only one', inputs: { org: '', token: DEMO_TOKENS.owner }, slug: 'my-org' },
  ])('finds it by $by', async ({ inputs, slug }) => {
    const { result } = await box.run(getOrg, inputs);
    expect(result).toMatchObject({ outcome: 'read', outputs: { id: slug, status: 'active' } });
    expect(result?.resource).toMatchObject({ slug, kubectl_enabled: true, api_enabled: true });
  });

  it('asks which when there are several, and names them', async () => {
    const ran = await box.run(getOrg, { org: '' });
    expect(told(ran)).toMatch(/belongs to 6 orgs.*my-org, acme, beta-org.*Set the `org` input/);
  });

  it('says so when there is none', async () => {
    expect(told(await box.run(getOrg, { org: '', token: DEMO_TOKENS.nowhere }))).toContain(
      'belongs to no org',
    );
  });

  it.each([{ org: 'nobody-s' }, { org: 'my-org', token: DEMO_TOKENS.acmeScoped }])(
    'is absent for %j',
    async (inputs) => {
      const ran = await box.run(getOrg, inputs);
      expect(ran.error).toMatchObject({ outcome: 'absent' });
      expect(ran.error?.next).toContain('restricted to another org');
    },
  );

  it('reads one whose API is off', async () => {
    const { result } = await box.run(getOrg, { org: 'closed-org' });
    expect(result?.resource).toMatchObject({ api_enabled: false });
  });
});

describe('list-orgs', () => {
  it('lists those that the token reaches, over several pages', async () => {
    box.turn('page-max', '4');
    const { result } = await box.run(listOrgs, { org: '' });
    expect(result).toMatchObject({ outcome: 'listed', outputs: { count: 6 } });
    expect(box.requests('GET')).toHaveLength(2);
    const one = await box.run(listOrgs, { org: '', token: DEMO_TOKENS.acmeScoped });
    expect(one.result).toMatchObject({ title: 'One org is there.', outputs: { count: 1 } });
  });
});

describe('update-org', () => {
  const update = (inputs: Readonly<Record<string, string>>) => box.run(updateOrgOperation, inputs);

  it('changes what differs, and nothing the second time', async () => {
    const inputs = { name: 'Acme Ltd', 'billing-email': 'pay@example.com' };
    const first = await update(inputs);
    const second = await update(inputs);
    expect(first.result).toMatchObject({ outcome: 'updated', changed: true, outputs: { name: 'Acme Ltd' } });
    expect(second.result).toMatchObject({ outcome: 'unchanged', changed: false });
    expect(acme()).toMatchObject({ name: 'Acme Ltd', billingEmail: 'pay@example.com' });
    await update({ name: 'Acme', 'billing-email': 'pay@example.com' });
    expect(box.requests('PATCH').map(({ body }) => Object.keys(body as object))).toEqual([
      ['name', 'billing_email'],
      ['name', 'billing_email'],
    ]);
  });

  it('reads the only org by itself before it changes it', async () => {
    await box.run(updateOrgOperation, { token: DEMO_TOKENS.admin, org: '', name: 'Acme Ltd' });
    expect(box.requests().map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /api/v1/orgs/',
      'GET /api/v1/orgs/acme/',
      'PATCH /api/v1/orgs/acme/',
    ]);
    expect(box.requests('PATCH')[0]?.body).toEqual({
      ...{ name: 'Acme Ltd', billing_email: 'billing@acme.example.com' },
    });
  });

  it('refuses to be given nothing, before any request', async () => {
    expect(told(await update({}))).toContain('Nothing to change: give name or billing-email.');
    expect(told(await update({ 'billing-email': 'nonsense' }))).toContain('billing-email: must be an e-mail');
    expect(box.requests()).toEqual([]);
  });

  it('plans field by field', async () => {
    const { result } = await update({ name: 'Acme Ltd', 'dry-run': 'true' });
    expect(result?.plan).toEqual([
      { action: 'update', target: 'org acme', fields: [{ field: 'name', from: 'Acme', to: 'Acme Ltd' }] },
    ]);
    expect(acme()?.name).toBe('Acme');
    const nothing = await update({ name: 'Acme', 'dry-run': 'true' });
    expect(nothing.result).toMatchObject({ changed: false, plan: [{ action: 'none' }] });
  });

  it('tells a role that is too low', async () => {
    const ran = await update({ name: 'X', token: DEMO_TOKENS.member });
    expect(told(ran)).toMatch(/permission_denied.*role in the org/);
  });
});
