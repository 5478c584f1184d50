import { X509Certificate } from 'node:crypto';
import { type Kind, Unfit } from '../kind.ts';

/** Longest text taken for one PEM input, in characters. */
const MAX_PEM = 1_048_576;

/** Only what can be nothing but a file's name is shown: a key pasted into the wrong input is base64. */
const FILE_NAME = /^[\w./ -]{1,100}\.[a-z]{2,5}$/i;

/** Rules for a PEM input. */
export interface PemRules {
  /** What it holds, for messages: `certificate`. */
  readonly what: string;
  readonly secret?: boolean;
}

/**
 * PEM text, PEM in one line with `\n` for its line breaks, or the path of a file that holds it. The text is
 * passed on as it is; `certificates/` reads it.
 */
export function pem({ what, secret = false }: PemRules): Kind<string> {
  return {
    name: 'PEM',
    accepts: `PEM text of the ${what}, the same in one line with \`\\n\`, or the path of a file`,
    secret,
    confidential: true,
    actionType: { type: 'string' },
    parse: async (value, { readTextFile }) => {
      if (value.length > MAX_PEM) throw new Unfit('is larger than 1 MiB');
      if (!looksLikePath(value)) return value;
      const content = await readTextFile(value);
      if (content === undefined) {
        const tried = !secret && FILE_NAME.test(value) ? ` (looked for ${value})` : '';
        throw new Unfit(`is neither PEM text nor the path of a readable file${tried}`);
      }
      if (content.length > MAX_PEM) throw new Unfit('names a file that is larger than 1 MiB');
      return content;
    },
  };
}

/** One short line without a PEM boundary; base64 of a certificate is far longer than any path. */
function looksLikePath(value: string): boolean {
  return value.length <= 400 && !/[\r\n\u0000]/.test(value) && !value.includes('-----BEGIN');
}

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/** Certificates of authorities to trust, as PEM with real line breaks; every one of them must be readable. */
export function authorities(): Kind<string> {
  const given = pem({ what: 'certificate authority' });
  return {
    ...given,
    parse: async (value, context) => {
      const text = (await given.parse(value, context)).replaceAll('\\n', '\n');
      const blocks = text.match(CERTIFICATE) ?? [];
      if (blocks.length === 0 || !blocks.every(isReadable)) {
        throw new Unfit(
          'holds no readable PEM certificate: give that of the authority which signs for the host',
        );
      }
      return text;
    },
  };
}

function isReadable(block: string): boolean {
  try {
    return new X509Certificate(block).raw.length > 0;
  } catch {
    return false;
  }
}
