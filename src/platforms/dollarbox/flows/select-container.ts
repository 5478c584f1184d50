import type { InputProblem } from '../../../contract/errors.ts';
import { HttpError } from '../../../http/errors.ts';
import type { DollarboxClient } from '../client.ts';
import type { Container } from '../schema.ts';
import { findContainer } from './find-container.ts';

/** How a step names a container: by `id` or by `name`. */
export interface Selection {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
}

/** Exactly one of `id` and `name` must be given. */
export function checkSelection({ id, name }: Selection): readonly InputProblem[] {
  if (id === undefined && name === undefined)
    return [{ input: 'name', problem: 'is required, or `id` in its place' }];
  if (id !== undefined && name !== undefined)
    return [{ input: 'id', problem: 'cannot be given together with `name`' }];
  return [];
}

/** The container, or `undefined` when it is not there. */
export async function selectContainer(
  client: DollarboxClient,
  { id, name = '' }: Selection,
): Promise<Container | undefined> {
  if (id === undefined) return findContainer(client, name);
  try {
    return await client.getContainer(id);
  } catch (error) {
    if (error instanceof HttpError && error.status === 404) return undefined;
    throw error;
  }
}

/** The selection in words: `container web`, `container 123`. */
export function describeSelection({ id, name }: Selection): string {
  return `container ${name ?? id ?? ''}`;
}
