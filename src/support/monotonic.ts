/** Milliseconds on a clock that never goes back; only differences mean anything. `performance` costs a millisecond to load. */
export function monotonic(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}
