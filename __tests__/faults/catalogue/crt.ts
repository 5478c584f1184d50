import { decidedOtherwise, inFile, notApplicable, row, type Section, tested } from './row.ts';

const preflight = inFile('certificates/preflight');
const wrong = inFile('certificates/material/wrong-material');
const leaf = inFile('certificates/chain/leaf-checks');
const pem = inFile('support/pem/pem');
const chain = inFile('certificates/chain/chain');
const compare = inFile('certificates/compare');
const upload = inFile('operations/raidboxes/upload-ssl');
const waits = inFile('operations/raidboxes/upload-ssl-waits');
const inputs = inFile('operations/raidboxes/upload-ssl-inputs');
const faults = inFile('operations/raidboxes/upload-ssl-faults');

/** Certificates and keys, before and after they are uploaded. */
export const CRT: Section = {
  prefix: 'CRT',
  title: 'Certificates',
  size: 27,
  rows: [
    row(
      'CRT-01',
      1,
      'Good material: RSA, P-256, P-384',
      'One POST, PEM with real line ends',
      tested(
        waits('takes a key of the kind of %s'),
        upload('sends PEM with real line breaks, the chain as bundle, and nothing empty'),
      ),
    ),
    row(
      'CRT-02',
      1,
      'The key belongs to another certificate',
      'Red before any request',
      tested(preflight('a key that belongs to another certificate, of the same kind or not')),
    ),
    row(
      'CRT-03',
      1,
      'The certificate expired, or expires soon',
      'Red, or a warning, with the date',
      tested(leaf('at %s')),
    ),
    row(
      'CRT-04',
      2,
      'The certificate becomes valid in two minutes, or in two days',
      'A warning within five minutes, else red',
      decidedOtherwise(
        'By the runner’s clock alone: the check comes before any request, so that there is no server’s clock yet.',
        leaf('at %s'),
      ),
    ),
    row(
      'CRT-05',
      2,
      'The runner’s clock is a year off',
      'The check goes by it',
      decidedOtherwise(
        'A runner with such a clock cannot make a TLS connection in the first place: the platform’s own certificate would be expired for it, and the step ends with a word on the clock.',
        inFile('faults/connections')('NET-24: %s is refused at once, before a byte is sent'),
      ),
    ),
    row(
      'CRT-06',
      2,
      'The chain is out of order, or holds the certificate, the root, one twice',
      'Put in order; what does not belong is left out',
      tested(chain('$name')),
    ),
    row(
      'CRT-07',
      1,
      'A private key in `certificate` or `chain`',
      'Red before any request',
      tested(wrong('%s beside a good certificate, in certificate and in chain')),
    ),
    row(
      'CRT-08',
      2,
      'Certificate and key swapped',
      'Said in one sentence',
      tested(preflight('swapped inputs, in one sentence')),
    ),
    row(
      'CRT-09',
      2,
      'The chain is incomplete, of another issuer, badly signed',
      'Red, or a warning, naming the issuer harmlessly',
      tested(chain('an impostor between two good ones', '$name')),
    ),
    row(
      'CRT-10',
      2,
      'Self-signed',
      'Red unless `force`',
      tested(preflight('a self-signed certificate only by force, and then says so')),
    ),
    row(
      'CRT-11',
      2,
      'RSA of 1024 bits, SHA-1, MD5, an odd exponent, P-192',
      'Red',
      tested(preflight('%s, and finds nothing else wrong with it')),
    ),
    row(
      'CRT-12',
      3,
      'Ed25519, RSA-PSS',
      'A warning: the hosting may not take it',
      tested(inFile('certificates/chain/leaf-checks')('certificates/strength warns')),
    ),
    row(
      'CRT-13',
      1,
      'Encrypted keys, OpenSSH, PFX, DER, a request, a public key',
      'A sentence for each, with the command that converts it',
      tested(
        wrong('certificates/wrong-material in certificate', 'certificates/wrong-material in private-key'),
        inFile('certificates/openssl')('%s as private key'),
      ),
    ),
    row(
      'CRT-14',
      2,
      'PKCS#1, SEC1, with parameters',
      'Taken',
      tested(
        wrong(
          'leaves certificates in a combined file out, and says so',
          'certificates/wrong-material in private-key',
        ),
      ),
    ),
    row(
      'CRT-15',
      1,
      'PEM with literal `\\n`, other line ends, indents, quotes, in one line, in base64',
      'Read when it is plain what is meant, else red',
      tested(pem('pem: what shells, editors and secret stores do to it', 'pem: what cannot be read')),
    ),
    row(
      'CRT-16',
      2,
      'Names that do not cover the box’s domain: none, a wildcard, two levels, an address',
      'Red unless `force`; the common name counts for nothing',
      tested(
        inputs('refuses a certificate for another domain after the look at the box, unless forced'),
        inFile('certificates/covers')('does not take an address for a name'),
      ),
    ),
    row(
      'CRT-17',
      3,
      'An authority’s certificate, one not meant for servers',
      'Red',
      tested(preflight('%s, and finds nothing else wrong with it')),
    ),
    row(
      'CRT-18',
      1,
      'Commands, controls and kilobytes in a subject',
      'Harmless wherever it is shown',
      tested(leaf('makes hostile names harmless wherever they are printed')),
    ),
    row(
      'CRT-19',
      2,
      '200 certificates, 5 MB, 100 000 beginnings',
      'Refused at once, in linear time',
      tested(
        pem('pem: what cannot be read'),
        inFile('contract/kinds/url')('has a largest size'),
        inFile('action/inputs/workspace-files')('that cannot be read says why: %.20s'),
      ),
    ),
    row(
      'CRT-20',
      2,
      'Cut base64, another footer, two server certificates',
      'Red',
      tested(preflight('two server certificates'), pem('pem: what cannot be read')),
    ),
    row(
      'CRT-21',
      1,
      'The same certificate is installed',
      'Nothing is sent',
      tested(upload('changes nothing the second time, and uploads again with force')),
    ),
    row(
      'CRT-22',
      1,
      'The upload’s answer is lost, and it was applied',
      'Found by its fingerprint; one POST',
      tested(faults('$kind: $posts POSTs, applied $applied times')),
    ),
    row(
      'CRT-23',
      1,
      'The upload fails and was not applied',
      'A second POST; the old certificate is never deleted',
      tested(
        faults(
          '$kind: $posts POSTs, applied $applied times',
          '%s: refuses without allow-gap, and deletes nothing',
        ),
      ),
    ),
    row(
      'CRT-24',
      2,
      'The old certificate shows for a while',
      'Waited for; at the deadline "uploaded but not active"',
      tested(
        upload(
          'waits until the platform shows the certificate',
          'says at the deadline that it is uploaded but not active',
        ),
      ),
    ),
    row(
      'CRT-25',
      1,
      'No certificate: 404, `null`, `{}`, a plain 400',
      'None is installed; another 400 is a failure',
      tested(
        upload('takes %s for "none is installed"', 'does not take a gateway’s 400 for "none is installed"'),
      ),
    ),
    row(
      'CRT-26',
      2,
      'The fingerprint comes in other letters, as SHA-256, as garbage',
      'Compared in one form, else by serial number and expiry, with a warning',
      tested(
        upload('recognises its certificate by a %s fingerprint and a %s serial'),
        waits('warns when what the platform says cannot be compared'),
        compare('believes the fingerprint more than the rest'),
      ),
    ),
    row(
      'CRT-27',
      3,
      'The key stays in memory',
      'It ends with the process',
      notApplicable(
        'A step is one short process, and texts of JavaScript cannot be overwritten. The key is in no error, state or output.',
        inputs('never shows the key, whoever repeats it'),
      ),
    ),
  ],
};
