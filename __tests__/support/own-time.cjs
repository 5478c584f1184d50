/*
 * Gives a process a clock of its own, which stands still while the process is ready to run and has to wait for a
 * processor. So a deadline of two seconds is two seconds of its own on a busy machine too; on one that is not busy, and
 * where the system does not say what was waited (Linux does), nothing changes. Every step of the built action is given
 * it before it starts; a test file whose own process is in a hurry imports it.
 */
const { closeSync, openSync, readSync } = require('node:fs');

const { clearTimeout: clear, setTimeout: set } = globalThis;
const { hrtime } = process;
const buffer = Buffer.alloc(100);
let last = 0n;

/** Nanoseconds that this thread has waited in the scheduler's queue. Source: Linux, sched-stats.rst */
function queued() {
  try {
    const file = openSync('/proc/self/schedstat');
    const length = readSync(file, buffer);
    closeSync(file);
    return BigInt(buffer.latin1Slice(0, length).split(' ')[1] ?? 0);
  } catch {
    return 0n;
  }
}

function now() {
  const own = hrtime.bigint() - queued();
  if (own > last) last = own;
  return last;
}

/* Another function, as Jest lets all files of a worker have the same one. */
process.hrtime = Object.assign((since) => hrtime(since), { bigint: now });

/** What is left of a timer that came too early by the own clock. */
const rests = new WeakMap();

globalThis.setTimeout = (work, ms = 0, ...values) => {
  let start = now();
  const ring = () => {
    const left = ms - Number(now() - start) / 1e6;
    if (!(left > 1)) return work(...values);
    const rest = set(ring, left);
    if (!timer.hasRef()) rest.unref();
    rests.set(timer, rest);
  };
  const timer = set(ring, ms);
  const refresh = timer.refresh.bind(timer);
  timer.refresh = () => {
    start = now();
    clear(rests.get(timer));
    return refresh();
  };
  return timer;
};

globalThis.clearTimeout = (timer) => {
  clear(timer);
  clear(rests.get(timer));
};
