import { AUTHORITY, IDENTIFIED, type Pki, server } from './pki.ts';

const EXPIRED = { from: '20200101000000Z', to: '20210101000000Z' };
const DNS = 'DNS:shop.example.com';
const LEAF = server(DNS);
const BELOW = [...AUTHORITY, IDENTIFIED];
const key = (usage: string) => `extendedKeyUsage=${usage}`;
const names = (constraint: string) => `nameConstraints=critical,${constraint}`;

/** Makes an intermediate with these extensions, and a leaf below it. */
function pairIn(pki: Pki) {
  return (name: string, extensions: readonly string[], leaf: readonly string[] = LEAF): void => {
    pki.make({ name, issuer: 'root', extensions: [...BELOW, ...extensions] });
    pki.make({ name: `${name}-leaf`, subject: 'shop', issuer: name, extensions: leaf });
  };
}

/** A leaf with what is given as its chain, and what is to be said of it. */
export interface Row {
  readonly name: string;
  readonly leaf: string;
  readonly chain: readonly string[];
  /** What clients trust; `root` without it. */
  readonly roots?: readonly string[];
  /** What is said; nothing without it. */
  readonly said?: RegExp;
  /** It is no more than a warning. */
  readonly warned?: true;
}

/** Makes every certificate that the rows name. */
export function makeCertificates(pki: Pki): void {
  const pair = pairIn(pki);
  pki.make({ name: 'root', extensions: AUTHORITY });
  pki.make({ name: 'old-root', extensions: AUTHORITY });
  pki.make({ name: 'int', issuer: 'root', extensions: BELOW });
  pki.make({ name: 'leaf', subject: 'shop', issuer: 'int', extensions: LEAF });
  pki.make({
    name: 'cross-expired',
    subject: 'root',
    key: 'root',
    issuer: 'old-root',
    extensions: BELOW,
    ...EXPIRED,
  });
  pki.make({ name: 'cross', subject: 'root', key: 'root', issuer: 'old-root', extensions: BELOW });
  pki.make({
    name: 'int-expired',
    subject: 'int',
    key: 'int',
    issuer: 'root',
    extensions: BELOW,
    ...EXPIRED,
  });
  pki.make({ name: 'root-expired', subject: 'root', key: 'root', extensions: AUTHORITY, ...EXPIRED });
  pki.makeFirstVersion({ name: 'v1-root' });
  pki.make({ name: 'v1-int', issuer: 'v1-root', extensions: AUTHORITY });
  pki.make({ name: 'v1-leaf', subject: 'shop', issuer: 'v1-int', extensions: LEAF });
  pki.make({
    name: 'v1-direct',
    subject: 'shop',
    issuer: 'v1-root',
    extensions: LEAF.filter((one) => one !== IDENTIFIED),
  });
  pki.makeFirstVersion({ name: 'v1-middle', issuer: 'root' });
  pki.make({
    name: 'v1-middle-leaf',
    subject: 'shop',
    issuer: 'v1-middle',
    extensions: LEAF.filter((one) => one !== IDENTIFIED),
  });
  const other = 'subjectKeyIdentifier=00112233445566778899AABBCCDDEEFF00112233';
  pki.make({
    name: 'int-renamed',
    subject: 'int',
    key: 'int',
    issuer: 'root',
    extensions: [...BELOW.slice(0, 2), other, IDENTIFIED],
  });
  pki.make({ name: 'int-rekeyed', subject: 'int', issuer: 'root', extensions: BELOW });
  const own = pki
    .run(['x509', '-in', 'int.pem', '-noout', '-ext', 'subjectKeyIdentifier'])
    .split('\n')[1]
    ?.trim();
  pki.make({
    name: 'impostor',
    subject: 'int',
    issuer: 'root',
    extensions: [...BELOW.slice(0, 2), `subjectKeyIdentifier=${own}`],
  });
  pki.make({ name: 'serial', issuer: 'root', extensions: AUTHORITY });
  pki.make({
    name: 'serial-leaf',
    subject: 'shop',
    issuer: 'serial',
    extensions: [...LEAF.slice(0, 5), 'authorityKeyIdentifier=keyid,issuer:always'],
  });
  pki.make({ name: 'serial-again', subject: 'serial', key: 'serial', issuer: 'root', extensions: AUTHORITY });
  pair('no-sign', []);
  pki.make({
    name: 'no-sign-again',
    subject: 'no-sign',
    key: 'no-sign',
    issuer: 'root',
    extensions: ['basicConstraints=CA:TRUE', 'keyUsage=cRLSign', 'subjectKeyIdentifier=hash'],
  });
  pki.make({
    name: 'no-ca-again',
    subject: 'no-sign',
    key: 'no-sign',
    issuer: 'root',
    extensions: ['basicConstraints=CA:FALSE', 'subjectKeyIdentifier=hash'],
  });
  pki.make({
    name: 'short',
    issuer: 'root',
    extensions: ['basicConstraints=critical,CA:TRUE,pathlen:0', ...AUTHORITY.slice(1), IDENTIFIED],
  });
  pki.make({ name: 'short-leaf', subject: 'shop', issuer: 'short', extensions: LEAF });
  pki.make({ name: 'too-long', issuer: 'short', extensions: BELOW });
  pki.make({ name: 'too-long-leaf', subject: 'shop', issuer: 'too-long', extensions: LEAF });
  pair('for-servers', [key('serverAuth,clientAuth')]);
  pair('for-mail', [key('emailProtection')]);
  pair('for-clients', [key('clientAuth')]);
  pair('for-any', [key('anyExtendedKeyUsage')]);
  pair('strange', ['1.3.6.1.4.1.99999.1=critical,ASN1:NULL']);
  pair('harmless', ['1.3.6.1.4.1.99999.1=ASN1:NULL']);
  pair('dns-in', [names('permitted;DNS:example.com')]);
  pair('dns-dot', [names('permitted;DNS:.example.com')]);
  pair('dns-out', [names('permitted;DNS:example.org')]);
  pair('dns-near', [names('permitted;DNS:ample.com')]);
  pair('dns-of-two', [names('permitted;DNS:example.org,permitted;DNS:shop.example.com')]);
  pair('dns-half', [names('permitted;DNS:shop.example.com')], server(DNS, 'DNS:www.example.com'));
  pair('dns-excluded', [names('excluded;DNS:example.com')]);
  pair('dns-excluded-other', [names('excluded;DNS:example.org')]);
  pair('dns-wild', [names('permitted;DNS:example.com')], server('DNS:*.example.com'));
  pair('ip-in', [names('permitted;IP:192.0.2.0/255.255.255.0')], server(DNS, 'IP:192.0.2.7'));
  pair('ip-out', [names('permitted;IP:192.0.2.0/255.255.255.0')], server(DNS, 'IP:198.51.100.7'));
  pair('ip6-out', [names('permitted;IP:2001:db8::/ffff:ffff::')], server(DNS, 'IP:2001:db9::1'));
  pair('ip6-in', [names('permitted;IP:2001:db8::/ffff:ffff::')], server(DNS, 'IP:2001:db8::1'));
  pair('ip-excluded', [names('excluded;IP:192.0.2.0/255.255.255.0')], server(DNS, 'IP:192.0.2.7'));
  pair('mail-in', [names('permitted;email:example.com')], server(DNS, 'email:ops@example.com'));
  pair('mail-out', [names('permitted;email:example.org')], server(DNS, 'email:ops@example.com'));
  pair('mail-dot', [names('permitted;email:.example.com')], server(DNS, 'email:ops@mail.example.com'));
  pair('mail-excluded', [names('excluded;email:ops@example.com')], server(DNS, 'email:ops@example.com'));
  pair('mail-only', [names('permitted;email:example.org')]);
  const uri = (name: string, constraint: string, ...uris: readonly string[]): void =>
    pair(name, [names(constraint)], server(DNS, ...uris.map((one) => `URI:${one}`)));
  uri('uri-in', 'permitted;URI:id.example.com', 'https://id.example.com/shop');
  uri('uri-port', 'permitted;URI:id.example.com', 'https://ID.example.com:8443/shop');
  uri('uri-dot', 'permitted;URI:.example.com', 'spiffe://prod.example.com/ns/web/sa/shop');
  uri('uri-dot-itself', 'permitted;URI:.example.com', 'spiffe://example.com/ns/web');
  uri('uri-below', 'permitted;URI:example.com', 'spiffe://prod.example.com/ns/web');
  uri('uri-out', 'permitted;URI:.example.org', 'spiffe://prod.example.com/ns/web');
  uri('uri-of-two', 'permitted;URI:.example.org,permitted;URI:.example.com', 'https://id.example.com');
  uri('uri-half', 'permitted;URI:.example.com', 'https://id.example.com', 'https://id.example.org');
  uri('uri-excluded', 'excluded;URI:.example.com', 'https://id.example.com/shop');
  uri('uri-excluded-other', 'excluded;URI:.example.org', 'https://id.example.com/shop');
  uri('uri-no-host', 'excluded;URI:.example.org', 'urn:uuid:0f0e5d1a-0000-4000-8000-000000000000');
  uri('uri-user', 'permitted;URI:id.example.com', 'https://ops@id.example.com/');
  pair('uri-only', [names('permitted;URI:.example.org')]);
  const dir = (kind: string, organisation: string) => [
    `nameConstraints=critical,${kind};dirName:only`,
    `[only]\nO=${organisation}`,
  ];
  pair('dir-in', dir('permitted', 'Boxwright TEST ONLY'));
  pair('dir-out', dir('permitted', 'Somebody else'));
  pair('dir-excluded', dir('excluded', 'boxwright test only'));
  pair('subject-mail', [names('permitted;email:example.org')]);
  const withMail = (name: string, address: string): void =>
    pki.make({
      name,
      issuer: 'subject-mail',
      subjectParts: `/O=Boxwright TEST ONLY/CN=shop/emailAddress=${address}`,
      extensions: LEAF,
    });
  withMail('subject-mail-out', 'ops@example.com');
  withMail('subject-mail-in', 'ops@example.org');
  pair('nothing', [names('excluded;IP:0.0.0.0/0.0.0.0,excluded;IP:::/::,permitted;DNS:shop.example.com')]);
  pair('usage', [], [...LEAF.slice(0, 1), 'keyUsage=critical,cRLSign', ...LEAF.slice(2)]);
  pair('usage-rsa', [], [...LEAF.slice(0, 1), 'keyUsage=critical,keyEncipherment', ...LEAF.slice(2)]);
  const p384 = ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-384'];
  const pss = ['-algorithm', 'RSA-PSS', '-pkeyopt', 'rsa_keygen_bits:2048'];
  pki.make({ name: 'p384', kind: p384, issuer: 'int', subject: 'shop', extensions: LEAF });
  pki.make({ name: 'pss', kind: pss, issuer: 'int', subject: 'shop', extensions: LEAF });
  pki.make({ name: 'ed-root', kind: ['-algorithm', 'ED25519'], extensions: AUTHORITY });
  pki.make({ name: 'ed-root-leaf', issuer: 'ed-root', subject: 'shop', extensions: LEAF });
  pki.make({ name: 'ed', kind: ['-algorithm', 'ED25519'], issuer: 'int', subject: 'shop', extensions: LEAF });
  pki.make({
    name: 'rsa',
    kind: ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048'],
    issuer: 'int',
    subject: 'shop',
    extensions: LEAF,
  });
  const spelled = [
    '-algorithm',
    'EC',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-pkeyopt',
    'ec_param_enc:explicit',
  ];
  pki.make({ name: 'spelled', kind: spelled, issuer: 'int', subject: 'shop', extensions: LEAF });
  pki.make({ name: 'spelled-int', kind: spelled, issuer: 'root', extensions: BELOW });
  pki.make({ name: 'spelled-int-leaf', issuer: 'spelled-int', subject: 'shop', extensions: LEAF });
}

/** Every way in which a chain holds or does not. */
export const ROWS: readonly Row[] = [
  { name: 'as it should be', leaf: 'leaf', chain: ['int'] },
  { name: 'an RSA key', leaf: 'rsa', chain: ['int'] },
  { name: 'an Ed25519 key', leaf: 'ed', chain: ['int'] },
  { name: 'the root too', leaf: 'leaf', chain: ['root', 'int'] },
  {
    name: 'a root beside its expired cross-signature',
    leaf: 'leaf',
    chain: ['int', 'cross-expired', 'root'],
  },
  {
    name: 'an expired cross-signature in front of the root',
    leaf: 'leaf',
    chain: ['cross-expired', 'root', 'int'],
  },
  {
    name: 'an expired cross-signature alone',
    leaf: 'leaf',
    chain: ['int', 'cross-expired'],
    roots: ['old-root'],
    said: /chain: the intermediate "root" expired at 2021/,
  },
  {
    name: 'an expired cross-signature and the root it leads to',
    leaf: 'leaf',
    chain: ['int', 'cross-expired', 'old-root'],
    roots: ['old-root'],
    said: /chain: the intermediate "root" expired/,
  },
  { name: 'a cross-signature that holds', leaf: 'leaf', chain: ['int', 'cross'], roots: ['old-root'] },
  { name: 'both ways up', leaf: 'leaf', chain: ['int', 'cross', 'root', 'old-root'] },
  { name: 'the intermediate twice', leaf: 'leaf', chain: ['int', 'int'] },
  { name: 'the leaf itself in its chain', leaf: 'leaf', chain: ['leaf', 'int'] },
  { name: 'a key on P-384', leaf: 'p384', chain: ['int'] },
  { name: 'an RSA-PSS key', leaf: 'pss', chain: ['int'] },
  { name: 'an Ed25519 authority', leaf: 'ed-root-leaf', chain: ['ed-root'], roots: ['ed-root'] },
  { name: 'an authority of another chain beside it', leaf: 'leaf', chain: ['v1-int', 'int', 'root'] },
  { name: 'the certificate of another server beside it', leaf: 'leaf', chain: ['int', 'rsa', 'root'] },
  { name: 'a re-keyed issuer beside the right one', leaf: 'leaf', chain: ['int-rekeyed', 'int', 'root'] },
  {
    name: 'an impostor beside the right one',
    leaf: 'leaf',
    chain: ['impostor', 'int', 'root'],
    said: /"int" has the name of an issuer in the chain, but did not sign \(bad signature\)/,
  },
  { name: 'a renewed intermediate beside the expired one', leaf: 'leaf', chain: ['int-expired', 'int'] },
  {
    name: 'an expired intermediate',
    leaf: 'leaf',
    chain: ['int-expired'],
    said: /chain: the intermediate "int" expired/,
  },
  {
    name: 'an expired root',
    leaf: 'leaf',
    chain: ['int', 'root-expired'],
    roots: ['root-expired'],
    said: /ends at the root "root", which is not valid now/,
    warned: true,
  },
  { name: 'a root of the first version', leaf: 'v1-leaf', chain: ['v1-int', 'v1-root'], roots: ['v1-root'] },
  {
    name: 'a leaf right below a root of the first version',
    leaf: 'v1-direct',
    chain: ['v1-root'],
    roots: ['v1-root'],
  },
  {
    name: 'an intermediate of the first version',
    leaf: 'v1-middle-leaf',
    chain: ['v1-middle'],
    said: /"v1-middle" made the signature, but is no authority's certificate/,
  },
  {
    name: 'another key identifier',
    leaf: 'leaf',
    chain: ['int-renamed'],
    said: /"int" made the signature, but has another key identifier \(the certificate names [0-9A-F]{40}, this one is 0011/,
  },
  {
    name: 'another key',
    leaf: 'leaf',
    chain: ['int-rekeyed'],
    said: /"int" has the name of an issuer in the chain, but another key/,
  },
  {
    name: 'an impostor',
    leaf: 'leaf',
    chain: ['impostor'],
    said: /"int" has the name of an issuer in the chain, but did not sign \(bad signature\)/,
  },
  { name: 'the serial number that is named', leaf: 'serial-leaf', chain: ['serial'] },
  {
    name: 'another serial number',
    leaf: 'serial-leaf',
    chain: ['serial-again'],
    said: /"serial" made the signature, but has another serial number/,
  },
  {
    name: 'an issuer that may not sign',
    leaf: 'no-sign-leaf',
    chain: ['no-sign-again'],
    said: /may not: its key usage lacks keyCertSign/,
  },
  {
    name: 'an issuer with CA:FALSE',
    leaf: 'no-sign-leaf',
    chain: ['no-ca-again'],
    said: /is no authority's certificate \(CA:FALSE\)/,
  },
  { name: 'a path length that is kept', leaf: 'short-leaf', chain: ['short'] },
  {
    name: 'a path length that is not',
    leaf: 'too-long-leaf',
    chain: ['too-long', 'short'],
    said: /"short" allows no further authority below it \(path length\), and the chain has 1/,
    warned: true,
  },
  { name: 'an intermediate for servers', leaf: 'for-servers-leaf', chain: ['for-servers'] },
  {
    name: 'an intermediate for mail',
    leaf: 'for-mail-leaf',
    chain: ['for-mail'],
    said: /"for-mail" is not meant for web servers/,
    warned: true,
  },
  {
    name: 'an intermediate for clients',
    leaf: 'for-clients-leaf',
    chain: ['for-clients'],
    said: /"for-clients" is not meant for web servers/,
    warned: true,
  },
  {
    name: 'an intermediate for any use',
    leaf: 'for-any-leaf',
    chain: ['for-any'],
    said: /extended key usage of "any"/,
    warned: true,
  },
  {
    name: 'a critical extension that nobody knows',
    leaf: 'strange-leaf',
    chain: ['strange'],
    said: /critical extension \(1\.3\.6\.1\.4\.1\.99999\.1\)/,
    warned: true,
  },
  { name: 'one that is not critical', leaf: 'harmless-leaf', chain: ['harmless'] },
  { name: 'a permitted domain', leaf: 'dns-in-leaf', chain: ['dns-in'] },
  { name: 'a permitted domain with a dot', leaf: 'dns-dot-leaf', chain: ['dns-dot'] },
  {
    name: 'a domain that is not permitted',
    leaf: 'dns-out-leaf',
    chain: ['dns-out'],
    said: /"dns-out" permits only example\.org, and the certificate is for shop\.example\.com \(name constraints\)/,
    warned: true,
  },
  {
    name: 'a domain that only ends alike',
    leaf: 'dns-near-leaf',
    chain: ['dns-near'],
    said: /permits only ample\.com/,
    warned: true,
  },
  { name: 'one of two permitted domains', leaf: 'dns-of-two-leaf', chain: ['dns-of-two'] },
  {
    name: 'one name that is permitted and one that is not',
    leaf: 'dns-half-leaf',
    chain: ['dns-half'],
    said: /the certificate is for www\.example\.com/,
    warned: true,
  },
  {
    name: 'an excluded domain',
    leaf: 'dns-excluded-leaf',
    chain: ['dns-excluded'],
    said: /excludes example\.com, and the certificate is for shop/,
    warned: true,
  },
  { name: 'another excluded domain', leaf: 'dns-excluded-other-leaf', chain: ['dns-excluded-other'] },
  { name: 'a wildcard in a permitted domain', leaf: 'dns-wild-leaf', chain: ['dns-wild'] },
  { name: 'a permitted address', leaf: 'ip-in-leaf', chain: ['ip-in'] },
  {
    name: 'an address that is not permitted',
    leaf: 'ip-out-leaf',
    chain: ['ip-out'],
    said: /permits only 192\.0\.2\.0\/255\.255\.255\.0, and the certificate is for 198\.51\.100\.7/,
    warned: true,
  },
  {
    name: 'an excluded address',
    leaf: 'ip-excluded-leaf',
    chain: ['ip-excluded'],
    said: /excludes 192\.0\.2\.0/,
    warned: true,
  },
  { name: 'a permitted IPv6 address', leaf: 'ip6-in-leaf', chain: ['ip6-in'] },
  {
    name: 'an IPv6 address that is not permitted',
    leaf: 'ip6-out-leaf',
    chain: ['ip6-out'],
    said: /the certificate is for 2001:db9:/,
    warned: true,
  },
  { name: 'a permitted mail address', leaf: 'mail-in-leaf', chain: ['mail-in'] },
  { name: 'a permitted mail domain with a dot', leaf: 'mail-dot-leaf', chain: ['mail-dot'] },
  {
    name: 'a mail address that is not permitted',
    leaf: 'mail-out-leaf',
    chain: ['mail-out'],
    said: /permits only example\.org, and the certificate is for ops@example\.com/,
    warned: true,
  },
  {
    name: 'an excluded mail address',
    leaf: 'mail-excluded-leaf',
    chain: ['mail-excluded'],
    said: /excludes ops@example\.com/,
    warned: true,
  },
  { name: 'a constraint of another kind of name', leaf: 'mail-only-leaf', chain: ['mail-only'] },
  { name: 'a URI on the permitted host', leaf: 'uri-in-leaf', chain: ['uri-in'] },
  { name: 'a URI with capitals and a port', leaf: 'uri-port-leaf', chain: ['uri-port'] },
  { name: 'a URI below a permitted domain with a dot', leaf: 'uri-dot-leaf', chain: ['uri-dot'] },
  { name: 'a URI in one of two permitted domains', leaf: 'uri-of-two-leaf', chain: ['uri-of-two'] },
  {
    name: 'a URI outside an excluded domain',
    leaf: 'uri-excluded-other-leaf',
    chain: ['uri-excluded-other'],
  },
  { name: 'a constraint of URIs, and none', leaf: 'uri-only-leaf', chain: ['uri-only'] },
  {
    name: 'a URI on the domain itself, where the base begins with a dot',
    leaf: 'uri-dot-itself-leaf',
    chain: ['uri-dot-itself'],
    said: /permits only \.example\.com, and the certificate is for spiffe:\/\/example\.com/,
    warned: true,
  },
  {
    name: 'a URI on a host below the permitted one',
    leaf: 'uri-below-leaf',
    chain: ['uri-below'],
    said: /permits only example\.com/,
    warned: true,
  },
  {
    name: 'a URI that is not permitted',
    leaf: 'uri-out-leaf',
    chain: ['uri-out'],
    said: /permits only \.example\.org, and the certificate is for spiffe:\/\/prod\.example\.com/,
    warned: true,
  },
  {
    name: 'one URI that is permitted and one that is not',
    leaf: 'uri-half-leaf',
    chain: ['uri-half'],
    said: /the certificate is for https:\/\/id\.example\.org/,
    warned: true,
  },
  {
    name: 'an excluded URI',
    leaf: 'uri-excluded-leaf',
    chain: ['uri-excluded'],
    said: /excludes \.example\.com, and the certificate is for https:\/\/id\.example\.com/,
    warned: true,
  },
  {
    name: 'a URI without a host where URIs are constrained',
    leaf: 'uri-no-host-leaf',
    chain: ['uri-no-host'],
    said: /constrains URIs, and the certificate is for urn:uuid:0f0e5d1a.*, which has no host/,
    warned: true,
  },
  {
    name: 'a URI with a user, which OpenSSL reads as a part of the host',
    leaf: 'uri-user-leaf',
    chain: ['uri-user'],
    said: /permits only id\.example\.com, and the certificate is for https:\/\/ops@id/,
    warned: true,
  },
  { name: 'a permitted subject', leaf: 'dir-in-leaf', chain: ['dir-in'] },
  {
    name: 'a subject that is not permitted',
    leaf: 'dir-out-leaf',
    chain: ['dir-out'],
    said: /permits only the name somebody else, and the certificate is for the name boxwright/,
    warned: true,
  },
  {
    name: 'an excluded subject',
    leaf: 'dir-excluded-leaf',
    chain: ['dir-excluded'],
    said: /excludes the name boxwright test only/,
    warned: true,
  },
  { name: 'a permitted mail address in the subject', leaf: 'subject-mail-in', chain: ['subject-mail'] },
  {
    name: 'a mail address in the subject that is not permitted',
    leaf: 'subject-mail-out',
    chain: ['subject-mail'],
    said: /the certificate is for ops@example\.com/,
    warned: true,
  },
  { name: 'no address at all, and none in it', leaf: 'nothing-leaf', chain: ['nothing'] },
  { name: 'a leaf that may not serve', leaf: 'usage-leaf', chain: ['usage'], said: /key usage has neither/ },
  { name: 'a leaf that may only decipher', leaf: 'usage-rsa-leaf', chain: ['usage-rsa'] },
];
