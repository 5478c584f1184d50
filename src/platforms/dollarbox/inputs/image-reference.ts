/* The grammar of https://github.com/distribution/reference (regexp.go, normalize.go), in its order. */

const HOST =
  /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[A-Fa-f0-9:]+\])(?::[0-9]+)?$/;
const PART = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const DIGEST = /^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/;

/** Figures of the digests that registries know; always in lower case. */
const FIGURES: Readonly<Record<string, number>> = { sha256: 64, sha384: 96, sha512: 128 };

/** Longest name, host included. */
const MAX_NAME = 255;

/** A reference taken apart; nothing in it is checked. */
interface ImageReference {
  /** With its port; empty for one of Docker Hub's. */
  readonly host: string;
  readonly repository: string;
  /** `undefined` when there is no `:`. */
  readonly tag: string | undefined;
  /** `undefined` when there is no `@`. */
  readonly digest: string | undefined;
}

/** Takes a reference apart where its first `@`, its last `/` and the `:` behind it are. Total. */
export function splitImage(text: string): ImageReference {
  const at = text.indexOf('@');
  const [rest, digest] = at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
  const slash = rest.indexOf('/');
  const first = slash < 0 ? '' : rest.slice(0, slash);
  const host = isHost(first) ? first : '';
  const path = host === '' ? rest : rest.slice(slash + 1);
  const colon = path.indexOf(':');
  const [repository, tag] = colon < 0 ? [path, undefined] : [path.slice(0, colon), path.slice(colon + 1)];
  return { host, repository, tag, digest };
}

/** Puts a reference together again. */
export function joinImage({ host, repository, tag, digest }: ImageReference): string {
  const name = host === '' ? repository : `${host}/${repository}`;
  return `${name}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
}

/** What is wrong with a reference, as the end of a sentence that begins with it; `undefined` for a good one. */
export function imageProblem(text: string): string | undefined {
  const { host, repository, tag, digest } = splitImage(text);
  const name = host === '' ? repository : `${host}/${repository}`;
  if (host !== '' && !HOST.test(host)) return 'has a registry that is no host name';
  if (Number(/:(\d+)$/.exec(host)?.[1] ?? 0) > 65_535) return 'has a port above 65535';
  return (
    repositoryProblem(repository) ??
    (name.length > MAX_NAME ? `has a name of more than ${MAX_NAME} characters` : undefined) ??
    tagProblem(tag) ??
    digestProblem(digest)
  );
}

/** As the reference library decides it: `localhost`, or with a dot or a port. */
function isHost(first: string): boolean {
  return first === 'localhost' || /[.:]/.test(first);
}

function repositoryProblem(repository: string): string | undefined {
  if (repository === '') return 'names no repository';
  if (/^\/|\/\/|\/$/.test(repository)) return 'has an empty part beside a /';
  if (/^[0-9a-f]{64}$/.test(repository)) return 'is the id of an image, which no registry can find';
  if (repository.split('/').every((part) => PART.test(part))) return undefined;
  if (repository.split('/').every((part) => PART.test(part.toLowerCase())))
    return 'has capitals in its repository, which is always in lower case';
  return 'has a repository with other signs than letters, digits and single . _ - between them';
}

function tagProblem(tag: string | undefined): string | undefined {
  if (tag === undefined || TAG.test(tag)) return undefined;
  if (tag === '') return 'has an empty tag behind its :, as an expression without a value leaves it';
  if (/^[\w.-]+(?::[\w.-]+)+$/.test(tag))
    return /^sha\d+:/.test(tag) ? 'has a : before its digest in place of an @' : 'has two tags';
  if (/^[\w.-]+$/.test(tag)) {
    return tag.length > 128 ? 'has a tag of more than 128 characters' : 'has a tag that begins with . or -';
  }
  return `has a tag with ${/[^\w.-]/u.exec(tag)?.[0]} in it; letters, digits, _ . and - are allowed`;
}

function digestProblem(digest: string | undefined): string | undefined {
  if (digest === undefined) return undefined;
  if (digest === '') return 'has an empty digest behind its @, as an expression without a value leaves it';
  const [algorithm = '', figures = ''] = digest.split(':');
  const length = Object.hasOwn(FIGURES, algorithm) ? FIGURES[algorithm] : undefined;
  const known = length === undefined || (figures.length === length && /^[0-9a-f]+$/.test(figures));
  if (DIGEST.test(digest) && known) return undefined;
  if (length === undefined) return 'has a digest that is not written as sha256:…';
  return `has a digest of other than ${length} hexadecimal figures in lower case behind ${algorithm}:`;
}
