import { isAbsolute } from 'node:path';
import { tokenExpiry } from '../reading/expiry.ts';
import { type Entry, isBlank, isTreeMap, textOf } from '../reading/model.ts';
import { isPlainText } from '../reading/names.ts';
import { readCertificates, readPrivateKey } from '../reading/pem-data.ts';
import { relativePath } from './check-cluster.ts';
import { each, type Finding, when } from './finding.ts';

const PROGRAMS = ['exec', 'auth-provider'];
const FILES = ['tokenFile', 'client-key', 'client-certificate'];
const IMPERSONATION = ['as', 'as-uid', 'as-groups', 'as-user-extra'];
const TEXTS = ['token', 'username', 'password', 'client-certificate-data', 'client-key-data'];

/**
 * What makes any user of a kubeconfig unacceptable, used by the current context or not: acting as somebody else,
 * and (unless `allowExec`) a program to run or a local file to read and send.
 */
export function userDangers({ place, fields }: Entry, allowExec: boolean): readonly Finding[] {
  const filled = (key: string): boolean => !isBlank(fields.get(key));
  const files = FILES.filter(filled);
  const relative = files.filter((key) => !isAbsolute(textOf(fields, key) ?? ''));
  return [
    ...each(
      IMPERSONATION.filter(filled),
      'problem',
      (key) => `${place}.${key} acts as another user of the cluster.`,
    ),
    ...(allowExec
      ? each(relative, 'warning', (key) => relativePath(`${place}.${key}`))
      : [
          ...each(PROGRAMS.filter(filled), 'local', (key) => `${place}.${key} runs a program on the runner.`),
          ...each(files, 'local', (key) => `${place}.${key} points at a local file.`),
        ]),
  ];
}

/** What else is wrong or worth saying about the user that is used. `now` is milliseconds since the epoch. */
export function userFaults({ place, fields }: Entry, now: number): readonly Finding[] {
  const filled = (key: string): boolean => !isBlank(fields.get(key));
  const basic = filled('username') || filled('password');
  const credential = ['token', 'password', 'client-certificate-data', ...PROGRAMS, ...FILES].some(filled);
  const twice = `${place} has a token and a user name or password, of which kubectl takes only one.`;
  const odd = TEXTS.filter((key) => filled(key) && textOf(fields, key) === undefined);
  const torn = ['username', 'password'].filter((key) => !isPlainText(textOf(fields, key) ?? ''));
  const flat = PROGRAMS.filter((key) => filled(key) && !isTreeMap(fields.get(key)));
  return [
    ...each(odd, 'problem', (key) => `${place}.${key} is not text.`),
    ...each(torn, 'problem', (key) => `${place}.${key} holds a control character.`),
    ...each(flat, 'problem', (key) => `${place}.${key} is not a map of fields.`),
    ...when(!credential, 'problem', `${place} has no token and no other credential.`),
    ...when(filled('token') && basic, 'problem', twice),
    ...tokenFaults(place, fields, now),
    ...clientCertificateFaults(place, fields, now),
  ];
}

/** A bearer token travels in a header: printable ASCII without white space is all that arrives unchanged. */
function tokenFaults(place: string, fields: Entry['fields'], now: number): readonly Finding[] {
  const token = textOf(fields, 'token');
  if (!token) return [];
  const field = `${place}.token`;
  const ended = (tokenExpiry(token)?.getTime() ?? Number.POSITIVE_INFINITY) <= now;
  const odd = `${field} holds white space, a control character or a character outside ASCII.`;
  return [
    ...when(!/^[\x21-\x7e]+$/.test(token), 'problem', odd),
    ...when(ended, 'warning', `${field} has expired already, or the runner's clock is wrong.`),
  ];
}

function clientCertificateFaults(place: string, fields: Entry['fields'], now: number): readonly Finding[] {
  const certificate = textOf(fields, 'client-certificate-data') ?? '';
  const key = textOf(fields, 'client-key-data') ?? '';
  if (certificate === '' && key === '') return [];
  const missing = certificate === '' ? 'client-certificate-data' : key === '' ? 'client-key-data' : undefined;
  const other = missing === 'client-key-data' ? 'client-key' : 'client-certificate';
  if (missing && isBlank(fields.get(other))) {
    return when(true, 'problem', `${place}.${missing} is missing; the certificate and its key go together.`);
  }
  const chain = readCertificates(certificate);
  const secret = readPrivateKey(key);
  const [leaf] = chain ?? [];
  const badChain = certificate !== '' && !leaf;
  const badKey = key !== '' && !secret;
  const mismatch = leaf !== undefined && secret !== undefined && !leaf.checkPrivateKey(secret);
  const ended = leaf !== undefined && leaf.validToDate.getTime() <= now;
  return [
    ...when(badChain, 'problem', `${place}.client-certificate-data is not base64 of PEM certificates.`),
    ...when(badKey, 'problem', `${place}.client-key-data is not base64 of an unencrypted PEM private key.`),
    ...when(mismatch, 'problem', `${place}.client-key-data does not belong to the client certificate.`),
    ...when(ended, 'warning', `${place}.client-certificate-data has expired.`),
  ];
}
