import type { Kind } from './kind.ts';

/** Rules for a PEM input. */
export interface PemRules {
  /** What it holds, for messages: `certificate`. */
  readonly what: string;
  readonly secret?: boolean;
}

/** Reading PEM is loaded when some is given. */
const pemText = () => import('./pem-text.ts');

/**
 * PEM text, PEM in one line with `\n` for its line breaks, or the path of a file that holds it. The text is
 * passed on as it is; `certificates/` reads it.
 */
export function pem({ what, secret = false }: PemRules): Kind<string> {
  return {
    name: 'PEM',
    accepts: `PEM text of the ${what}, the same in one line with \`\\n\` or as base64, or the path of a file`,
    secret,
    isPath: async (text) => (await pemText()).isPath(text),
    confidential: true,
    parse: async (value, context) => (await pemText()).givenPem(value, context, secret),
  };
}

/** Certificates of authorities to trust, as clean PEM; every one of them must be readable. */
export function authorities(): Kind<string> {
  const given = pem({ what: 'certificate authority' });
  return {
    ...given,
    parse: async (value, context) => (await pemText()).authoritiesIn(await given.parse(value, context)),
  };
}
