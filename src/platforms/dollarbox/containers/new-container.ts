import type { Created } from '../../../http/writes/creation.ts';
import type { DollarboxContext } from '../api/client.ts';
import type { Container } from '../api/schema.ts';
import { awaitSettled } from '../resources/await-settled.ts';
import { createOne, madeWithin } from '../resources/create-one.ts';
import type { Ensured } from '../resources/ensured.ts';
import { containersAt } from './container-kind.ts';
import { noticeOvertaken } from './overtaken.ts';
import { bodyOf, changesTo } from './plan-container.ts';
import type { EnsureContainer } from './wanted-container.ts';

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
