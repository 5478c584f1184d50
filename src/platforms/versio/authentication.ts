import type { Connection, Credentials } from '../../contract/platform.ts';
import type { PlatformHttp } from '../../http/request.ts';
import { readFailure } from './failure.ts';
import { Pace } from './pace.ts';

/**
 * The header form of authentication, the realm word exactly as documented; the token never stands in a query,
 * which logs and proxies keep. Each try waits its turn first.
 * Source: https://live.versio.io/doc//api-authentification/
 */
export function authentication({ token = '' }: Credentials, connection: Connection): PlatformHttp {
  const pace = new Pace(connection.clock);
  return {
    authorize: async () => {
      await turn(pace, connection);
      return { authorization: `apiToken ${token}` };
    },
    limitedFor: () => pace.untilMinuteEnds(),
    readFailure,
  };
}

async function turn(pace: Pace, { clock, deadline, signal, timeline }: Connection): Promise<void> {
  const pause = pace.pause();
  if (pause > deadline.left()) throw deadline.error();
  if (pause > 0) await timeline.during('pause', 'rate limit', () => clock.sleep(pause, signal));
  pace.count();
}
