import { createServer } from 'node:https';
import type { Answer } from '../../plugin/plugin.ts';
import { render, send } from '../../wire/answers.ts';
import { type Incoming, readIncoming } from '../../wire/incoming.ts';
import { closeServer, listen, placeOf } from '../../wire/listening.ts';
import { FACE_CERTIFICATE } from './face-certificate.ts';

/** A running listener. */
export interface FaceListener {
  /** `https://127.0.0.1:<port>` */
  readonly url: string;
  close(): Promise<void>;
}

/** Opens the face's own port; it speaks TLS, without which no client sends a bearer token. */
export async function openFaceListener(
  host: string,
  answer: (incoming: Incoming) => Answer,
): Promise<FaceListener> {
  const server = createServer(FACE_CERTIFICATE, (request, response) => {
    readIncoming(request, '').then(
      (incoming) => send(response, render(incoming === undefined ? { status: 413 } : answer(incoming))),
      () => response.destroy(),
    );
  });
  const port = await listen(server, 0, host);
  return {
    url: `https://${placeOf(host, port)}`,
    close: () => closeServer(server, () => server.closeAllConnections()),
  };
}
