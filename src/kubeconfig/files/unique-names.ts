import type { OtherNames } from './other-names.ts';

/** What the entries of a new kubeconfig are named after. */
interface Naming {
  /** Where the kubeconfig is from: `dollarbox-acme`. */
  readonly origin: string;
  /** Id of the credential. */
  readonly credential: string;
  /** The name that the user wants for the context. */
  readonly context: string | undefined;
  readonly others: OtherNames;
}

/** Names that no other file has. */
export interface Names {
  /** Of the cluster and the user: kubectl takes the first entry of a name, whichever file it is in. */
  readonly entry: string;
  readonly context: string;
}

/**
 * Chooses the names. The context keeps the wanted one while no other file has it; else, and when a file cannot be read,
 * the credential's id makes it unique.
 */
export function uniqueNames({ origin, credential, context, others }: Naming): Names {
  const id = credential.replace(/[^\w.-]+/g, '-');
  const wanted = context ?? origin;
  const free = !others.unknown && !others.taken.has(wanted);
  return {
    entry: numbered(`${origin}-${id}`, others.taken),
    context: free ? wanted : numbered(`${wanted}-${id}`, others.taken),
  };
}

function numbered(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(`${name}-${number}`)) number += 1;
  return `${name}-${number}`;
}
