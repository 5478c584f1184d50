import { writing } from '../../../http/writes/writing.ts';
import { capital } from '../../../support/text.ts';
import type { ContainerBody, DollarboxContext } from '../api/client.ts';
import type { Container } from '../api/schema.ts';
import { awaitSettled } from '../resources/await-settled.ts';
import { amend, type Ensured } from '../resources/ensured.ts';
import { entryOf, labelOf } from '../resources/kind.ts';
import { isRunning } from '../resources/settle.ts';
import { containersAt } from './container-kind.ts';
import { noticeOvertaken } from './overtaken.ts';
import { changesTo, describeChanges, environmentOf, type Wanted, wholeBody } from './plan-container.ts';
import { orRollBack } from './roll-back.ts';
import { Rollout } from './rollout.ts';

/** `rollback`: when a change ends badly, what was there before is put back. */
export type OnFailure = 'keep' | 'rollback';

/** What is changed of a container, and how. */
interface ContainerChange {
  /** The fields that differ. */
  readonly body: ContainerBody;
  /** What they come from. */
  readonly wanted: Wanted;
  readonly port: number | undefined;
  readonly onFailure: OnFailure;
}

/** Changes a container in place, as far as it differs. Throws an `AbsentError` when it is deleted meanwhile. */
export function updateContainer(
  context: DollarboxContext,
  container: Container,
  change: Omit<ContainerChange, 'body'>,
): Promise<Ensured<Container>> {
  const body = changesTo(container, change.wanted);
  return amend(context, containersAt(change.port), container, {
    fields: describeChanges(container, body),
    write: () => changeContainer(context, container, { ...change, body }),
  });
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
  const kind = containersAt(port);
  const container = await containers.get(id);
  const entry = entryOf(kind, container);
  const env = body.env === undefined ? undefined : environmentOf(container, wanted);
  const answered = await writing(ledger, entry, `${labelOf(kind, container)}, being changed`, () =>
    containers.update(id, wholeBody(container, env === undefined ? body : { ...body, env })),
  );
  ledger.wrote();
  ledger.know(kind.outputs(answered));
  ledger.leave(entry, labelOf(kind, answered));
  if (!context.wait) return { item: answered, overtaken: false };
  const rollout = new Rollout(container, answered, body, () => context.timing.clock.now());
  const follow = (): Promise<Container> =>
    awaitSettled(context, kind, answered, { judge: (seen) => rollout.judge(seen) });
  const settled =
    onFailure === 'rollback' && isRunning(container)
      ? await orRollBack(context, { before: container, sent: answered, port }, follow)
      : await follow();
  if (!rollout.seen) {
    context.log.notice(
      `${capital(labelOf(kind, container))} said it was running all the time: DollarBox does not show whether the change is live yet.`,
    );
  }
  return { item: settled, overtaken: noticeOvertaken(context.log, answered, settled) };
}
