import { inferred } from '../../kit/switch-list.ts';

/** How certificates are taken, shown and served. */
export const SSL_SWITCHES = [
  inferred(
    'ssl-mode',
    'sync201 async202 process201',
    'Upload: 201 with the certificate, 202 with a process, or 201 with a process',
  ),
  inferred('ssl-delete', 'sync204 async202', 'Removal: done at once, or by a process'),
  inferred('absent', '400 404 200null 200empty', 'GET when no certificate is installed'),
  inferred('delete-absent', '400 404 204', 'DELETE when no certificate is installed'),
  inferred(
    'on-existing',
    'replace 400 409 422',
    'POST when a certificate is installed: take the new one, or refuse with this status',
  ),
  inferred(
    'validation',
    'generic details',
    'A bad certificate or key: the general message, or details by field',
  ),
  inferred('server-checks', 'on off', 'Whether the key must fit and the certificate be unexpired'),
  inferred('domain-check', 'off on', 'Whether the certificate must cover the domain of the box'),
  inferred(
    'newline-form',
    'both real escaped',
    'Line breaks of PEM texts: real ones, a backslash and an n as in the sample, or either',
  ),
  inferred(
    'fingerprint-style',
    'colon-upper plain-lower sha256-colon garbage',
    'Form of `fingerprint`; SHA-1 with colons is what the length of the sample says',
  ),
  inferred('serial-style', 'colon plain-lower 0x decimal', 'Form of `serial_number`'),
  inferred(
    'organization',
    'subject issuer null',
    'Where `organization` comes from; an empty text when the certificate has none',
  ),
  inferred('dates', 'Z offset', 'Form of `expires_at`: `Z` or `+00:00`'),
  inferred('lifespan', 'floor round', 'Broken days in `lifespan_in_days`'),
  inferred(
    'activation-delay',
    '0 *',
    'Milliseconds until GET shows a new certificate; the old one until then',
  ),
  inferred('served', '0 *', 'Milliseconds until the TLS listener serves a new certificate'),
];
