import type { Table } from '../plugin/plugin.ts';
import { peekServedCertificate } from './certificates/certificate-timeline.ts';
import { describeCertificate } from './certificates/descriptor.ts';
import type { Box } from './site/model.ts';
import type { Site } from './site/site.ts';

/** The boxes and the certificate that each of them serves, those with one first, for the page. */
export function overview(site: Site): readonly Table[] {
  const served = (box: Box) => peekServedCertificate(box)?.facts;
  const boxes = [...site.state.boxes.values()];
  const rows = boxes
    .toSorted((one, other) => Number(!served(one)) - Number(!served(other)))
    .map((box) => {
      const facts = served(box);
      const end = facts === undefined ? '' : new Date(facts.notAfter).toISOString().slice(0, 10);
      const state = facts !== undefined && facts.notAfter <= site.now() ? 'expired' : '';
      return [box.id, box.title, box.domain ?? '', facts?.domains.join(', ') ?? '', `${state} ${end}`.trim()];
    });
  return [
    { title: 'WordPress boxes', columns: ['Id', 'Title', 'Domain', 'Certificate for', 'Valid until'], rows },
  ];
}

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
