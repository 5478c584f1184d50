import { ActionError } from '../../../contract/result/errors.ts';
import type { Result } from '../../../contract/result/result.ts';
import { keepPreview, type Rules } from '../../../previews/lifecycle.ts';
import { isSameOwner, MARK_VARIABLE, type Owner, ownerMark, readMark } from '../../../previews/owner.ts';
import { asLine, capital } from '../../../support/text.ts';
import type { DollarboxContext } from '../api/client.ts';
import type { Container } from '../api/schema.ts';
import { takeDownPreview } from '../previews/take-down-preview.ts';
import { labelOf, type ResourceKind } from '../resources/kind.ts';
import { CONTAINERS } from './container-kind.ts';
import { deployContainer } from './deploy-container.ts';
import { containerPreviewName } from './preview-name.ts';
import type { ContainerOwner, EnsureContainer } from './wanted-container.ts';

/** A preview as the step wants it; without its mark, and no image only when the pull request was closed. */
interface ContainerPreview extends Omit<EnsureContainer, 'name' | 'owner'> {
  /** The `name` input. */
  readonly base: string;
  readonly owner: Owner;
  readonly rules: Rules;
}

/** Previews that are taken down: nothing is told any more but which it was. */
const TAKEN_DOWN: ResourceKind<Container> = {
  ...CONTAINERS,
  resource: ({ id, name }) => ({ id, name }),
  identity: ({ id, name }) => ({ id, name, status: undefined, url: undefined, address: undefined }),
};

/** Deploys the preview of a pull request, or takes it down, as the pull request is. */
export function previewContainer(
  context: DollarboxContext,
  { base, owner, rules, ...wanted }: ContainerPreview,
): Promise<Result> {
  const name = containerPreviewName(base, owner.number);
  const container = ownedBy(owner);
  const preview = {
    deploy: () => deployContainer(context, { ...wanted, name, owner: container }),
    takeDown: () => takeDownPreview(context, TAKEN_DOWN, name, container.assertOwned),
  };
  return keepPreview(context, owner.number, { preview, rules });
}

function ownedBy(owner: Owner): ContainerOwner {
  const owns = ({ env }: Container): boolean => isSameOwner(readMark(env[MARK_VARIABLE]), owner);
  return {
    mark: { [MARK_VARIABLE]: ownerMark(owner) },
    owns,
    assertOwned: (container) => {
      if (!owns(container)) throw foreign(container, owner);
    },
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
