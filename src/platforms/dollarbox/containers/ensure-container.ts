import { ActionError, AftermathError } from '../../../contract/result/errors.ts';
import { isOfKind } from '../../../http/failure/errors.ts';
import type { DollarboxContext } from '../api/client.ts';
import { CONTAINERS, capital, labelOf } from '../api/kinds.ts';
import type { Container } from '../api/schema.ts';
import type { Ensured } from '../resources/ensured.ts';
import { oneWithKey } from '../resources/find.ts';
import { makeOrFind } from '../resources/holder.ts';
import { remove } from '../resources/remove.ts';
import { hasFailed, isRunning } from '../resources/settle.ts';
import { awaitContainer } from './await-container.ts';
import { changeContainer } from './change-container.ts';
import { decide, type Ensure, marked, type Step } from './decide-container.ts';
import { newContainer } from './new-container.ts';
import { isOvertaken } from './overtaken.ts';
import { describeChanges, describeCreation, madeAnew } from './plan-container.ts';
import { orRollBack } from './roll-back.ts';

type Settled = Omit<Ensured<Container>, 'outcome'>;

/**
 * Makes sure that a container of this name is there as wanted: creates, changes, reuses or recreates it. When
 * somebody else creates or deletes it between the look and the write, it is looked at once more; one that is
 * deleted while it is waited for is not made again.
 */
export async function ensureContainer(
  context: DollarboxContext,
  ensure: Ensure,
): Promise<Ensured<Container>> {
  const { client, log } = context;
  const found = await oneWithKey(client, CONTAINERS, ensure.name);
  const step = await decide(context, found, ensure);
  if (context.dryRun) return planned(step, ensure);
  try {
    return await carryOut(context, step, ensure);
  } catch (error) {
    if (step.do !== 'update' || !isOfKind(error, 'absent')) throw error;
    log.info(`${capital(labelOf(CONTAINERS, step.container))} was deleted meanwhile; looking again`);
    const still = await oneWithKey(client, CONTAINERS, ensure.name);
    if (still?.id === step.container.id) throw error;
    return carryOut(context, await decide(context, still, ensure), ensure);
  }
}

async function carryOut(context: DollarboxContext, step: Step, ensure: Ensure): Promise<Ensured<Container>> {
  const { wanted, port, ifExists, owner } = ensure;
  if (step.do === 'create') {
    const { value, ours } = await makeOrFind(context, CONTAINERS, {
      what: `a container named ${ensure.name}`,
      make: () => newContainer(context, { ...ensure, wanted: marked(wanted, owner) }),
      look: () => oneWithKey(context.client, CONTAINERS, ensure.name),
    });
    if (!ours) return carryOut(context, await decide(context, value, ensure), ensure);
    return { outcome: 'created', ...(await settled(context, value, port)) };
  }
  const { container: found } = step;
  if (step.do === 'update') {
    const changed = await changeContainer(context, found, {
      body: step.body,
      wanted: marked(wanted, owner),
      port,
      onFailure: ensure.onFailure,
    });
    return { outcome: 'updated', ...changed };
  }
  if (step.do === 'recreate') return recreate(context, found, ensure);
  if (ifExists === 'update') warnOfMovedTag(context, found);
  const item = context.wait ? await awaitContainer(context, { container: found, port }) : found;
  return { outcome: 'unchanged', item };
}

async function recreate(
  context: DollarboxContext,
  container: Container,
  ensure: Ensure,
): Promise<Ensured<Container>> {
  if (hasFailed(container))
    context.log.info(`${capital(labelOf(CONTAINERS, container))} had failed; deleting it and starting anew`);
  await remove(context, CONTAINERS, container, true);
  const again = {
    ...ensure,
    name: container.name,
    wanted: marked(madeAnew(container, ensure.wanted), ensure.owner),
  };
  try {
    const made = await newContainer(context, again, [container.id]);
    const anew = made.ours ? await settledOrBack(made.value) : await taken(made.value);
    return { ...anew, outcome: 'recreated' };
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    throw withoutOld(container, error, context.ledger.outputs['rolled-back'] !== true);
  }

  /** One that ran is put back in the new one's place, where the step asks for that. */
  function settledOrBack(fresh: Container): ReturnType<typeof settled> {
    const { port, onFailure } = ensure;
    const follow = () => settled(context, fresh, port);
    if (onFailure !== 'rollback' || !context.wait || !isRunning(container)) return follow();
    return orRollBack(context, { before: { ...container, id: fresh.id }, sent: fresh, port }, follow);
  }

  /** Somebody was faster with the name: it is changed to what is wanted, not deleted in its turn. */
  async function taken(found: Container): Promise<Settled> {
    const update = { ...again, ifExists: 'update' } as const;
    return carryOut(context, await decide(context, found, update), update);
  }
}

async function settled(
  context: DollarboxContext,
  made: Container,
  port: number | undefined,
): Promise<Settled> {
  if (!context.wait) return { item: made };
  const item = await awaitContainer(context, { container: made, port, fresh: true });
  return { item, overtaken: isOvertaken(context.log, made, item) };
}

/** The error of a new container, with what became of the old one. */
function withoutOld(old: Container, cause: ActionError, gone: boolean): ActionError {
  const what = capital(labelOf(CONTAINERS, old));
  return new AftermathError(`${what} was deleted to be made anew. ${cause.message}`, cause, { gone });
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

function planned(step: Step, { name, wanted, owner, port }: Ensure): Ensured<Container> {
  const container = step.do === 'create' ? undefined : step.container;
  const target = container ? labelOf(CONTAINERS, container) : `container ${name}`;
  const made = step.do === 'recreate' ? madeAnew(step.container, wanted) : wanted;
  const whole = { name, ...marked(made, owner), port };
  const fields = step.do === 'update' ? describeChanges(step.container, step.body) : describeCreation(whole);
  const action = step.do === 'reuse' ? 'none' : step.do;
  return {
    outcome: 'planned',
    item: container,
    plan: [{ action, target, fields: action === 'none' ? [] : fields }],
  };
}
