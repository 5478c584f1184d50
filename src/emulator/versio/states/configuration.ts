import { fieldsIn } from '../../kit/fields.ts';
import { ok } from '../../kit/routes.ts';
import type { Answer, Route } from '../../plugin/plugin.ts';
import { type Call, callsOf } from '../site/access.ts';
import { Refusal, type Site } from '../site/site.ts';

const PATH = '/api-versio.management/1.0/configurationTopics/:env/configurations/conf-entities';
const SOURCE = 'https://github.com/versio-io/migrate-asset-configuration';

/** The configuration of the entities: read, and replace as a whole under a lock. */
export function configurationCalls(site: Site): Route[] {
  const from = { source: SOURCE, mark: 'inferred' } as const;
  const reads = callsOf(site, 'config.read', from);
  const writes = callsOf(site, 'config.write', from);
  const reading = 'The configuration of the entities, as an old script of the vendor reads it';
  return [
    reads(`GET ${PATH}`, reading, ({ environment: { configuration, configurationChangedUtc } }) =>
      ok({ configuration, lastChangeUtc: configurationChangedUtc }),
    ),
    writes(`PUT ${PATH}`, 'Replace it; If-Unmodified-Since is the lock', (asked) => replace(site, asked)),
  ];
}

function replace(site: Site, { request, environment }: Call): Answer {
  const configuration = fieldsIn(request.json());
  if (configuration === undefined) throw new Refusal(400, 'The body is not a JSON object');
  checkLock(site, request.headers['if-unmodified-since'], environment.configurationChangedUtc);
  environment.configuration = configuration;
  environment.configurationChangedUtc = site.now();
  return ok({ lastChangeUtc: environment.configurationChangedUtc });
}

/** An HTTP date has whole seconds, so the time of the change is cut before it is compared. */
function checkLock(site: Site, header: string | undefined, changedUtc: number): void {
  const lock = site.setting('config-lock');
  if (header === undefined || lock === 'off') return;
  const since = Date.parse(header);
  if (Number.isNaN(since)) throw new Refusal(400, 'If-Unmodified-Since is not a date');
  if (Math.floor(changedUtc / 1000) * 1000 > since)
    throw new Refusal(Number(lock), 'The configuration was changed in between');
}
