import type { JournalEntry } from '../../../src/emulator/control/journal.ts';
import { createElasticBox } from '../../../src/emulator/elasticbox/plugin.ts';
import { type Emulator, startEmulator } from '../../../src/emulator/server.ts';

/** The emulator's demo token. */
export const TOKEN = '0e1a57b0-7d3c-4b9f-8e26-5ca94713de70';

/** Inputs of a deploy that works. */
export const WEB = {
  token: TOKEN,
  workspace: 'operations',
  box: 'web',
  policy: 'linux-small',
  name: 'web-pr-41',
  tags: 'pr-41, web',
  variables: 'GIT_SHA: ab12cd',
} as const;

/** An emulated ElasticBox with its seeded boxes and instances. */
export function startElasticBox(switches: Readonly<Record<string, string>> = {}): Promise<Emulator> {
  return startEmulator({
    platforms: [createElasticBox],
    switches: Object.fromEntries(
      Object.entries(switches).map(([name, value]) => [`elasticbox.${name}`, value]),
    ),
  });
}

/** Requests that may have changed something. */
export function writes({ control }: Emulator): JournalEntry[] {
  return control.journal().filter(({ method }) => method !== 'GET');
}

/** Creations that the platform carried out. */
export function creations(emulator: Emulator): JournalEntry[] {
  return writes(emulator).filter(
    ({ method, path, applied }) => method === 'POST' && path.endsWith('/services/instances') && applied,
  );
}
