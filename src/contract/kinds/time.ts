import { formatDuration, guessDuration, MAX_DURATION, parseDuration } from '../../support/duration.ts';
import { readTime } from '../../support/time.ts';
import { type Kind, Unfit } from './kind.ts';

/** A length of time, in milliseconds: `90s`, `10m`, `12h`, `7d`, `500ms` or plain seconds. */
export function duration({ min = 0 }: { readonly min?: number } = {}): Kind<number> {
  return {
    name: 'duration',
    accepts: 'a duration: `90s`, `10m`, `12h`, `7d`, `500ms` or plain seconds',
    parse: (value) => {
      const ms = parseDuration(value);
      if (ms === undefined) {
        const meant = guessDuration(value);
        const longest = formatDuration(MAX_DURATION);
        throw new Unfit(
          `must be a duration such as 90s, 10m, 12h, 7d, 500ms or plain seconds, at most ${longest}${meant ? `. Write ${meant}` : ''}`,
        );
      }
      if (ms < min) throw new Unfit(`must be ${formatDuration(min)} or more`);
      return ms;
    },
  };
}

/** A moment, in milliseconds since the Unix epoch: ISO 8601 (UTC when it names no zone), or Unix time. */
export function time(): Kind<number> {
  return {
    name: 'time',
    accepts: 'an ISO 8601 time (UTC when it names no zone), or Unix seconds or milliseconds',
    parse: (value) => {
      const ms = readTime(value);
      if (ms === undefined)
        throw new Unfit(
          'must be an ISO 8601 time such as 2030-03-17T17:46:40Z, or Unix seconds or milliseconds',
        );
      return ms;
    },
  };
}
