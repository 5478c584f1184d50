import { writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

/*
 * Loaded by Node before a step that runs from the sources: notes which file of `src` acts when, and writes them into
 * `ACTING_ORDER` when the process ends. A file acts when something in it is first called, and one of which nothing is
 * called when it is loaded.
 */

/** A line behind which the body of a function begins, as the formatter writes it. */
const BODY =
  /^(?:(?:export )?(?:async )?function\b.*\)(?:: .*[^:])?| {2}(?:(?:static|async|get) )*#?\w+\(.*\)(?:: .*[^:])?|\s*[)}\]]+(?:: .*[^:])?|.* =>) \{$/;

const loaded = new Map<string, number>();
const called = new Map<string, number>();
let moment = 0;

const note = (seen: Map<string, number>, file: string): void => {
  moment += 1;
  if (!seen.has(file)) seen.set(file, moment);
};

Object.assign(globalThis, {
  noteLoad: (file: string) => note(loaded, file),
  noteCall: (file: string) => note(called, file),
});

registerHooks({
  load: (url, context, next) => {
    const found = next(url, context);
    const [, file] = /\/src\/((?!emulator\/).+\.ts)$/.exec(url) ?? [];
    if (file === undefined || !found.source) return found;
    return { ...found, source: noting(file, String(found.source)) };
  },
});

process.on('exit', () => {
  const order = new Map([...loaded, ...called]);
  const files = [...order].sort(([, a], [, b]) => a - b).map(([file]) => file);
  writeFileSync(process.env['ACTING_ORDER'] ?? '', JSON.stringify(files));
});

function noting(file: string, source: string): string {
  const noted = source.replaceAll(new RegExp(BODY, 'gm'), `$& noteCall('${file}');`);
  return `noteLoad('${file}');${noted}`;
}
