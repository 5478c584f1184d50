import type { Context } from '../../../contract/context.ts';
import { ActionError } from '../../../contract/errors.ts';
import type { Outcome } from '../../../contract/outcomes.ts';
import type { Change } from '../../../contract/result.ts';
import { HttpError } from '../../../http/errors.ts';
import type { ContainerBody, DollarboxClient } from '../client.ts';
import type { Container } from '../schema.ts';
import { hasFailed } from '../settle.ts';
import { called } from '../view.ts';
import { awaitContainer } from './await-container.ts';
import { changeContainer } from './change-container.ts';
import { findContainer } from './find-container.ts';
import { newContainer } from './new-container.ts';
import { changesTo, describeChanges, type Wanted } from './plan-container.ts';
import { removeContainer } from './remove-container.ts';

/** What is done with a container of the same name. */
export type IfExists = 'update' | 'reuse' | 'recreate' | 'fail';

/** The container that should be there. */
export interface Ensure {
  readonly name: string;
  readonly wanted: Wanted;
  readonly port: number | undefined;
  readonly ifExists: IfExists;
}

/** What was done, or in a dry run would be. */
export interface Ensured {
  readonly outcome: Outcome;
  readonly changed: boolean;
  /** As it is now; absent in a dry run that would create it. */
  readonly container: Container | undefined;
  readonly plan?: readonly Change[];
}

/** Makes sure that a container of this name is there as wanted: creates, changes, reuses or recreates it. */
export async function ensureContainer(context: Context<DollarboxClient>, ensure: Ensure): Promise<Ensured> {
  const found = await findContainer(context.client, ensure.name);
  const step = decide(found, ensure);
  if (step.do === 'refuse') throw refused(step.container);
  if (context.dryRun) return planned(found, step, ensure.name);
  if (step.do === 'create') {
    const container = await newContainer(context, ensure.name, ensure.wanted, ensure.port);
    return { outcome: 'created', changed: true, container };
  }
  try {
    return await carryOut(context, step, ensure);
  } catch (error) {
    // Somebody deleted it between the look and the change: it is looked for once more, and then created.
    if (step.do !== 'update' || !(error instanceof HttpError && error.status === 404)) throw error;
    context.log.info(`${called(step.container)} was deleted meanwhile; looking again`);
    const again = decide(await findContainer(context.client, ensure.name), ensure);
    if (again.do !== 'create') throw error;
    const container = await newContainer(context, ensure.name, ensure.wanted, ensure.port);
    return { outcome: 'created', changed: true, container };
  }
}

type Step =
  | { readonly do: 'create' }
  | { readonly do: 'refuse' | 'reuse' | 'recreate'; readonly container: Container }
  | { readonly do: 'update'; readonly container: Container; readonly body: ContainerBody };

function decide(container: Container | undefined, { wanted, ifExists }: Ensure): Step {
  if (!container) return { do: 'create' };
  if (ifExists === 'fail') return { do: 'refuse', container };
  if (ifExists !== 'update') return { do: ifExists, container };
  const body = changesTo(container, wanted);
  if (Object.keys(body).length > 0) return { do: 'update', container, body };
  // Writing the same again would change nothing, and a failed container does not come back by itself.
  return { do: hasFailed(container) ? 'recreate' : 'reuse', container };
}

async function carryOut(
  context: Context<DollarboxClient>,
  step: Exclude<Step, { do: 'create' }>,
  { name, wanted, port, ifExists }: Ensure,
): Promise<Ensured> {
  const { container } = step;
  if (step.do === 'update') {
    context.left(called(container));
    return {
      outcome: 'updated',
      changed: true,
      container: await changeContainer(context, container, step.body, port),
    };
  }
  if (step.do === 'recreate') {
    if (hasFailed(container))
      context.log.info(`${called(container)} had failed; deleting it and starting anew`);
    await removeContainer({ ...context, wait: true }, container);
    // What is not given is kept as it was, as in an update.
    const anew = { image: container.image, env: container.env, command: container.command, ...given(wanted) };
    return { outcome: 'recreated', changed: true, container: await newContainer(context, name, anew, port) };
  }
  if (ifExists === 'update') warnOfMovedTag(context, container);
  const settled = context.wait ? await awaitContainer(context, { container, port }) : container;
  return { outcome: 'unchanged', changed: false, container: settled };
}

function given(wanted: Wanted): Wanted {
  return Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
}

/** A digest names one image for ever; a tag can be moved, and DollarBox does not look again. */
function warnOfMovedTag({ log }: Context<DollarboxClient>, { name, image }: Container): void {
  if (image.includes('@sha256:')) return;
  log.notice(
    `Container ${name} already has image ${image}. If its tag was moved since, nothing is deployed: use a tag or digest of its own for each commit, or \`if-exists: recreate\`.`,
  );
}

function refused(container: Container): ActionError {
  return new ActionError(`There is already a ${called(container)}, and \`if-exists\` is \`fail\`.`, {
    title: `Container ${container.name} exists`,
    next: 'Choose another name, or set `if-exists` to `update`, `reuse` or `recreate`.',
  });
}

function planned(container: Container | undefined, step: Step, name: string): Ensured {
  const target = container ? called(container) : `container ${name}`;
  const fields = step.do === 'update' && container ? describeChanges(container, step.body) : [];
  const action = step.do === 'reuse' ? 'none' : step.do === 'refuse' ? 'none' : step.do;
  return { outcome: 'planned', changed: action !== 'none', container, plan: [{ action, target, fields }] };
}
