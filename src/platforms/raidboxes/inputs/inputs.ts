import { ifMissing } from '../../../contract/inputs/if-missing.ts';
import { input } from '../../../contract/inputs/input.ts';
import { secrets } from '../../../contract/inputs/secrets.ts';
import { flag } from '../../../contract/kinds/choice.ts';
import { pem } from '../../../contract/kinds/pem.ts';
import { email, text } from '../../../contract/kinds/text.ts';
import { duration } from '../../../contract/kinds/time.ts';
import { words } from '../../../contract/kinds/words.ts';
import { hostPort } from './address.ts';
import { certificates } from './certificate.ts';

/** The inputs of Raidboxes' operations. */
export const raidboxes = {
  box: input('box', text(), 'The WordPress box: id, name, title or domain.'),
  targets: input(
    'box',
    words(),
    'The WordPress boxes to install it on, each by id, name, title or domain. Needed unless `certificate` is a folder: then the boxes are found by their domains.',
  ),
  boxes: input(
    'box',
    words(),
    'The WordPress boxes to check, each by id, name, title or domain. Default: all that the login sees.',
  ),
  certificate: input(
    'certificate',
    certificates({ what: 'certificate' }),
    'The certificate, alone or followed by its chain (`fullchain.pem`), and by its key where `private-key` is not given; or a folder of certificates and keys, each for the boxes whose domain it covers.',
  ),
  privateKey: secrets.privateKey,
  chain: input('chain', pem({ what: 'CA chain' }), 'The intermediate certificates, in any order.'),
  csr: input('csr', pem({ what: 'certificate signing request' }), 'The certificate signing request.'),
  force: input(
    'force',
    flag(),
    'Upload also when the same certificate is installed or one that expires later, when it is self-signed, and when it does not cover the box’s domain.',
    'false',
  ),
  allowGap: input(
    'allow-gap',
    flag(),
    'When the platform refuses to replace a certificate: delete it first. The box is without a custom certificate in between.',
    'false',
  ),
  warnBefore: input(
    'warn-before',
    duration(),
    'Warn about a certificate that expires within this time.',
    '30d',
  ),
  verifyServed: input(
    'verify-served',
    flag(),
    'Also connect to the box’s web server, and compare the certificate it serves.',
    'false',
  ),
  serveAddress: input(
    'serve-address',
    hostPort(443),
    'Where `verify-served` connects to. Default: port 443 of the box’s IPv4 address.',
  ),
  ifMissing,
  email: input('email', email(), 'E-mail address to log in with, instead of `token`.'),
  password: secrets.password,
  otp: secrets.otp,
} as const;
