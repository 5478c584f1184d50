import { createPrivateKey, X509Certificate } from 'node:crypto';
import type { EmulatedRequest } from '../../plugin/plugin.ts';
import { covers, factsOf } from '../site/certificate-facts.ts';
import { fieldsOf } from '../site/fields.ts';
import type { Box, Installed } from '../site/model.ts';
import { invalid, notProcessed, type Refusal } from '../site/refusal.ts';
import type { Site } from '../site/site.ts';

/**
 * Reads and checks an upload. That `crt` and `key` are required is documented, everything else the server might
 * check is inferred. Source: https://docs.raidboxes.dev/docs/1.x/ssl @throws Refusal
 */
export function readUpload(site: Site, request: EmulatedRequest, box: Box): Installed {
  const fields = fieldsOf(request);
  const crt = fields.text('crt', { required: true }) ?? '';
  const key = fields.text('key', { required: true }) ?? '';
  const bundle = fields.text('bundle') ?? '';
  const csr = fields.text('csr') ?? '';
  if (fields.problems !== undefined) throw invalid(site, fields.problems);
  const read = (name: string, text: string) => withNewlines(site, name, text);
  return checkMaterial(site, box, {
    crt: read('crt', crt),
    key: read('key', key),
    bundle: read('bundle', bundle),
    csr: read('csr', csr),
  });
}

type Material = Readonly<Record<'crt' | 'key' | 'bundle' | 'csr', string>>;

function checkMaterial(site: Site, box: Box, { crt, key, bundle, csr }: Material): Installed {
  const certificate = parse(() => new X509Certificate(crt));
  if (certificate === undefined) throw bad(site, 'crt', 'The crt field must be a valid certificate.');
  const facts = factsOf(certificate);
  if (site.setting('server-checks') === 'on') {
    const privateKey = parse(() => createPrivateKey(key));
    if (privateKey === undefined) throw bad(site, 'key', 'The key field must be a valid private key.');
    if (!certificate.checkPrivateKey(privateKey))
      throw bad(site, 'key', 'The key field does not match the certificate.');
    if (facts.notAfter <= site.now()) throw bad(site, 'crt', 'The crt field must not be expired.');
    if (!areCertificates(bundle)) throw bad(site, 'bundle', 'The bundle field must hold valid certificates.');
    if (csr !== '' && !/-----BEGIN (?:NEW )?CERTIFICATE REQUEST-----/.test(csr))
      throw bad(site, 'csr', 'The csr field must be a valid certificate signing request.');
  }
  if (site.setting('domain-check') === 'on' && box.domain !== null && !covers(facts.domains, box.domain))
    throw bad(site, 'crt', 'The crt field must cover the domain of the box.');
  return { facts, material: { crt, key, bundle } };
}

/** The sample body of the page escapes line breaks twice; which form is taken is inferred and a switch. */
function withNewlines(site: Site, name: string, text: string): string {
  const form = site.setting('newline-form');
  const hasEscaped = text.includes('\\n');
  const hasReal = text.trim().includes('\n');
  if ((form === 'real' && hasEscaped) || (form === 'escaped' && hasReal))
    throw bad(site, name, `The ${name} field format is invalid.`);
  return text.replaceAll('\\r', '').replaceAll('\\n', '\n');
}

function areCertificates(bundle: string): boolean {
  if (bundle === '') return true;
  const blocks = bundle.match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g) ?? [];
  return blocks.length > 0 && blocks.every((block) => parse(() => new X509Certificate(block)) !== undefined);
}

function bad(site: Site, field: string, message: string): Refusal {
  return site.setting('validation') === 'details' ? invalid(site, { [field]: [message] }) : notProcessed();
}

function parse<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
