import { X509Certificate } from 'node:crypto';
import { addBox } from '../boxes/new-records.ts';
import { changeCertificate } from '../certificates/certificate-timeline.ts';
import { pretendCertificate } from '../certificates/pretended-certificate.ts';
import { factsOf } from '../site/certificate-facts.ts';
import type { Box } from '../site/model.ts';
import { isProfile } from '../site/profiles.ts';
import type { Site } from '../site/site.ts';
import { listOf, maybeText, recordOf, textOf } from './seed-fields.ts';
import { addUser, DEPLOY_USER } from './seed-users.ts';

/**
 * Start data of a user:
 * `{ profile?, users?: [{ email, password, id?, totpSeed?, fixedCode? }],
 *    boxes?: [{ title, id?, name?, domain?, owner? (e-mail), ssl?: { crt, key, bundle? } | { expiresInDays, lifespanDays?, domains? } }] }`.
 * A box whose id is there already is replaced. @throws Error with a plain sentence.
 */
export function applySeed(site: Site, data: unknown): void {
  const { profile, users, boxes } = recordOf(data, 'The start data of raidboxes');
  if (profile !== undefined && !isProfile(profile)) throw new Error('profile is docs, rest, async or odd');
  if (profile !== undefined) site.state.profile = profile;
  for (const user of listOf(users, 'users')) applyUser(site, user);
  for (const box of listOf(boxes, 'boxes')) applyBox(site, box);
}

function applyUser(site: Site, data: unknown): void {
  const user = recordOf(data, 'A user');
  const totpSeed = maybeText(user['totpSeed'], 'totpSeed');
  const fixedCode = maybeText(user['fixedCode'], 'fixedCode');
  addUser(site, {
    id: maybeText(user['id'], 'id') ?? site.world.chance.hex(8).toUpperCase(),
    email: textOf(user['email'], 'email'),
    password: textOf(user['password'], 'password'),
    ...(totpSeed === undefined ? {} : { totpSeed }),
    ...(fixedCode === undefined ? {} : { fixedCode }),
  });
}

function applyBox(site: Site, data: unknown): void {
  const given = recordOf(data, 'A box');
  const name = maybeText(given['name'], 'name');
  const box = addBox(site, {
    id: maybeText(given['id'], 'id') ?? site.world.chance.hex(8).toUpperCase(),
    title: textOf(given['title'], 'title'),
    domain: maybeText(given['domain'], 'domain') ?? null,
    ownerId: ownerId(site, maybeText(given['owner'], 'owner') ?? DEPLOY_USER.email),
    ...(name === undefined ? {} : { name }),
  });
  if (given['ssl'] !== undefined) applyCertificate(site, box, recordOf(given['ssl'], 'ssl'));
}

function applyCertificate(site: Site, box: Box, ssl: Readonly<Record<string, unknown>>): void {
  if (typeof ssl['expiresInDays'] === 'number') {
    const domains = listOf(ssl['domains'], 'domains').map((name) => textOf(name, 'A domain'));
    const covered = domains.length > 0 ? domains : [box.domain ?? `${box.name}.example.com`];
    const lifespan = ssl['lifespanDays'];
    pretendCertificate(site, box, {
      domains: covered,
      expiresInDays: ssl['expiresInDays'],
      ...(typeof lifespan === 'number' ? { lifespanDays: lifespan } : {}),
    });
    return;
  }
  const crt = textOf(ssl['crt'], 'crt');
  const key = textOf(ssl['key'], 'key');
  const bundle = maybeText(ssl['bundle'], 'bundle') ?? '';
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
