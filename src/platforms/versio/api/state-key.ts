import { type Path, path } from '../../../http/address/path.ts';
import { AnswerShapeError } from '../../../http/failure/errors.ts';
import type { StateChange } from './schema.ts';

/** Where a configuration item is. */
export interface StateKey extends EntityKey {
  readonly instance: string;
}

/** Where those of one type are. */
export interface EntityKey {
  readonly environment: string;
  readonly entity: string;
}

/** Its place in the API. */
export function at({ environment, entity, instance }: StateKey): Path {
  return path`/api-versio.db/1.0/${environment}/${entity}/${instance}`;
}

/** Throws an `AnswerShapeError` for what is said of another one than was asked for. */
export function assertMeant({ instance, entity }: StateChange, key: StateKey): true {
  const other = [instance ?? key.instance, entity ?? key.entity];
  if (other[0] === key.instance && other[1] === key.entity) return true;
  throw new AnswerShapeError('The platform answered with another instance than the one asked for.');
}
