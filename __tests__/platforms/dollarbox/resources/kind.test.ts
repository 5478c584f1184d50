import { describe, expect, it } from '@jest/globals';
import {
  CONTAINERS,
  containersAt,
  containerUrl,
} from '../../../../src/platforms/dollarbox/containers/container-kind.ts';
import { KUBECTL_CREDENTIALS } from '../../../../src/platforms/dollarbox/kubectl/credential-kind.ts';
import { ORGS } from '../../../../src/platforms/dollarbox/org/org-kind.ts';
import { INVITATIONS } from '../../../../src/platforms/dollarbox/people/people-kinds.ts';
import { labelOf } from '../../../../src/platforms/dollarbox/resources/kind.ts';
import { VOLUMES } from '../../../../src/platforms/dollarbox/volumes/volume-kind.ts';
import { capital } from '../../../../src/support/text.ts';
import { container, volume } from '../samples.ts';

describe('containerUrl', () => {
  it.each([
    { address: '2001:db8::7b', port: 8080, url: 'http://[2001:db8::7b]:8080/' },
    { address: '2001:db8::7b', port: undefined, url: undefined },
    { address: '', port: 80, url: undefined },
    { address: '192.0.2.1', port: 80, url: undefined },
    { address: 'fe80::1%eth0', port: 80, url: undefined },
    { address: '::1]/@evil.example.com', port: 80, url: undefined },
    { address: 'javascript:alert(1)', port: 80, url: undefined },
  ])('of $address and $port is $url', ({ address, port, url }) => {
    expect(containerUrl(container({ ipv6_address: address }), port)).toBe(url);
  });
});

describe('outputs and facts', () => {
  it('have no address while there is none', () => {
    const none = container({ ipv6_address: '' });
    expect(containersAt(80).outputs(none)).toMatchObject({ address: undefined, url: undefined });
    const facts = containersAt(80).facts(none);
    expect(facts.map(({ label }) => label)).toEqual(['Container', 'Image', 'Status']);
  });

  it('leave out what a volume does not say', () => {
    const facts = VOLUMES.facts(volume({ size_gb: null, storage_class: '' }));
    expect(facts.map(({ label }) => label)).toEqual(['Volume', 'Status']);
  });

  it.each([
    { expires_at: '2026-08-08T09:00:00.123456Z', seen: '2026-08-08T09:00:00.123Z' },
    { expires_at: null, seen: undefined },
    { expires_at: 'some day', seen: undefined },
  ])('tell when an invitation expires: $expires_at', ({ expires_at, seen }) => {
    const invitation = { id: '1', email: 'a@example.com', role: 'member', accepted: false, created_at: null };
    const outputs = INVITATIONS.outputs({ ...invitation, expires_at });
    expect((outputs['expires-at'] as Date | undefined)?.toISOString()).toBe(seen);
  });

  it('show switches of an org that are not known as such', () => {
    const org = {
      id: 'acme',
      slug: 'acme',
      name: 'Acme',
      billing_email: '',
      status: '',
      billing_mode: '',
      created_at: null,
    };
    expect(ORGS.resource(org)).toMatchObject({ kubectl_enabled: null, api_enabled: null, created_at: null });
    expect(ORGS.facts({ ...org, api_enabled: false })).toEqual([
      { label: 'Org', value: 'Acme (acme)' },
      { label: 'API', value: 'off' },
    ]);
  });
});

it('calls things by name and id, in the middle and at the start of a sentence', () => {
  expect(labelOf(CONTAINERS, container())).toBe('container web (123)');
  expect(capital(labelOf(CONTAINERS, container()))).toBe('Container web (123)');
  const credential = { id: '321', org: 'acme', sa_name: '', created_at: null, rotated_at: null };
  expect(
    labelOf(KUBECTL_CREDENTIALS, { ...credential, last_downloaded_at: null, kubeconfig: undefined }),
  ).toBe('kubectl credential 321');
});
