import type { Result } from '../../../contract/result/result.ts';
import { isOfKind } from '../../../http/failure/errors.ts';
import { capital } from '../../../support/text.ts';
import type { ContainerBody, DollarboxContext } from '../api/client.ts';
import type { Container } from '../api/schema.ts';
import { ensure, ensureFound, type Wish } from '../resources/ensure.ts';
import { type Ensured, leaveAsIs } from '../resources/ensured.ts';
import { oneWithKey } from '../resources/find.ts';
import { labelOf } from '../resources/kind.ts';
import { hasFailed } from '../resources/settle.ts';
import { tellEnsured } from '../resources/tell.ts';
import { changeContainer } from './change-container.ts';
import { CONTAINERS, containersAt } from './container-kind.ts';
import { followNew, newContainer } from './new-container.ts';
import { changesTo, describeChanges, describeCreation, marked } from './plan-container.ts';
import { recreateContainer } from './recreate-container.ts';
import type { EnsureContainer } from './wanted-container.ts';

/**
 * Makes sure that a container of this name is there as wanted: creates, changes, reuses or recreates it; and tells of it.
 * When somebody else deletes it before it could be changed, it is looked for anew; one that is deleted while it is waited
 * for is not made again.
 */
export async function deployContainer(context: DollarboxContext, asked: EnsureContainer): Promise<Result> {
  const kind = containersAt(asked.port);
  return tellEnsured(context, kind, asked.name, await ensure(context, kind, wishOf(context, asked)));
}

function wishOf(context: DollarboxContext, asked: EnsureContainer): Wish<Container> {
  const { name, port, ifExists, owner } = asked;
  const wanted = marked(asked.wanted, owner);
  return {
    key: name,
    ifExists,
    next: 'Choose another name, or set `if-exists` to `update`, `reuse` or `recreate`.',
    assertOwned: owner?.assertOwned,
    keep: (container) => keep(context, container, asked),
    fields: describeCreation({ name, ...wanted, port }),
    create: () => newContainer(context, { ...asked, wanted }),
    follow: (container) => followNew(context, container, port),
  };
}

async function keep(
  context: DollarboxContext,
  container: Container,
  asked: EnsureContainer,
): Promise<Ensured<Container>> {
  const { wanted, port, ifExists, owner } = asked;
  if (ifExists === 'update') {
    const body = changesTo(container, wanted.env ? marked(wanted, owner) : wanted);
    if (Object.keys(body).length > 0) return update(context, container, body, asked);
  }
  // Writing the same again would change nothing, and a failed container does not come back by itself.
  if (ifExists === 'recreate' || (ifExists === 'update' && hasFailed(container)))
    return recreateContainer(context, container, asked, (taken, again) =>
      ensureFound(context, CONTAINERS, wishOf(context, { ...again, ifExists: 'update' }), taken),
    );
  if (ifExists === 'update' && !context.dryRun) warnOfMovedTag(context, container);
  return leaveAsIs(context, containersAt(port), container);
}

async function update(
  context: DollarboxContext,
  container: Container,
  body: ContainerBody,
  asked: EnsureContainer,
): Promise<Ensured<Container>> {
  const target = labelOf(CONTAINERS, container);
  if (context.dryRun) {
    const fields = describeChanges(container, body);
    return { outcome: 'planned', item: container, plan: [{ action: 'update', target, fields }] };
  }
  const { wanted, owner, name } = asked;
  try {
    const change = { ...asked, body, wanted: marked(wanted, owner) };
    return { outcome: 'updated', ...(await changeContainer(context, container, change)) };
  } catch (error) {
    if (!isOfKind(error, 'absent')) throw error;
    context.log.info(`${capital(target)} was deleted meanwhile; looking again`);
    const still = await oneWithKey(context.client, CONTAINERS, name);
    if (still?.id === container.id) throw error;
    return ensureFound(context, CONTAINERS, wishOf(context, asked), still);
  }
}

/** A tag that is a commit's hash, short or whole, alone or behind a word: `sha-860c190`. A date has no letter. */
const COMMIT_TAG = /:(?:[\w.-]*[-_.])?(?=[0-9a-f]*[a-f])[0-9a-f]{7,64}$/;

/**
 * A digest names one image for ever, and a commit's tag in practice; another tag can be moved, and DollarBox does not
 * look again.
 */
function warnOfMovedTag({ log }: DollarboxContext, { name, image }: Container): void {
  if (image.includes('@sha256:') || COMMIT_TAG.test(image)) return;
  log.notice(
    `Container ${name} already has image ${image}. If its tag was moved since, nothing is deployed: use a tag or digest of its own for each commit, or \`if-exists: recreate\`.`,
  );
}
