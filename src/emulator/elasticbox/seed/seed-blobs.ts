import type { Fields } from '../../kit/fields.ts';
import type { Store } from '../store/store.ts';

const EVENTS = ['pre_install', 'install', 'configure', 'start', 'stop', 'dispose'];

/** The files that the seeded boxes name, each with an id of its own. */
const FILES: readonly (readonly [name: string, type: string, text: string])[] = [
  ...EVENTS.map((event) => [`${event}.sh`, 'text/x-shellscript', `#!/bin/sh\necho "${event}"\n`] as const),
  ['template.json', 'application/json', '{}\n'],
];

/** Stores them, so that a client can download every file that a box names. */
export function fillBlobs(store: Store): void {
  for (const [name, type, text] of FILES)
    store.blobs.set(idOf(name), { name, type, bytes: Buffer.from(text) });
}

/** The reference by which a box names one of them. */
export function fileOf(wanted: string): Fields {
  const [name, type, text] = FILES.find(([known]) => known === wanted) ?? ['', '', ''];
  return { url: `/services/blobs/download/${idOf(name)}/${name}`, length: text.length, content_type: type };
}

function idOf(name: string): string {
  const number = FILES.findIndex(([known]) => known === name) + 1;
  return `f0000000-0000-4000-a000-${String(number).padStart(12, '0')}`;
}
