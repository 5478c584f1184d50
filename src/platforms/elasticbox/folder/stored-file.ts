import { climbs } from '../../../http/address/path.ts';

/*
 * Where the platform keeps files: `/services/blobs/download/<id>/<name>`, with the name that the file was stored
 * under, blanks and letters of any script in it. Source: https://www.ctl.io/api-docs/cam (blobs)
 */

/** Largest file of a box or a variable. Source: https://elasticbox.com/documentation/ (parameterizing boxes) */
export const MAX_FILE = 10 * 1_024 * 1_024;

/** A path at the platform, in one line and without a query. */
export const STORED_PATH = /^\/(?!\/)[^\p{C}\p{Zl}\p{Zp}\\?]{1,500}$/u;

/** True for the place of a stored file; nothing else is asked for, whatever a box or a variable names. */
export function isStored(place: string): boolean {
  return place.startsWith('/services/blobs/download/') && STORED_PATH.test(place) && !climbs(place);
}

/** The place fit for a request: what was encoded stays as it is. */
export function encodedPlace(place: string): string {
  return place
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .replace(/[^\w./%~!$&'()*+,;=:@-]/gu, (character) => encodeURIComponent(character));
}
