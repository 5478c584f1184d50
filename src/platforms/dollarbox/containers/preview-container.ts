import { ActionError } from '../../../contract/result/errors.ts';
import type { Outputs } from '../../../contract/result/outputs.ts';
import type { Result } from '../../../contract/result/result.ts';
import { lookAgain } from '../../../contract/time/list-lag.ts';
import { keepPreview, type Rules } from '../../../previews/lifecycle.ts';
import { isSameOwner, MARK_VARIABLE, type Owner, ownerMark, readMark } from '../../../previews/owner.ts';
import { asLine } from '../../../support/text.ts';
import type { DollarboxContext } from '../api/client.ts';
import { CONTAINERS, capital, labelOf } from '../api/kinds.ts';
import type { Container } from '../api/schema.ts';
import { oneWithId, oneWithKey } from '../resources/find.ts';
import { removal } from '../resources/removal-operation.ts';
import { isLeaving } from '../resources/settle.ts';
import { assertOwned, type ContainerOwner } from './container-owner.ts';
import type { IfExists } from './decide-container.ts';
import { deployContainer } from './deploy-container.ts';
import type { Wanted } from './plan-container.ts';
import { containerPreviewName } from './preview-name.ts';

/** A preview as the step wants it. */
interface ContainerPreview {
  /** The `name` input. */
  readonly base: string;
  readonly owner: Owner;
  readonly rules: Rules;
  /** Without the mark of the owner; no image only when the pull request was closed. */
  readonly wanted: Wanted;
  readonly port: number | undefined;
  readonly ifExists: IfExists;
  readonly onFailure: 'keep' | 'rollback';
}

/** Deploys the preview of a pull request, or takes it down, as the pull request is. */
export function previewContainer(
  context: DollarboxContext,
  { base, owner: { repository, number }, rules, wanted, port, ...how }: ContainerPreview,
): Promise<Result> {
  const name = containerPreviewName(base, number);
  const owner = markOf({ repository, number });
  const preview = {
    deploy: () => deployContainer(context, { ...how, name, wanted, port, owner }),
    takeDown: () => takeDown(context, name, owner, idIn(context.ledger.outputs)),
  };
  return keepPreview(context, number, { preview, rules });
}

/** What this step knows that it has worked on. */
function idIn({ id }: Outputs): string | undefined {
  return typeof id === 'string' ? id : undefined;
}

/** `deployed`: what this step has just deployed; a list that lags behind may not have it yet. */
async function takeDown(
  context: DollarboxContext,
  name: string,
  owner: ContainerOwner,
  deployed: string | undefined,
): Promise<Result> {
  const { client, timing } = context;
  const listed = await oneWithKey(client, CONTAINERS, name);
  const byId = async () => (deployed === undefined ? undefined : oneWithId(client, CONTAINERS, deployed));
  const shown = listed ?? (await byId());
  // What this step has made itself is not gone because neither shows it yet.
  const found = shown ?? (deployed === undefined ? undefined : await lookAgain(timing, name, byId));
  if (found && !isLeaving(found)) assertOwned(found, owner);
  const ended = await removal(context, {
    kind: CONTAINERS,
    found,
    selection: { key: name },
    ifMissing: 'ignore',
    verb: 'delete',
    outputs: ({ id }) => ({ id, name, status: undefined, url: undefined, address: undefined }),
    resource: ({ id }) => ({ id, name }),
  });
  return found ? ended : { ...ended, outputs: { name } };
}

function markOf(owner: Owner): ContainerOwner {
  return {
    mark: { [MARK_VARIABLE]: ownerMark(owner) },
    owns: ({ env }) => isSameOwner(readMark(env[MARK_VARIABLE]), owner),
    refusal: (container) => foreign(container, owner),
  };
}

function foreign(container: Container, owner: Owner): ActionError {
  const other = readMark(container.env[MARK_VARIABLE]);
  const whose = other
    ? `is the preview of ${asLine(ownerMark(other))}`
    : `is nobody’s preview (it has no ${MARK_VARIABLE})`;
  return new ActionError(
    `${capital(labelOf(CONTAINERS, container))} ${whose}, not that of ${ownerMark(owner)}. Nothing was changed.`,
    {
      title: `Container ${container.name} belongs to somebody else`,
      next: 'Choose another `name`, or delete that container if nobody needs it.',
    },
  );
}
