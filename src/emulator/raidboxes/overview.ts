import type { Table } from '../plugin/plugin.ts';
import { peekServedCertificate } from './certificates/certificate-timeline.ts';
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
