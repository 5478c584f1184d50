import { resumedBy } from './selected.ts';

/** What the operations that deploy a container declare alike. */
export const DEPLOYMENT = {
  outputs: ['id', 'name', 'status', 'url', 'address', 'rolled-back', 'healthy'],
  resume: resumedBy('get-container'),
} as const;
