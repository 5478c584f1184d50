import type { Ran } from './run-action.ts';

/** Every form in which a secret could be found again. */
function forms(secret: string): string[] {
  const bytes = Buffer.from(secret, 'utf8');
  const base64 = [0, 1, 2].map((offset) => {
    const shifted = Buffer.concat([Buffer.alloc(offset, 0x61), bytes]).toString('base64');
    return shifted.slice(offset === 0 ? 0 : 4, -4);
  });
  const all = [
    secret,
    ...base64,
    bytes.toString('base64url'),
    bytes.toString('hex'),
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    ...secret.split(/\r?\n/).filter((line) => !line.startsWith('-----')),
  ];
  return all.filter((form) => form.length >= 8);
}

/**
 * Where a secret shows in what a step left for others to see; masks themselves apart. Empty is good.
 */
export function leaks(ran: Ran, ...secrets: readonly string[]): string[] {
  const stdout = ran.stdout
    .split('\n')
    .filter((line) => !line.startsWith('::add-mask::'))
    .join('\n');
  const places = {
    stdout,
    stderr: ran.stderr,
    outputs: JSON.stringify(ran.outputs),
    state: JSON.stringify(ran.state),
    exported: JSON.stringify(ran.exported),
    summary: ran.summary,
    'summary as shown': shown(ran.summary),
  };
  return Object.entries(places).flatMap(([place, text]) =>
    secrets.filter((secret) => forms(secret).some((form) => text.includes(form))).map(() => place),
  );
}

/** A summary as a reader sees it: character references resolved, invisible spaces gone. */
function shown(summary: string): string {
  return summary
    .replace(/&#(\d+);/g, (_all, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('\u200b', '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
