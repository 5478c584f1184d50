import { type Kind, Unfit } from '../../contract/kinds/kind.ts';

/** The HTTP methods of a raw call. */
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
/** One of them. */
export type Method = (typeof METHODS)[number];

/** An HTTP method, in capitals or not. */
export function method(): Kind<Method> {
  return {
    name: 'method',
    accepts: `\`${METHODS.join('`, `')}\``,
    parse: (value) => {
      const known = METHODS.find((candidate) => candidate === value.toUpperCase());
      if (known === undefined) throw new Unfit(`must be one of ${METHODS.join(', ')}`);
      return known;
    },
  };
}

/** True for a method that changes something. */
export function writes(method: string): boolean {
  return method !== 'GET' && method !== 'HEAD';
}
