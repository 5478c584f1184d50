import type { Answer, EmulatedRequest } from '../../plugin/plugin.ts';
import type { Call } from '../site/call.ts';
import type { Environment } from '../site/model.ts';
import { Refusal } from '../site/refusal.ts';
import type { Site } from '../site/site.ts';
import { stateOf } from './writing.ts';

const PATH = '/api-versio.management/1.0/configurationTopics/:env/configurations/conf-entities';
const SOURCE = 'https://github.com/versio-io/migrate-asset-configuration';

/** The configuration of the entities: read, and replace as a whole under a lock. */
export function configurationCalls(site: Site): Call[] {
  return [
    {
      method: 'GET',
      path: PATH,
      mark: 'inferred',
      summary: 'The configuration of the entities, as an old script of the vendor reads it',
      source: SOURCE,
      permission: 'config.read',
      handle: (_request, { configuration, configurationChangedUtc }) => ({
        status: 200,
        json: { configuration, lastChangeUtc: configurationChangedUtc },
      }),
    },
    {
      method: 'PUT',
      path: PATH,
      mark: 'inferred',
      summary: 'Replace it; If-Unmodified-Since is the lock',
      source: SOURCE,
      permission: 'config.write',
      handle: (request, environment) => replace(site, request, environment),
    },
  ];
}

function replace(site: Site, request: EmulatedRequest, environment: Environment): Answer {
  const configuration = stateOf(request.json());
  if (configuration === undefined) throw new Refusal(400, 'The body is not a JSON object');
  checkLock(site, request.headers['if-unmodified-since'], environment.configurationChangedUtc);
  environment.configuration = configuration;
  environment.configurationChangedUtc = site.now();
  return { status: 200, json: { lastChangeUtc: environment.configurationChangedUtc } };
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
