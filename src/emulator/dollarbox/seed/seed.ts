import { addInvitation } from '../people/invitations.ts';
import { CONTAINERS } from '../resources/containers.ts';
import { add } from '../resources/kind.ts';
import { NAMESPACES } from '../resources/namespaces.ts';
import type { Stage } from '../resources/stages.ts';
import { VOLUMES } from '../resources/volumes.ts';
import type { Token } from '../store/model.ts';
import type { Box } from '../store/store.ts';
import { DEMO_TOKENS } from './demo-tokens.ts';
import { putMember, putOrg } from './seed-people.ts';

const OLIVE = 'olive@example.com';
const MONA = 'mona@example.com';

/** Containers of `acme` named `old-001`, `old-002`, …: three pages of 50. */
const OLD_CONTAINERS = 120;

/** Fills in the start data: orgs, people, tokens, containers, volumes, a namespace, invitations. */
export function seed(box: Box): void {
  box.store.clear();
  seedOrgs(box);
  seedTokens(box);
  seedContainers(box);
  seedVolumes(box);
  const staging = { name: 'staging', allocatedContainers: 2, allocatedVolumeGb: 5 };
  add(box, NAMESPACES, 'acme', staging, 451).life = settledAt(box, 'settled');
  addInvitation(box, 'acme', { email: 'guest@example.com', role: 'member' }, 701);
  addInvitation(box, 'acme', { email: 'deputy@example.com', role: 'admin' }, 702);
  addInvitation(box, 'my-org', { email: 'guest@example.com', role: 'member' }, 703);
}

/** Something that has been there for long. */
export function settledAt(box: Box, stage: Stage): ReturnType<Box['world']['lifecycle']> {
  return box.world.lifecycle([{ status: stage }]);
}

function seedOrgs(box: Box): void {
  putOrg(box, 'my-org', { name: 'My Org' });
  putOrg(box, 'acme', { name: 'Acme' });
  putOrg(box, 'beta-org', { name: 'Beta', kubectlEnabled: false });
  putOrg(box, 'closed-org', { name: 'Closed', apiEnabled: false });
  putOrg(box, 'full-org', { name: 'Full', containerLimit: 5, volumeGbLimit: 10 });
  putOrg(box, 'broke-org', { name: 'Broke', billingOk: false });
  putMember(box, 'my-org', OLIVE, 'owner');
  putMember(box, 'my-org', MONA, 'admin');
  for (const slug of ['acme', 'beta-org', 'closed-org', 'full-org', 'broke-org'])
    putMember(box, slug, MONA, 'owner');
  putMember(box, 'acme', 'ada@example.com', 'admin');
  putMember(box, 'acme', 'mel@example.com', 'member');
  for (let number = 1; number <= 12; number += 1) {
    putMember(box, 'acme', `person-${String(number).padStart(2, '0')}@example.com`, 'member');
  }
}

function seedTokens({ store }: Box): void {
  const put = (text: string, email: string, more: Partial<Token> = {}) =>
    store.tokens.set(text, { email, scope: 'write', revoked: false, ...more });
  put(DEMO_TOKENS.owner, OLIVE);
  put(DEMO_TOKENS.multi, MONA);
  put(DEMO_TOKENS.readOnly, MONA, { scope: 'read' });
  put(DEMO_TOKENS.acmeScoped, MONA, { org: 'acme' });
  put(DEMO_TOKENS.admin, 'ada@example.com');
  put(DEMO_TOKENS.member, 'mel@example.com');
  put(DEMO_TOKENS.nowhere, 'newbie@example.com');
  put(DEMO_TOKENS.revoked, OLIVE, { revoked: true });
  put(DEMO_TOKENS.expired, OLIVE, { expiresMs: Date.parse('2020-01-01T00:00:00Z') });
}

/** Ids below 123, so that the first container a client creates is the 123 of the page's sample; `old-001` has id 1. */
function seedContainers(box: Box): void {
  const put = (org: string, name: string, id: number, stage: Stage = 'settled') => {
    const image = stage === 'failed' ? 'registry.example.com/app:fail' : 'registry.example.com/app:1';
    add(box, CONTAINERS, org, { name, image }, id).life = settledAt(box, stage);
  };
  for (let number = 1; number <= OLD_CONTAINERS; number += 1) {
    put('acme', `old-${String(number).padStart(3, '0')}`, number);
  }
  put('my-org', 'site', 121);
  put('my-org', 'crashed', 122, 'failed');
  for (let number = 1; number <= 5; number += 1) {
    put('full-org', `full-${number}`, 900 + number, number === 5 ? 'failed' : 'settled');
  }
}

function seedVolumes(box: Box): void {
  const put = (org: string, name: string, id: number, sizeGb: number, stage: Stage = 'settled') => {
    add(box, VOLUMES, org, { name, sizeGb }, id).life = settledAt(box, stage);
  };
  put('my-org', 'data', 401, 10);
  put('my-org', 'stuck', 402, 1, 'failed');
  put('acme', 'shared', 403, 5);
  put('full-org', 'most', 404, 8);
}
