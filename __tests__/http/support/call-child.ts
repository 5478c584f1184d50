import { readFileSync } from 'node:fs';
import { CancelledError } from '../../../src/contract/result/errors.ts';
import { Deadline } from '../../../src/contract/time/deadline.ts';
import { Timeline } from '../../../src/contract/time/timeline.ts';
import { path } from '../../../src/http/address/path.ts';
import { HttpClient } from '../../../src/http/client.ts';
import { systemClock } from '../../../src/support/clock.ts';
import { Secrets } from '../../../src/support/secrets.ts';
import { silentLog } from '../../support/silent-log.ts';

// Makes one call as a process of its own: `<url> [milliseconds until it is aborted]`. It never ends itself, so
// that whatever the client leaves open keeps it running.
const [url = '', abortAfter] = process.argv.slice(2);
const abort = new AbortController();
if (abortAfter !== undefined) setTimeout(() => abort.abort(new CancelledError('stop')), Number(abortAfter));
const LONG = 600_000;
const http = new HttpClient(
  {
    baseUrl: url,
    maxAttempts: 1,
    signal: abort.signal,
    deadline: new Deadline(LONG),
    limits: { attempt: LONG, connect: LONG, headers: LONG, bodyIdle: LONG },
    clock: systemClock,
    random: Math.random,
    log: silentLog,
    timeline: new Timeline(),
    secrets: new Secrets(),
    userAgent: 'boxwright-test',
    // It signed nothing here: only NODE_EXTRA_CA_CERTS of this process can make a TLS call succeed.
    caCertificate: readFileSync(new URL('../fixtures/unrelated-ca.pem', import.meta.url), 'utf8'),
    env: process.env,
  },
  { authorize: () => ({}), readFailure: () => undefined },
);
try {
  const { status } = await http.request({ method: 'GET', path: path`/` });
  process.stdout.write(`${status}\n`);
} catch (error) {
  process.stdout.write(`${error instanceof Error ? error.name : 'something'}\n`);
}
