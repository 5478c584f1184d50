import { createServer } from 'node:https';
import { createSecureContext, type SecureContext } from 'node:tls';
import { type Listener, listen } from '../../wire/listening.ts';
import { covers } from '../site/certificate-facts.ts';
import type { Box, Installed } from '../site/model.ts';
import type { Site } from '../site/site.ts';
import { peekServedCertificate, servedCertificate } from './certificate-timeline.ts';
import { PLATFORM_CERTIFICATE } from './platform-certificate.ts';

/** Opens the web server of all boxes: by SNI it shows the certificate of the box, or the platform's own. */
export function openTlsListener(site: Site, host: string): Promise<Listener> {
  const byName = { SNICallback: (name: string, done: Done) => done(null, contextFor(site, name)) };
  const server = createServer({ ...PLATFORM_CERTIFICATE, ...byName }, (_request, response) => {
    response.setHeader('connection', 'close').end();
  });
  return listen(server, host);
}

type Done = (error: Error | null, context?: SecureContext) => void;

/** The box a name belongs to: by its domain, with or without `www.`, else by the names of a certificate. */
function boxForName(boxes: readonly Box[], name: string): Box | undefined {
  const wanted = name.toLowerCase();
  return (
    boxes.find(({ domain }) => domain?.toLowerCase() === wanted) ??
    boxes.find(({ domain }) => domain !== null && `www.${domain.toLowerCase()}` === wanted) ??
    boxes.find((box) => covers(peekServedCertificate(box)?.facts.domains ?? [], wanted))
  );
}

function contextFor(site: Site, name: string): SecureContext {
  const box = boxForName([...site.state.boxes.values()], name);
  const installed = box === undefined ? undefined : servedCertificate(box);
  return contextOf(installed) ?? createSecureContext(PLATFORM_CERTIFICATE);
}

/** @returns `undefined` for a pretended certificate, or one that a real web server would not start with. */
function contextOf(installed: Installed | undefined): SecureContext | undefined {
  if (installed?.material === undefined) return undefined;
  const { crt, key, bundle } = installed.material;
  try {
    return createSecureContext({ cert: `${crt}\n${bundle}`, key });
  } catch {
    return undefined;
  }
}
