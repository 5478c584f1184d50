import { path } from '../../../http/address/path.ts';
import { rawPath } from '../../../http/address/raw-path.ts';
import { AnswerShapeError } from '../../../http/failure/errors.ts';
import type { HttpAnswer } from '../../../http/request/request.ts';
import { isObject } from '../../../support/json.ts';
import { readCreated, shape } from '../../kit/shape.ts';
import type { FileReference, RawBox } from '../folder/raw-box.ts';
import { encodedPlace } from '../folder/stored-file.ts';
import { Box } from './box-schema.ts';
import { Calls } from './calls.ts';
import { StoredFile } from './schema.ts';

/** A box with the object it was read from. */
export type WholeBox = Box & { readonly raw: RawBox };

function wholeBox(answer: HttpAnswer): WholeBox {
  return { ...shape(Box, answer, 'a box'), raw: isObject(answer.body) ? answer.body : {} };
}

/**
 * The calls about boxes, their versions and their files. Sources: https://elasticbox.com/documentation/api/boxes/,
 * https://www.ctl.io/api-docs/cam
 */
export class BoxCalls extends Calls {
  /** Boxes of all types, deployment policies and public boxes among them. */
  listBoxes(workspace: string): Promise<readonly Box[]> {
    return this.list(path`/services/workspaces/${workspace}/boxes`, Box, 'a box');
  }

  /** The versions of a box, newest first; none when it was never versioned. */
  listVersions(box: string): Promise<readonly Box[]> {
    return this.list(path`/services/boxes/${box}/versions`, Box, 'a version of a box');
  }

  /** A box with all boxes that its Box variables lead to, flat. */
  listStack(box: string): Promise<readonly Box[]> {
    return this.list(path`/services/boxes/${box}/stack`, Box, 'a box');
  }

  /** A box, or one of its versions, with the object it was read from, because a change is sent as the whole object. */
  async getBox(id: string): Promise<WholeBox> {
    const box = wholeBox(await this.send({ method: 'GET', path: path`/services/boxes/${id}` }));
    if (box.id === id) return box;
    throw new AnswerShapeError('The platform’s answer is a box, but not the one asked for.');
  }

  /** Makes a box; one request, which throws `AnswerLostError` when it may have been applied. */
  async createBox(body: Readonly<Record<string, unknown>>): Promise<Box> {
    const answer = await this.send({ method: 'POST', path: path`/services/boxes`, body });
    return readCreated('a box', () => wholeBox(answer));
  }

  /** Replaces a box's draft by the given object, made anew before each repetition. */
  async putBox(
    id: string,
    body: Readonly<Record<string, unknown>>,
    renewBody: () => Promise<Readonly<Record<string, unknown>>>,
  ): Promise<void> {
    await this.send({
      method: 'PUT',
      path: path`/services/boxes/${id}`,
      body,
      renewBody,
      accept: 'any',
    });
  }

  /** Makes a version: the whole box with a `version` is put. One request, as with a creation. */
  async createVersion(id: string, body: Readonly<Record<string, unknown>>): Promise<Box> {
    const at = path`/services/boxes/${id}`;
    const answer = await this.send({ method: 'PUT', path: at, body, repeat: 'create' });
    return readCreated('a version of a box', () => wholeBox(answer));
  }

  async deleteBox(id: string): Promise<void> {
    await this.send({ method: 'DELETE', path: path`/services/boxes/${id}`, accept: 'any' });
  }

  /** A stored file, by where the platform says that it is. */
  async download(url: string): Promise<Uint8Array> {
    const { path: at } = rawPath(encodedPlace(url));
    const { bytes } = await this.send({ method: 'GET', path: at, accept: 'text' });
    return bytes ?? new Uint8Array();
  }

  /**
   * Stores a file, as a multipart body with the one part `blob`, as the platform's Jenkins plugin sends it; gives the
   * reference that boxes name it by. A file stored twice does no harm.
   */
  async store(name: string, bytes: Uint8Array): Promise<FileReference> {
    const form = new FormData();
    form.append('blob', new Blob([new Uint8Array(bytes)]), name);
    const encoded = new Response(form);
    const raw = {
      contentType: encoded.headers.get('content-type') ?? 'multipart/form-data',
      bytes: new Uint8Array(await encoded.arrayBuffer()),
    };
    const at = path`/services/blobs/upload`;
    const answer = await this.send({ method: 'POST', path: at, raw, repeat: 'safe' });
    const { url } = shape(StoredFile, answer, 'a stored file');
    return { ...(isObject(answer.body) ? answer.body : {}), url };
  }
}
