import type { Answer, EmulatedRequest, Route } from '../../plugin/plugin.ts';
import { boxOf, callerOf, requireOwner } from '../boxes/box-access.ts';
import { startProcess, viewProcess } from '../boxes/processes.ts';
import { refusalOf } from '../site/refusal.ts';
import { routesOf, success } from '../site/routes.ts';
import type { Site } from '../site/site.ts';
import { acceptedCertificate, changeCertificate, shownCertificate } from './certificate-timeline.ts';
import { describeCertificate } from './descriptor.ts';
import { readUpload } from './upload.ts';

/** The custom certificate of a box. */
export function sslRoutes(site: Site): Route[] {
  const route = routesOf({ source: 'https://docs.raidboxes.dev/docs/1.x/ssl', base: '/v1/boxes/:id' });
  return [
    route('GET /ssl', 'What certificate is installed', (request) => show(site, request)),
    route('POST /ssl', 'Install a certificate', (request) => install(site, request)),
    route('DELETE /ssl', 'Remove the certificate', (request) => remove(site, request)),
  ];
}

function show(site: Site, request: EmulatedRequest): Answer {
  const installed = shownCertificate(boxOf(site, request));
  if (installed !== undefined) return success(site, 200, describeCertificate(site, installed.facts));
  const absent = site.setting('absent');
  if (absent === '200null') return success(site, 200, null);
  if (absent === '200empty') return success(site, 200, {});
  throw refusalOf(absent);
}

function install(site: Site, request: EmulatedRequest): Answer {
  const box = boxOf(site, request);
  requireOwner(site, request, box);
  const installed = readUpload(site, request, box);
  const onExisting = site.setting('on-existing');
  if (onExisting !== 'replace' && acceptedCertificate(box) !== undefined) throw refusalOf(onExisting);
  const mode = site.setting('ssl-mode');
  if (mode === 'sync201') {
    changeCertificate(site, box, installed);
    return success(site, 201, describeCertificate(site, installed.facts));
  }
  const process = startProcess(site, 'ssl_installation', callerOf(site, request), box.id);
  changeCertificate(site, box, installed, process);
  return success(site, mode === 'async202' ? 202 : 201, viewProcess(site, process));
}

function remove(site: Site, request: EmulatedRequest): Answer {
  const box = boxOf(site, request);
  requireOwner(site, request, box);
  if (acceptedCertificate(box) === undefined) {
    const absent = site.setting('delete-absent');
    if (absent === '204') return { status: 204 };
    throw refusalOf(absent);
  }
  if (site.setting('ssl-delete') === 'sync204') {
    changeCertificate(site, box, undefined);
    return { status: 204 };
  }
  const process = startProcess(site, 'ssl_removal', callerOf(site, request), box.id);
  changeCertificate(site, box, undefined, process);
  return success(site, 202, viewProcess(site, process));
}
