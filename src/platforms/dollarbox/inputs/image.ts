import { type Kind, Unfit } from '../../../contract/kinds/kind.ts';
import { list } from '../../../support/text.ts';
import { imageProblem, joinImage, splitImage } from './image-reference.ts';

/** Longest text that is looked at; a name, a tag and a digest at their longest are shorter. */
const MAX = 1_000;

/** A scheme that people copy from a browser, a chart or a workflow. */
const SCHEME = /^[a-z][a-z0-9+-]*:\/\//i;

/** What templates, shells and Windows put a value in place of. */
const OPEN = /[${}]|%\w+%/;

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
const INVISIBLES = new RegExp(INVISIBLE, 'g');

/** What an output such as `digest` holds. */
const DIGEST_ALONE = /^@?sha(?:256:[0-9a-f]{64}|512:[0-9a-f]{128})$/i;

/** A user and a password before the registry, as in other addresses. */
const LOGIN = /^(?:[a-z]+:\/\/)?[^/@\s]+:[^/@\s]+@[^/@\s]+\//i;

/** An image reference by the grammar of registries; an error shows the text that would be right, where there is one. */
export function image(): Kind<string> {
  return {
    name: 'image',
    accepts: 'an image reference (`ghcr.io/acme/web:1.2`, `postgres@sha256:…`), its repository in lower case',
    parse: (value) => {
      if (LOGIN.test(value)) throw new Unfit('must not hold a user name or password', { confidential: true });
      const problem = value.length > MAX ? 'is too long' : (shapeProblem(value) ?? imageProblem(value));
      if (problem !== undefined) throw new Unfit(`${problem}.${fix(value)}`.replace(/\.$/, ''));
      return value;
    },
  };
}

function shapeProblem(value: string): string | undefined {
  if (/[\r\n,]/.test(value)) return 'must be one image';
  if (OPEN.test(value)) return 'has a $, % or { in it: an expression or a variable that nothing filled in';
  if (INVISIBLE.test(value)) return 'has an invisible character in it';
  if (/[\s\u0000-\u001f\u007f-\u009f]/.test(value)) return 'has white space in it';
  if (/^(["'`]).*\1$/.test(value)) return 'has quotes around it';
  if (/^\[["'].*\]$/.test(value)) return 'must be one image, not a list';
  if (SCHEME.test(value)) return 'begins with a scheme, which an image reference has not';
  if (DIGEST_ALONE.test(value))
    return 'is a digest without its image; write it behind the name (ghcr.io/acme/web@sha256:…)';
  if (value.startsWith('-')) return 'begins like an option';
  return undefined;
}

/**
 * The right text, as far as it can be guessed: what is left when everything that is never right is mended. Nothing for
 * what an expression left open.
 */
function fix(value: string): string {
  if (OPEN.test(value) || DIGEST_ALONE.test(value)) return '';
  const { host, repository, tag, digest } = splitImage(bare(value));
  if (tag?.includes(':')) {
    const each = tag.split(':').map((one) => joinImage({ host, repository, tag: one, digest }));
    return each.every((one) => imageProblem(one) === undefined) ? ` Write ${list(each, 'or')}` : '';
  }
  const right = joinImage({
    host: host.toLowerCase(),
    repository: mendedRepository(repository),
    tag: mendedTag(tag ?? ''),
    digest: digest?.toLowerCase().replace(/^(?=[0-9a-f]{64}$)/, 'sha256:') || undefined,
  });
  return right === value || imageProblem(right) !== undefined ? '' : ` Write ${right}`;
}

function bare(value: string): string {
  const [first = ''] = value
    .replace(INVISIBLES, '')
    .replace(/^\[(.*)\]$/, '$1')
    .split(/[\r\n,]/);
  // `docker pull web:1` and `FROM web:1` begin with words; elsewhere there only are blanks too many.
  const word = first
    .replace(/(?:^|\s)#.*$/, '')
    .trim()
    .replace(/^(?:(?:docker|podman|nerdctl|crane|pull|push|run|from|image:)\s+)+/i, '')
    .replace(/\s*([:@/])\s*/g, '$1');
  if (/\s/.test(word)) return '';
  return word
    .replaceAll('\\', '/')
    .replace(/^(["'`])(.*)\1$/, '$2')
    .replace(SCHEME, '')
    .replace(/^hub\.docker\.com\/(?:_|r|repository\/docker)\/([^:@]+?)(?:\/tags)?$/, '$1')
    .replace(/\/{2,}/g, '/')
    .replace(/^\/|\/(?=[:@]|$)/g, '')
    .replace(/::+/, ':')
    .replace(/:(?=sha\d+:)/, '@')
    .replace(/@(?!sha\d+:)(?=[\w.-]{1,63}$)/, ':')
    .replace(/:(?=\/)/, '');
}

/** Lower case, and between letters and digits nothing but what may stand there. */
function mendedRepository(repository: string): string {
  return repository
    .toLowerCase()
    .split('/')
    .map((part) =>
      without(part, '._-')
        .replace(/\.{2,}/g, '.')
        .replace(/_{3,}/g, '_'),
    )
    .join('/');
}

function mendedTag(tag: string): string | undefined {
  const mended = without(tag.replace(/[^\w.-]+/g, '-'), '.-');
  return mended.slice(0, 128) || undefined;
}

/** The text without these signs at its ends. */
function without(text: string, signs: string): string {
  let [from, to] = [0, text.length];
  while (from < to && signs.includes(text.charAt(from))) from += 1;
  while (to > from && signs.includes(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}
