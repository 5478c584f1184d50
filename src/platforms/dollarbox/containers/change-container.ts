import { writing } from '../../../http/failure/writing.ts';
import type { ContainerBody, DollarboxContext } from '../api/client.ts';
import { CONTAINERS, capital, entryOf, labelOf } from '../api/kinds.ts';
import type { Container } from '../api/schema.ts';
import type { Ensured } from '../resources/ensured.ts';
import { isRunning } from '../resources/settle.ts';
import { containerOutputs } from '../resources/view.ts';
import { awaitContainer } from './await-container.ts';
import { isOvertaken } from './overtaken.ts';
import { environmentOf, type Wanted, wholeBody } from './plan-container.ts';
import { orRollBack } from './roll-back.ts';
import { Rollout } from './rollout.ts';

/** What is changed of a container, and how. */
export interface ContainerChange {
  /** The fields that differ. */
  readonly body: ContainerBody;
  /** What they come from. */
  readonly wanted: Wanted;
  readonly port: number | undefined;
  /** `rollback`: when it ends badly, what was there before is put back. */
  readonly onFailure?: 'keep' | 'rollback' | undefined;
}

/**
 * Changes a container in place and waits until it runs as changed. The API shows no revision: a container
 * that still says `running` (or `failed`) right after the change may be the old one. It is believed when it
 * said something else in between, or keeps saying so for some seconds, which is then told.
 *
 * The container is read right before, since what does not change is sent along as it is now.
 */
export async function changeContainer(
  context: DollarboxContext,
  { id }: Container,
  { body, wanted, port, onFailure }: ContainerChange,
): Promise<Omit<Ensured<Container>, 'outcome'>> {
  const { ledger } = context;
  const { containers } = context.client;
  const container = await containers.get(id);
  const entry = entryOf(CONTAINERS, container);
  const env = body.env === undefined ? undefined : environmentOf(container, wanted);
  const answered = await writing(ledger, entry, `${labelOf(CONTAINERS, container)}, being changed`, () =>
    containers.update(id, wholeBody(container, env === undefined ? body : { ...body, env })),
  );
  ledger.wrote();
  ledger.know(containerOutputs(answered, port));
  ledger.leave(entry, labelOf(CONTAINERS, answered));
  if (!context.wait) return { item: answered, overtaken: false };
  const rollout = new Rollout(container, answered, body, () => context.timing.clock.now());
  const follow = (): Promise<Container> =>
    awaitContainer(context, { container: answered, port, judge: (seen) => rollout.judge(seen) });
  const settled =
    onFailure === 'rollback' && isRunning(container)
      ? await orRollBack(context, { before: container, sent: answered, port }, follow)
      : await follow();
  if (!rollout.seen) {
    context.log.notice(
      `${capital(labelOf(CONTAINERS, container))} said it was running all the time: DollarBox does not show whether the change is live yet.`,
    );
  }
  return { item: settled, overtaken: isOvertaken(context.log, answered, settled) };
}
