import { isAbsolute } from 'node:path';
import { type Entry, isBlank, textOf } from '../reading/model.ts';
import { isPlainText } from '../reading/names.ts';
import { readCertificates } from '../reading/pem-data.ts';
import { readServer } from '../reading/server-url.ts';
import { type Finding, when } from './finding.ts';

/** Spellings of "no" that YAML 1.1, 1.2 and people use; anything else switches verification off. */
const NO = /^(?:false|no|n|off|0)$/i;

/**
 * What makes any cluster of a kubeconfig unacceptable, used by the current context or not: no TLS, unverified
 * TLS, and (unless `allowExec`) a local file or a proxy that somebody else chose.
 */
export function clusterDangers({ place, fields }: Entry, allowExec: boolean): readonly Finding[] {
  const insecure = fields.get('insecure-skip-tls-verify');
  const verified = isBlank(insecure) || (typeof insecure === 'string' && NO.test(insecure.trim()));
  const file = textOf(fields, 'certificate-authority') ?? '';
  const filled = !isBlank(fields.get('certificate-authority'));
  return [
    ...when(!verified, 'problem', `${place}.insecure-skip-tls-verify switches off the check of the server.`),
    ...when(
      /^\s*http:/i.test(textOf(fields, 'server') ?? ''),
      'problem',
      `${place}.server is not encrypted (http).`,
    ),
    ...proxyDangers(place, fields, allowExec),
    ...when(filled && !allowExec, 'local', `${place}.certificate-authority points at a local file.`),
    ...when(
      filled && allowExec && !isAbsolute(file),
      'warning',
      relativePath(`${place}.certificate-authority`),
    ),
  ];
}

/** Who chose the proxy sees and may drop all traffic; TLS to the server is checked all the same. */
function proxyDangers(place: string, fields: Entry['fields'], allowExec: boolean): readonly Finding[] {
  if (isBlank(fields.get('proxy-url'))) return [];
  const url = textOf(fields, 'proxy-url') ?? '';
  const usable = /^(?:https?|socks5):\/\/[^/\s]/.test(url) && URL.canParse(url) && isPlainText(url);
  if (!usable) return when(true, 'problem', `${place}.proxy-url is not an http, https or socks5 URL.`);
  const text = `${place}.proxy-url sends all traffic through a proxy.`;
  return when(true, allowExec ? 'notice' : 'local', text);
}

/** What else is wrong or worth saying about the cluster that is used. `now` is milliseconds since the epoch. */
export function clusterFaults({ place, fields }: Entry, now: number): readonly Finding[] {
  return [...serverFaults(place, fields), ...authorityFaults(place, fields, now)];
}

/** kubectl resolves a relative path from the kubeconfig's own directory, where nothing else is. */
export function relativePath(place: string): string {
  return `${place} is a relative path, which kubectl reads from the directory of the written kubeconfig.`;
}

function serverFaults(place: string, fields: Entry['fields']): readonly Finding[] {
  const text = textOf(fields, 'server') ?? '';
  if (/^\s*http:/i.test(text)) return [];
  const server = readServer(text);
  const shape = 'is not a plain https URL (https://host:port, without user name, query or fragment)';
  if (!server) return when(true, 'problem', `${place}.server ${text === '' ? 'is missing' : shape}.`);
  return [
    ...when(
      server.reach === 'loopback',
      'notice',
      `${place}.server is on the runner itself (a loopback address).`,
    ),
    // Only a machine's own link answers there: a cloud's metadata service, never a cluster.
    ...when(server.reach === 'link-local', 'problem', `${place}.server is a link-local address.`),
    ...serverNameFaults(place, fields, server.host),
  ];
}

/**
 * A different `tls-server-name` is only a warning: the certificate is still verified, against an authority that
 * comes from the same file, so whoever wrote the name gains nothing; it is usual behind addresses and tunnels.
 */
function serverNameFaults(place: string, fields: Entry['fields'], host: string): readonly Finding[] {
  if (isBlank(fields.get('tls-server-name'))) return [];
  const name = textOf(fields, 'tls-server-name') ?? '';
  if (!/^[a-z0-9_](?:[a-z0-9._:-]{0,251}[a-z0-9_])?$/i.test(name)) {
    return when(true, 'problem', `${place}.tls-server-name is not a host name.`);
  }
  const text = `${place}.tls-server-name differs from the server's host; the certificate is verified for that name.`;
  return when(name.toLowerCase() !== host, 'warning', text);
}

function authorityFaults(place: string, fields: Entry['fields'], now: number): readonly Finding[] {
  const field = `${place}.certificate-authority-data`;
  const value = fields.get('certificate-authority-data');
  // Without an authority kubectl trusts what the system trusts.
  if (isBlank(value)) return [];
  const certificates = typeof value === 'string' ? readCertificates(value) : undefined;
  if (!certificates) return when(true, 'problem', `${field} is not base64 of PEM certificates.`);
  return [
    ...when(
      certificates.some((one) => one.validToDate.getTime() <= now),
      'warning',
      `${field} has expired.`,
    ),
    ...when(
      certificates.some((one) => one.validFromDate.getTime() > now),
      'warning',
      `${field} is not valid yet.`,
    ),
  ];
}
