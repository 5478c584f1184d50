import { isAbsolute } from 'node:path';
import { tokenExpiry } from '../reading/expiry.ts';
import { type Entry, isBlank, isTreeMap, textOf } from '../reading/model.ts';
import { isPlainText } from '../reading/names.ts';
import { readCertificates, readPrivateKey } from '../reading/pem-data.ts';
import { relativePath } from './check-cluster.ts';
import { type Finding, when } from './finding.ts';

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
  const relative = FILES.filter((key) => filled(key) && !isAbsolute(textOf(fields, key) ?? ''));
  const findings = IMPERSONATION.filter(filled).map((key): Finding => {
    return { level: 'problem', text: `${place}.${key} acts as another user of the cluster.` };
  });
  if (allowExec) {
    const warnings = relative.map(
      (key): Finding => ({ level: 'warning', text: relativePath(`${place}.${key}`) }),
    );
    return [...findings, ...warnings];
  }
  const local = (key: string, does: string): Finding => ({
    level: 'local',
    text: `${place}.${key} ${does}.`,
  });
  return [
    ...findings,
    ...PROGRAMS.filter(filled).map((key) => local(key, 'runs a program on the runner')),
    ...FILES.filter(filled).map((key) => local(key, 'points at a local file')),
  ];
}

/** What else is wrong or worth saying about the user that is used. `now` is milliseconds since the epoch. */
export function userFaults({ place, fields }: Entry, now: number): readonly Finding[] {
  const filled = (key: string): boolean => !isBlank(fields.get(key));
  const basic = filled('username') || filled('password');
  const credential = ['token', 'password', 'client-certificate-data', ...PROGRAMS, ...FILES].some(filled);
  const twice = `${place} has a token and a user name or password, of which kubectl takes only one.`;
  return [
    ...TEXTS.filter((key) => filled(key) && textOf(fields, key) === undefined).map((key): Finding => {
      return { level: 'problem', text: `${place}.${key} is not text.` };
    }),
    ...['username', 'password']
      .filter((key) => !isPlainText(textOf(fields, key) ?? ''))
      .map((key): Finding => {
        return { level: 'problem', text: `${place}.${key} holds a control character.` };
      }),
    ...PROGRAMS.filter((key) => filled(key) && !isTreeMap(fields.get(key))).map((key): Finding => {
      return { level: 'problem', text: `${place}.${key} is not a map of fields.` };
    }),
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
