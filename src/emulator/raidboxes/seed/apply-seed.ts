import { X509Certificate } from 'node:crypto';
import {
  applyStartData,
  asRecord,
  given,
  neededText,
  optionalText,
  optionalTexts,
  type SeedEntry,
} from '../../kit/seed-entry.ts';
import { addBox } from '../boxes/new-records.ts';
import { changeCertificate, pretendCertificate } from '../certificates/certificate-timeline.ts';
import { factsOf } from '../site/certificate-facts.ts';
import type { Box } from '../site/model.ts';
import type { Site } from '../site/site.ts';
import { isProfile } from '../site/switches.ts';
import { addUser, DEPLOY_USER } from './seed-users.ts';

/**
 * Merges start data: `profile`, users and boxes. A box whose id is there already is replaced.
 * @throws Error with a plain sentence
 */
export function applySeed(site: Site, data: unknown): void {
  applyStartData('Raidboxes', data, {
    lists: { users: (entry) => applyUser(site, entry), boxes: (entry) => applyBox(site, entry) },
    others: { profile: (name) => applyProfile(site, name) },
  });
}

function applyProfile({ state }: Site, name: unknown): void {
  if (!isProfile(name)) throw new Error('profile is docs, rest, async or odd');
  state.profile = name;
}

/** `{email, password, id?, totpSeed?, fixedCode?}` */
function applyUser(site: Site, entry: SeedEntry): void {
  addUser(site, {
    id: optionalText(entry, 'id') ?? site.world.chance.hex(8).toUpperCase(),
    email: neededText(entry, 'email'),
    password: neededText(entry, 'password'),
    ...given({ totpSeed: optionalText(entry, 'totpSeed'), fixedCode: optionalText(entry, 'fixedCode') }),
  });
}

/** `{title, id?, name?, domain?, owner? (an e-mail address), ssl?}` */
function applyBox(site: Site, entry: SeedEntry): void {
  const box = addBox(site, {
    id: optionalText(entry, 'id') ?? site.world.chance.hex(8).toUpperCase(),
    title: neededText(entry, 'title'),
    domain: optionalText(entry, 'domain') ?? null,
    ownerId: ownerId(site, optionalText(entry, 'owner') ?? DEPLOY_USER.email),
    ...given({ name: optionalText(entry, 'name') }),
  });
  if (entry['ssl'] !== undefined) applyCertificate(site, box, asRecord(entry['ssl'], 'ssl'));
}

/** `{crt, key, bundle?}`, or for one that only the API shows `{expiresInDays, lifespanDays?, domains?}` */
function applyCertificate(site: Site, box: Box, ssl: SeedEntry): void {
  const { expiresInDays, lifespanDays } = ssl;
  if (typeof expiresInDays === 'number') {
    const domains = optionalTexts(ssl, 'domains') ?? [box.domain ?? `${box.name}.example.com`];
    const lifespan = typeof lifespanDays === 'number' ? { lifespanDays } : {};
    pretendCertificate(site, box, { domains, expiresInDays, ...lifespan });
    return;
  }
  const crt = neededText(ssl, 'crt');
  const key = neededText(ssl, 'key');
  const bundle = optionalText(ssl, 'bundle') ?? '';
  changeCertificate(site, box, { facts: factsOf(certificateOf(crt)), material: { crt, key, bundle } });
}

function certificateOf(pem: string): X509Certificate {
  try {
    return new X509Certificate(pem);
  } catch {
    throw new Error('crt is not a certificate');
  }
}

function ownerId(site: Site, email: string): string {
  const owner = [...site.state.users.values()].find((user) => user.email === email);
  if (owner === undefined) throw new Error(`There is no user ${email}`);
  return owner.id;
}
