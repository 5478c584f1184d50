/** Strict base64 (no line breaks, correct padding), so that a cut or mixed-up text is noticed. */
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

/**
 * Decodes base64 in which white space of any kind may stand anywhere; undefined when anything else does, when
 * the length is impossible, or when it is empty. `Buffer.from` alone skips what it does not know.
 */
export function decodeBase64(text: string): Buffer | undefined {
  const compact = text.replace(/\s+/g, '');
  if (compact.length % 4 !== 0 || !BASE64.test(compact)) return undefined;
  return Buffer.from(compact, 'base64');
}

const LENIENT = /^[A-Za-z0-9+/_-]+={0,2}$/;
const DATA_URL = /^data:[^,]{0,100};base64,/i;

/**
 * The same for base64 around a whole text, which a tool may have written without padding, with the alphabet of
 * URLs, or as a `data:` URL: what comes out is checked for being a text anyway.
 */
export function decodeWrapper(text: string): Buffer | undefined {
  const compact = text.replace(DATA_URL, '').replace(/\s+/g, '');
  return LENIENT.test(compact) ? Buffer.from(compact, 'base64') : undefined;
}
