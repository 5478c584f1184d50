import type { Created } from '../../../http/writes/creation.ts';
import type { DollarboxContext } from '../api/client.ts';
import type { Container } from '../api/schema.ts';
import { awaitSettled } from '../resources/await-settled.ts';
import { createOne, madeWithin } from '../resources/create-one.ts';
import type { Ensured } from '../resources/ensured.ts';
import type { OnFailure } from './change-container.ts';
import { containersAt } from './container-kind.ts';
import { noticeOvertaken } from './overtaken.ts';
import { bodyOf, changesTo, type Wanted } from './plan-container.ts';

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

/**
 * Creates a container exactly once. One that is found after a lost answer is ours when it is as asked for in every field
 * and was made since; the mark of an owner stands in for the time. Anything else is only found, and never undone.
 * `deleted`: ids that this step deleted, which a list may still show.
 */
export function newContainer(
  context: DollarboxContext,
  { name, wanted, port, owner }: EnsureContainer,
  deleted: readonly string[] = [],
): Promise<Created<Container>> {
  return createOne(context, containersAt(port), name, {
    create: () => context.client.containers.create({ name, ...bodyOf(wanted) }),
    except: deleted,
    isOurs: (found, span) =>
      Object.keys(changesTo(found, { ...wanted, envMode: 'replace' })).length === 0 &&
      (owner?.owns(found) || madeWithin(found, span)),
  });
}

/** Waits until a new one runs, where the step waits. */
export async function followNew(
  context: DollarboxContext,
  made: Container,
  port: number | undefined,
): Promise<Omit<Ensured<Container>, 'outcome'>> {
  if (!context.wait) return { item: made };
  const item = await awaitSettled(context, containersAt(port), made, { fresh: true });
  return { item, overtaken: noticeOvertaken(context.log, made, item) };
}
