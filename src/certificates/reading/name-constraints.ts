import type { X509Certificate } from 'node:crypto';
import { isIP } from 'node:net';
import { type DerElement, readDer, readSequence } from '../../support/pem/der.ts';
import { asLine } from '../../support/text.ts';
import { extensionOf } from './extensions.ts';
import { type NamePart, partsOfName, subjectEmails, subjectParts } from './subject.ts';

const NAME_CONSTRAINTS = '2.5.29.30';
const ALTERNATIVE_NAMES = '2.5.29.17';
/** `[0] permittedSubtrees` and `[1] excludedSubtrees` (RFC 5280, section 4.2.1.10). */
const PERMITTED = 0xa0;
const EXCLUDED = 0xa1;
const MAX_NAMES = 500;

/** The kinds of names that are compared, by their tag in a GeneralName. */
const KINDS = { 129: 'email', 130: 'dns', 134: 'uri', 135: 'ip', 164: 'directory' } as const;
type NameKind = (typeof KINDS)[keyof typeof KINDS];

/** A name of a certificate, or the base of a constraint. */
interface GeneralName {
  readonly kind: NameKind;
  readonly bytes: Uint8Array;
  /** Lower-case; of an IP address as people write it. */
  readonly text: string;
}

/**
 * What of the leaf's names an authority does not allow, in words that follow the authority's name; empty when it
 * allows all. DNS names, IP addresses, e-mail addresses, the hosts of URIs and the subject are compared, as OpenSSL and
 * browsers do; a URI without a host is refused where URIs are constrained, and a wildcard is also excluded when it
 * would stand for an excluded name, as in browsers.
 */
export function namesRefused(authority: X509Certificate, leaf: X509Certificate): readonly string[] {
  const value = extensionOf(authority, NAME_CONSTRAINTS);
  if (value === undefined) return [];
  const subtrees = readSequence(value) ?? [];
  const permitted = basesOf(subtrees.find(({ tag }) => tag === PERMITTED));
  const excluded = basesOf(subtrees.find(({ tag }) => tag === EXCLUDED));
  return namesOf(leaf).flatMap((name) => {
    const constrained = [...permitted, ...excluded].some(({ kind }) => kind === name.kind);
    if (constrained && name.kind === 'uri' && hostOfUri(name.text) === '')
      return [`constrains URIs, and the certificate is for ${shown(name)}, which has no host`];
    const out = excluded.find(
      (base) => base.kind === name.kind && (isBelow(name, base) || coversBelow(name, base)),
    );
    if (out) return [`excludes ${shown(out)}, and the certificate is for ${shown(name)}`];
    const bases = permitted.filter(({ kind }) => kind === name.kind);
    if (bases.length === 0 || bases.some((base) => isBelow(name, base))) return [];
    const list = bases.slice(0, 5).map(shown).join(', ');
    return [`permits only ${list}, and the certificate is for ${shown(name)}`];
  });
}

function namesOf(leaf: X509Certificate): readonly GeneralName[] {
  const value = extensionOf(leaf, ALTERNATIVE_NAMES);
  const alternatives = (value ? (readSequence(value, MAX_NAMES) ?? []) : []).flatMap(nameOf);
  const emails = subjectEmails(leaf).map((text) => ({ kind: 'email' as const, bytes: NONE, text }));
  const subject = subjectParts(leaf);
  const directory = { kind: 'directory' as const, bytes: NONE, text: textOf(subject) };
  return [...alternatives, ...emails, ...(subject.length > 0 ? [directory] : [])];
}

function basesOf(subtrees: DerElement | undefined): readonly GeneralName[] {
  const bases: GeneralName[] = [];
  for (let offset = 0; subtrees && offset < subtrees.content.length && bases.length < MAX_NAMES; ) {
    const subtree = readDer(subtrees.content, offset);
    if (subtree === undefined) break;
    offset += subtree.raw.length;
    const base = readDer(subtree.content);
    if (base) bases.push(...nameOf(base));
  }
  return bases;
}

function nameOf({ tag, content }: DerElement): readonly GeneralName[] {
  const kind = KINDS[tag as keyof typeof KINDS];
  if (kind === undefined) return [];
  if (kind === 'directory') return [{ kind, bytes: NONE, text: textOf(partsOfName(content)) }];
  const text = kind === 'ip' ? addressText(content) : Buffer.from(content).toString('latin1').toLowerCase();
  return [{ kind, bytes: content, text }];
}

const NONE = new Uint8Array();

/** Each part is followed by a comma, so that a name is below another when it begins with it. */
function textOf(parts: readonly NamePart[]): string {
  return parts.map((part) => `${part},`).join('');
}

function isBelow(name: GeneralName, base: GeneralName): boolean {
  if (name.kind === 'ip') return isInNetwork(name.bytes, base.bytes);
  if (name.kind === 'directory') return name.text.startsWith(base.text);
  if (name.kind === 'email') return isMailBelow(name.text, base.text);
  if (name.kind === 'uri') return isHostBelow(hostOfUri(name.text), base.text);
  return isDomainBelow(name.text, base.text);
}

/** `a.example` is below `example`, `.example` and itself; below the empty name is everything. */
function isDomainBelow(name: string, base: string): boolean {
  if (base === '' || name === base) return true;
  return name.endsWith(base.startsWith('.') ? base : `.${base}`);
}

/** A base is an address, a host, or with a dot in front all hosts of a domain. */
function isMailBelow(address: string, base: string): boolean {
  if (base.includes('@')) return address === base;
  return isHostBelow(address.slice(address.lastIndexOf('@') + 1), base);
}

/** A base is a host, or with a dot in front all hosts of a domain. */
function isHostBelow(host: string, base: string): boolean {
  return base.startsWith('.') ? host.endsWith(base) && host !== base : host === base;
}

/** The host as OpenSSL reads it: behind `//`, up to the first `:`, else the first `/`. Empty when there is none. */
function hostOfUri(uri: string): string {
  const [, authority = ''] = /^[^:]*:\/\/(.*)$/s.exec(uri) ?? [];
  return authority.split(authority.includes(':') ? ':' : '/', 1)[0] ?? '';
}

/** A base is an address and a mask behind it. */
function isInNetwork(address: Uint8Array, base: Uint8Array): boolean {
  const length = address.length;
  if (base.length !== length * 2) return false;
  return address.every((byte, index) => {
    const mask = base[length + index] ?? 0;
    return (byte & mask) === ((base[index] ?? 0) & mask);
  });
}

/** `*.example` would also stand for the excluded `shop.example`. */
function coversBelow({ kind, text }: GeneralName, { text: base }: GeneralName): boolean {
  if (kind !== 'dns' || !text.startsWith('*.')) return false;
  const parent = text.slice(1);
  return base.endsWith(parent) && !base.slice(0, -parent.length).includes('.') && base !== parent;
}

function shown({ kind, text }: GeneralName): string {
  if (kind === 'directory') return `the name ${asLine(text.replace(/,$/, '').replace(/[\d.]{1,64}=/g, ''))}`;
  return asLine(text) || 'nothing';
}

/** `192.0.2.1`, `2001:db8:0:0:0:0:0:1`; a network as `192.0.2.0/255.255.255.0`. */
function addressText(bytes: Uint8Array): string {
  if (bytes.length === 8 || bytes.length === 32) {
    const half = bytes.length / 2;
    return `${addressText(bytes.subarray(0, half))}/${addressText(bytes.subarray(half))}`;
  }
  if (bytes.length === 4) return bytes.join('.');
  const groups = (Buffer.from(bytes).toString('hex').match(/.{4}/g) ?? []).map((group) =>
    Number.parseInt(group, 16).toString(16),
  );
  const address = groups.join(':');
  return isIP(address) === 6 ? address : 'an unreadable address';
}
