import { type Kind, Unfit } from './kind.ts';

/** HTTP statuses from one to another, both included. */
export interface StatusRange {
  readonly from: number;
  readonly to: number;
}

/** HTTP statuses: single ones and ranges, separated by commas. */
export function statuses(): Kind<readonly StatusRange[]> {
  return {
    name: 'statuses',
    accepts: 'HTTP statuses and ranges of them, separated by commas: `200`, `2xx`, `200-299, 401`',
    parse: (value) => value.split(',').map(readRange),
  };
}

/** One of the ranges has the status. */
export function includesStatus(ranges: readonly StatusRange[], status: number): boolean {
  return ranges.some(({ from, to }) => from <= status && status <= to);
}

function readRange(text: string): StatusRange {
  const [, hundreds] = /^\s*([1-5])xx\s*$/i.exec(text) ?? [];
  if (hundreds) return { from: Number(`${hundreds}00`), to: Number(`${hundreds}99`) };
  const [, first, last = first] = /^\s*([1-5]\d\d)(?:\s*-\s*([1-5]\d\d))?\s*$/.exec(text) ?? [];
  const [from, to] = [Number(first), Number(last)];
  if (!(from <= to)) throw new Unfit('must be HTTP statuses from 100 to 599, such as 200-399 or 200,204');
  return { from, to };
}
