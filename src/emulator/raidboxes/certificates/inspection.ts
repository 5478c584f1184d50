import type { Site } from '../site/site.ts';
import { describeCertificate } from './descriptor.ts';

/** What is stored, without passwords, seeds, keys and PEM texts. Looking does not count as a read of a client. */
export function inspectSite(site: Site): unknown {
  const { users, boxes, processes } = site.state;
  return {
    users: [...users.values()].map(({ id, email, totpSeed, fixedCode }) => ({
      id,
      email,
      two_factor: (totpSeed ?? fixedCode) !== undefined,
    })),
    boxes: [...boxes.values()].map((box) => ({
      id: box.id,
      name: box.name,
      title: box.title,
      domain: box.domain,
      owner: box.ownerId,
      changes: box.certificates.map(({ certificate, shown, served }) => ({
        shown: shown.peek(),
        served: served.peek(),
        certificate: certificate === undefined ? null : describeCertificate(site, certificate.facts),
        can_be_served: certificate?.material !== undefined,
      })),
    })),
    processes: [...processes.values()].map(({ id, type, life, boxId }) => ({
      id,
      type,
      status: life.peek(),
      box: boxId,
    })),
  };
}
