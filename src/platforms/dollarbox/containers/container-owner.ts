import type { ActionError } from '../../../contract/result/errors.ts';
import type { Container } from '../api/schema.ts';

/** Whom a container must belong to; one of the same name that is somebody else's is left alone. */
export interface ContainerOwner {
  /** Variables that mark a container as the owner's. */
  readonly mark: Readonly<Record<string, string>>;
  owns(container: Container): boolean;
  /** The error of a container that is somebody else's. */
  refusal(container: Container): ActionError;
}

/** Throws when a container is somebody else's. Without an owner every container will do. */
export function assertOwned(container: Container, owner: ContainerOwner | undefined): void {
  if (owner && !owner.owns(container)) throw owner.refusal(container);
}
