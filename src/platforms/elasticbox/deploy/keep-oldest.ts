import { ActionError } from '../../../contract/result/errors.ts';
import { LIST_LAG } from '../../../contract/time/list-lag.ts';
import { list } from '../../../support/text.ts';
import type { ElasticboxContext } from '../api/client.ts';
import type { Instance } from '../api/instance-schema.ts';
import { confirmListed } from '../instances/confirm-listed.ts';
import { removeInstance } from '../instances/remove-instance.ts';
import { sideBySide } from '../instances/side-by-side.ts';
import { isEarlier } from '../instances/stamp.ts';
import { labelOf } from '../instances/view.ts';
import type { Group } from './deploy-target.ts';

/** A step that does not wait looks only for so long, in milliseconds, whether the list shows its own creation. */
const SHORT_LAG = 10_000;
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 5_000;

/** What this step has made, and what else there may be of it. */
interface Race {
  /** For people: `instance web`. */
  readonly what: string;
  /** As the platform answered, or as it was found by its tag. */
  readonly made: Group;
  /** The tag that only this creation carries. */
  readonly tag: string;
  /** How many instances it becomes; a list may show some of them first. */
  readonly size: number;
  /** Waits for the end of the deploy of these, if the step waits. */
  readonly settle: (group: Group) => Promise<Group>;
  /** Told of instances of the creation that the answer, or the first look, did not show. */
  readonly found: (group: Group) => void;
  /** All deployments there that could stand for one another, in the workspace's list. */
  readonly look: () => Promise<readonly Group[]>;
  /** Ids that this step has deleted: a list may show them for a while. */
  readonly deleted: ReadonlySet<string>;
}

/** What is kept: made by this step last, by a first request of it that seemed to have no effect, or by another. */
interface Kept {
  readonly kept: 'last' | 'first' | 'other';
  readonly group: Group;
}

/**
 * Names are not unique, so that two runs can both find nothing and both create. Each looks again afterwards until
 * the list shows its own creation, and with it all that is older: the oldest stays, and a run removes nothing but
 * what it has made itself. When its own does not show in time, it says that there may be two.
 */
export async function keepOldest(context: ElasticboxContext, race: Race): Promise<Kept> {
  const created = context.timing.clock.now();
  const early = await look(context, race);
  const made = completed(race, race.made, early.own);
  let own = made;
  let older = early.older;
  if (!older) {
    const settled = await race.settle(made);
    const late = await lateLook(context, race, created);
    own = completed(race, made, late.own);
    older = late.older;
    if (!older) return { kept: 'last', group: [...settled, ...(await race.settle(own.slice(made.length)))] };
  }
  context.log.notice(
    `${list(older.map(labelOf))} was created at the same time; ${list(own.map(labelOf))}, made by this step, is removed again.`,
  );
  await sideBySide(context, own, (instance) =>
    removeInstance(context, instance, { force: true, deleteRecord: true, wait: true }),
  );
  return { kept: isBy(older, race.tag) ? 'first' : 'other', group: older };
}

/** What is known of our own with what the list shows of it beside. */
function completed({ found }: Race, known: Group, own: Group): Group {
  const ids = new Set(known.map(({ id }) => id));
  const more = own.filter(({ id }) => !ids.has(id));
  if (more.length > 0) found(more);
  return [...known, ...more];
}

interface SeenInstances {
  /** What this step has made, as far as the list shows it. */
  readonly own: Group;
  /** The oldest deployment that is older than ours, and is there. */
  readonly older: Group | undefined;
}

async function look(context: ElasticboxContext, race: Race): Promise<SeenInstances> {
  const groups = await race.look();
  const ids = new Set(race.made.map(({ id }) => id));
  const mine = groups.find((group) => group.some(({ id }) => ids.has(id)));
  const own = mine && isBy(mine, race.tag) ? mine : [];
  const rivals = groups
    .filter((group) => group !== mine && !group.some(({ id }) => race.deleted.has(id)))
    .filter((group) => isOlder(group, mine ?? race.made))
    .sort((a, b) => (isOlder(a, b) ? -1 : 1));
  for (const rival of rivals) {
    const there = await confirmListed(context, rival);
    if (there.length > 0) return { own, older: there };
  }
  return { own, older: undefined };
}

/** Looks until our own shows. What is made stays made if that fails. */
async function lateLook(context: ElasticboxContext, race: Race, created: number): Promise<SeenInstances> {
  const { log, timing, wait } = context;
  const { clock, deadline, signal, timeline } = timing;
  const lag = wait ? LIST_LAG : SHORT_LAG;
  try {
    for (let pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
      const seen = await look(context, race);
      if (seen.older || seen.own.length >= race.size) return seen;
      if (clock.now() + pause > created + lag || pause >= deadline.left()) break;
      await timeline.during('wait', `${race.what}: the list`, () => clock.sleep(pause, signal));
    }
    log.warning(
      `The workspace’s list does not show ${list(race.made.map(labelOf))} yet, so that there may be another ${race.what} that was created at the same time: ${telling(race)}.`,
    );
  } catch (error) {
    if (!(error instanceof ActionError) || error.outcome !== 'failed') throw error;
    log.warning(
      `Whether there is another ${race.what} could not be looked up (${error.message}): ${telling(race)}.`,
    );
  }
  return { own: [], older: undefined };
}

function telling({ tag }: Race): string {
  return `the one made by this step has the tag ${tag}`;
}

function isBy(group: Group, tag: string): boolean {
  return group.every(({ tags }) => tags.includes(tag));
}

/** By the platform's own times, and where they are equal by id, so that two runs see the same order. */
function isOlder(a: Group, b: Group): boolean {
  const [left] = a.toSorted(byAge);
  const [right] = b.toSorted(byAge);
  return left !== undefined && right !== undefined && byAge(left, right) < 0;
}

function byAge(a: Instance, b: Instance): number {
  if (isEarlier(a.created, b.created)) return -1;
  if (isEarlier(b.created, a.created)) return 1;
  return a.id < b.id ? -1 : 1;
}
