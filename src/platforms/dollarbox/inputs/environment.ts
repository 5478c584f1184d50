import type { Kind } from '../../../contract/kinds/kind.ts';
import { pairs } from '../../../contract/kinds/pairs.ts';

/** Names are shown, values never. */
export const environment: Kind<Readonly<Record<string, string>>> = {
  ...pairs(),
  hides: (env) => Object.values(env),
};
