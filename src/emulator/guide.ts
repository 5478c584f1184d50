import type { Emulator } from './server.ts';

/** What a user needs to know to use a running emulator: addresses, demo tokens, where to look. */
export function guide({ url, plugins, control }: Emulator): string {
  const lines = ['', 'Use as base-url (the GitHub calls: as GITHUB_API_URL):'];
  for (const { name, prefix } of plugins) lines.push(`  ${name.padEnd(12)} ${url}${prefix}`);
  for (const [name, addresses] of Object.entries(control.listeners())) {
    for (const [kind, address] of Object.entries(addresses)) lines.push(`  ${name} ${kind}: ${address}`);
  }
  const notes = plugins.flatMap(({ guide: texts = [] }) => texts);
  if (notes.length > 0)
    lines.push('', 'Demo data:', ...notes.map((note) => `  ${note.replaceAll('{url}', url)}`));
  lines.push('', 'See what it was asked, and what it can do:');
  lines.push(`  curl ${url}/__emulator/journal`, `  curl ${url}/__emulator/routes`, '');
  return `${lines.join('\n')}\n`;
}
