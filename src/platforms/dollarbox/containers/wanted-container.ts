import type { Container } from '../api/schema.ts';
import type { OnFailure } from './change-container.ts';
import type { Wanted } from './plan-container.ts';

/** What is done with a container of the same name. */
type IfExists = 'update' | 'reuse' | 'recreate' | 'fail';

/** Whom a container must belong to; one of the same name that is somebody else's is left alone. */
export interface ContainerOwner {
  /** Variables that mark a container as the owner's. */
  readonly mark: Readonly<Record<string, string>>;
  owns(container: Container): boolean;
  /** Throws when it is somebody else's. */
  assertOwned(container: Container): void;
}

/** The container that should be there. */
export interface EnsureContainer {
  readonly name: string;
  readonly wanted: Wanted;
  readonly port: number | undefined;
  readonly ifExists: IfExists;
  /** When an update ends badly. */
  readonly onFailure: OnFailure;
  /** A container of this name must be this owner's; one that is created is marked as such. */
  readonly owner?: ContainerOwner;
}
