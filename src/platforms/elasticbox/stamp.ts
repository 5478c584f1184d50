/*
 * ElasticBox writes times as UTC text `YYYY-MM-DD HH:MM:SS.ffffff`, without a zone.
 * Source: https://www.ctl.io/api-docs/cam (samples of the instances page).
 */

const STAMP = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2})(?:\.(\d{1,9}))?Z?$/;

/** Milliseconds since the Unix epoch as the platform writes them, in microseconds. */
export function formatStamp(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 23).replace('T', ' ')}000`;
}

/** Milliseconds since the Unix epoch; `undefined` when the text is no such time. */
export function parseStamp(text: string): number | undefined {
  const [, day, time, fraction = ''] = STAMP.exec(text.trim()) ?? [];
  if (day === undefined || time === undefined) return undefined;
  const ms = Date.parse(`${day}T${time}.${fraction.padEnd(3, '0').slice(0, 3)}Z`);
  return Number.isNaN(ms) ? undefined : ms;
}

/** True when both are times of the platform and `a` is the earlier one, to the microsecond. */
export function isEarlier(a: string, b: string): boolean {
  const [left, right] = [STAMP.exec(a.trim()), STAMP.exec(b.trim())];
  if (!left || !right) return false;
  return key(left) < key(right);
}

function key([, day = '', time = '', fraction = '']: RegExpExecArray): string {
  return `${day} ${time}.${fraction.padEnd(9, '0')}`;
}
