import type { Socket } from 'node:net';
import { createSecureContext, createServer, type SecureContext } from 'node:tls';
import { closeServer, listen, placeOf } from '../../wire/listening.ts';
import { covers } from '../boxes/host-names.ts';
import type { Box, Installed } from '../site/model.ts';
import type { Site } from '../site/site.ts';
import { peekServedCertificate, servedCertificate } from './certificate-timeline.ts';
import { PLATFORM_CERTIFICATE } from './platform-certificate.ts';

/** A running listener. */
export interface TlsListener {
  /** `127.0.0.1:<port>` */
  readonly address: string;
  close(): Promise<void>;
}

/** Opens the web server of all boxes: by SNI it shows the certificate of the box, or the platform's own. */
export async function openTlsListener(site: Site, host: string): Promise<TlsListener> {
  const sockets = new Set<Socket>();
  const server = createServer({
    ...PLATFORM_CERTIFICATE,
    SNICallback: (name, done) => done(null, contextFor(site, name)),
  });
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('secureConnection', (socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('data', () => socket.end(GREETING));
  });
  server.on('tlsClientError', (_error, socket) => socket.destroy());
  const port = await listen(server, 0, host);
  return {
    address: placeOf(host, port),
    close: () =>
      closeServer(server, () => {
        for (const socket of sockets) socket.destroy();
      }),
  };
}

const GREETING = 'HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: close\r\n\r\n';

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
  return (
    contextOf(installed) ??
    createSecureContext({ cert: PLATFORM_CERTIFICATE.cert, key: PLATFORM_CERTIFICATE.key })
  );
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
