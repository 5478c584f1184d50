import { type Kind, Unfit } from './kind.ts';

/** Text that people paste when the secret itself is missing. */
const PLACEHOLDER =
  /^(?:\$\{?\w+\}?|\*+|<.*>|your[-_ ]?token|xxx+|changeme|todo|null|undefined|none|secrets\.\w+)$/i;

/** The name of a secret, written in place of its value. */
const NAME = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_(?:TOKEN|KEY|SECRET|PAT)$/;

/**
 * How every token of GitHub begins, which the platform must not be sent.
 * Source: https://docs.github.com/authentication/keeping-your-account-and-data-secure/about-authentication-to-github
 */
const GITHUB = /^(?:gh[oprsu]_|github_pat_)/;

/** An expression that nobody evaluated. What stands in it is hidden as a secret, so that no hint may show one. */
const EXPRESSION = /^\$\{\{.*\}\}$/s;

/** A line of a dotenv file in place of its value. */
const ASSIGNMENT = /^(?:export\s+)?[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+=[^=]/;

const HOW = 'give the value: `${{ secrets.NAME }}`';

/** Rules for a token. */
interface TokenRules {
  /** White space may stand between the groups in which people are shown such a secret. */
  readonly grouped?: boolean;
  /** It is for a platform: one of GitHub in its place is refused, so that nobody else is sent it. */
  readonly ofPlatform?: boolean;
}

/** A token: one word. Trimmed when pasted with white space around it; white space inside is an error. */
export function token({ grouped = false, ofPlatform = false }: TokenRules = {}): Kind<string> {
  return {
    name: 'secret',
    accepts: 'a secret of one word; give it as `${{ secrets.NAME }}`',
    secret: true,
    parse: (value) => {
      const word = grouped ? value.replace(/\s/g, '') : value.trim();
      if (EXPRESSION.test(word))
        throw new Unfit('is an expression that was not evaluated; a step’s `with:` evaluates it');
      if (ofPlatform && ASSIGNMENT.test(word))
        throw new Unfit('has a name and = in front; give the value alone');
      if (PLACEHOLDER.test(word)) throw new Unfit(`looks like a placeholder, not like a token; ${HOW}`);
      if (ofPlatform && GITHUB.test(word)) throw new Unfit('is a token of GitHub; give the platform’s own');
      if (NAME.test(word)) throw new Unfit(`looks like the name of a secret; ${HOW}`);
      if (/^(["'`]).*\1$/s.test(word)) throw new Unfit('has quotes around it; leave them out');
      if (/^\{[\s\S]*\}$/.test(word)) throw new Unfit(`is JSON, not a token; ${HOW}`);
      const position = word.search(/[^\u0021-\u007e]/);
      if (position < 0) return word;
      const scheme = /^(?:bearer|token|apitoken|basic)\s/i.test(word)
        ? '; give the bare token without its scheme'
        : '';
      throw new Unfit(
        `has white space, a control character or one outside ASCII at position ${position + 1}${scheme}`,
      );
    },
  };
}

/** A secret that may hold any printable text, such as a password. */
export function password(): Kind<string> {
  return {
    name: 'secret',
    accepts: 'a secret; give it as `${{ secrets.NAME }}`',
    secret: true,
    asWritten: true,
    parse: (value) => {
      if (/[\u0000-\u001f\u007f]/.test(value)) throw new Unfit('holds a line break or a control character');
      return value;
    },
  };
}
