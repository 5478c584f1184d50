import { ok } from '../../kit/routes.ts';
import type { EmulatedRequest, Route } from '../../plugin/plugin.ts';
import { Refusal } from '../store/refusal.ts';
import type { Blob, Store } from '../store/store.ts';
import { PAGES, routesOf } from '../wire/routing.ts';

/** Files of boxes and of File variables. Any one file part is taken, whatever its field is called. */
export function blobRoutes(store: Store): Route[] {
  const route = routesOf(store, PAGES.cam);
  return [
    route('POST /blobs/upload', 'Upload a file as multipart/form-data', ({ request }) =>
      ok(keepBlob(store, filePart(request))),
    ),
    route('GET /blobs/download/:id/:name', 'Download a file', ({ param }) => {
      const blob = store.blobs.get(param('id'));
      if (blob === undefined) throw new Refusal(400, `Blob ${param('id')} cannot be found`);
      return { status: 200, bytes: blob.bytes, headers: { 'content-type': blob.type } };
    }),
  ];
}

/** Stores a file. @returns the reference by which boxes name it */
function keepBlob(store: Store, blob: Blob): unknown {
  const id = store.world.chance.uuid();
  store.blobs.set(id, blob);
  return {
    url: `/services/blobs/download/${id}/${encodeURIComponent(blob.name)}`,
    upload_date: store.stamps.next(),
    length: blob.bytes.length,
    content_type: blob.type,
  };
}

/** The first part that is a file. @throws Refusal 400 */
function filePart({ headers, body }: EmulatedRequest): Blob {
  const [, quoted, plain] = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(headers['content-type'] ?? '') ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined) throw new Refusal(400, 'multipart/form-data with a file is required');
  const parts = body.toString('latin1').split(`--${boundary}`); // One character a byte, so that nothing is lost.
  for (const part of parts) {
    const cut = part.indexOf('\r\n\r\n');
    const head = part.slice(0, cut);
    const name = /filename="([^"]*)"/i.exec(head)?.[1];
    if (cut < 0 || name === undefined) continue;
    const type = /content-type:\s*(\S+)/i.exec(head)?.[1] ?? 'application/octet-stream';
    return { name, type, bytes: Buffer.from(part.slice(cut + 4, -2), 'latin1') };
  }
  throw new Refusal(400, 'There is no file part');
}
