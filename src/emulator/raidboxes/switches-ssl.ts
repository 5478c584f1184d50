import type { Switch } from '../plugin.ts';

/** How certificates are taken, shown and served. */
export const SSL_SWITCHES = [
  {
    name: 'ssl-mode',
    values: ['sync201', 'async202', 'process201'],
    mark: 'inferred',
    summary: 'Upload: 201 with the certificate, 202 with a process, or 201 with a process',
  },
  {
    name: 'ssl-delete',
    values: ['sync204', 'async202'],
    mark: 'inferred',
    summary: 'Removal: done at once, or by a process',
  },
  {
    name: 'absent',
    values: ['400', '404', '200null', '200empty'],
    mark: 'inferred',
    summary: 'GET when no certificate is installed',
  },
  {
    name: 'delete-absent',
    values: ['400', '404', '204'],
    mark: 'inferred',
    summary: 'DELETE when no certificate is installed',
  },
  {
    name: 'on-existing',
    values: ['replace', '400', '409', '422'],
    mark: 'inferred',
    summary: 'POST when a certificate is installed: take the new one, or refuse with this status',
  },
  {
    name: 'validation',
    values: ['generic', 'details'],
    mark: 'inferred',
    summary: 'A bad certificate or key: the general message, or details by field',
  },
  {
    name: 'server-checks',
    values: ['on', 'off'],
    mark: 'inferred',
    summary: 'Whether the key must fit and the certificate be unexpired',
  },
  {
    name: 'domain-check',
    values: ['off', 'on'],
    mark: 'inferred',
    summary: 'Whether the certificate must cover the domain of the box',
  },
  {
    name: 'newline-form',
    values: ['both', 'real', 'escaped'],
    mark: 'inferred',
    summary: 'Line breaks of PEM texts: real ones, a backslash and an n as in the sample, or either',
  },
  {
    name: 'fingerprint-style',
    values: ['colon-upper', 'plain-lower', 'sha256-colon', 'garbage'],
    mark: 'inferred',
    summary: 'Form of `fingerprint`; SHA-1 with colons is what the length of the sample says',
  },
  {
    name: 'serial-style',
    values: ['colon', 'plain-lower', '0x', 'decimal'],
    mark: 'inferred',
    summary: 'Form of `serial_number`',
  },
  {
    name: 'organization',
    values: ['subject', 'issuer', 'null'],
    mark: 'inferred',
    summary: 'Where `organization` comes from; an empty text when the certificate has none',
  },
  {
    name: 'dates',
    values: ['Z', 'offset'],
    mark: 'inferred',
    summary: 'Form of `expires_at`: `Z` or `+00:00`',
  },
  {
    name: 'lifespan',
    values: ['floor', 'round'],
    mark: 'inferred',
    summary: 'Broken days in `lifespan_in_days`',
  },
  {
    name: 'activation-delay',
    values: ['0', '*'],
    mark: 'inferred',
    summary: 'Milliseconds until GET shows a new certificate; the old one until then',
  },
  {
    name: 'served',
    values: ['0', '*'],
    mark: 'inferred',
    summary: 'Milliseconds until the TLS listener serves a new certificate',
  },
] as const satisfies readonly Switch[];
