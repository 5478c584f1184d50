import type { Context } from '../../../contract/context.ts';
import { ActionError } from '../../../contract/errors.ts';
import { LIST_LAG } from '../../../http/list-lag.ts';
import { list } from '../../../support/text.ts';
import type { ElasticboxClient } from '../client.ts';
import type { Instance } from '../instance-schema.ts';
import { isEarlier } from '../stamp.ts';
import { called } from '../view.ts';
import { confirmed } from './confirmed.ts';
import { removeInstance } from './remove-instance.ts';
import { sideBySide } from './side-by-side.ts';

/** A step that does not wait looks only for so long, in milliseconds, whether the list shows its own creation. */
const SHORT_LAG = 10_000;
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 5_000;

/** What one deployment became: an instance, or all instances of an application. */
export type Group = readonly Instance[];

/** What this step has made, and what else there may be of it. */
export interface Race {
  /** For people: `instance web`. */
  readonly what: string;
  /** As the platform answered, or as it was found by its tag. */
  readonly made: Group;
  /** The tag that only this creation carries. */
  readonly tag: string;
  /** How many instances it becomes; a list may show some of them first. */
  readonly size: number;
  /** Waits for the end of the deploy, if the step waits. */
  readonly settled: () => Promise<Group>;
  /** All deployments there that could stand for one another, in the workspace's list. */
  readonly look: () => Promise<readonly Group[]>;
  /** Ids that this step has deleted: a list may show them for a while. */
  readonly deleted?: ReadonlySet<string>;
}

/** Whose deployment is kept. */
export interface Kept {
  readonly kept: 'own' | 'older';
  /** Of an older one, that it was made by this step as well, by a first request that seemed to have no effect. */
  readonly byUs: boolean;
  readonly group: Group;
}

/**
 * Names are not unique, so that two runs can both find nothing and both create. Each looks again afterwards until
 * the list shows its own creation, and with it all that is older: the oldest stays, and a run removes nothing but
 * what it has made itself. When its own does not show in time, it says that there may be two.
 */
export async function keepOldest(context: Context<ElasticboxClient>, race: Race): Promise<Kept> {
  const created = context.timing.clock.now();
  const early = await look(context, race);
  let older = early.older;
  if (!older) {
    const group = await race.settled();
    older = await lateLook(context, race, created);
    if (!older) return { kept: 'own', byUs: true, group };
  }
  context.log.notice(
    `${list(older.map(called))} was created at the same time; ${list(race.made.map(called))}, made by this step, is removed again.`,
  );
  await sideBySide(context, race.made, (instance) =>
    removeInstance(context, instance, { force: true, deleteRecord: true, wait: true }),
  );
  return { kept: 'older', byUs: isBy(older, race.tag), group: older };
}

interface Seen {
  /** The list shows the whole of what this step has made. */
  readonly visible: boolean;
  /** The oldest deployment that is older than ours, and is there. */
  readonly older: Group | undefined;
}

async function look(context: Context<ElasticboxClient>, race: Race): Promise<Seen> {
  const groups = await race.look();
  const ids = new Set(race.made.map(({ id }) => id));
  const own = groups.find((group) => group.some(({ id }) => ids.has(id)));
  const visible = own !== undefined && isBy(own, race.tag) && own.length >= race.size;
  const rivals = groups
    .filter((group) => group !== own && !group.some(({ id }) => race.deleted?.has(id)))
    .filter((group) => isOlder(group, own ?? race.made))
    .sort((a, b) => (isOlder(a, b) ? -1 : 1));
  for (const rival of rivals) {
    const there = await confirmed(context, rival);
    if (there.length > 0) return { visible, older: there };
  }
  return { visible, older: undefined };
}

/** Looks until our own shows. What is made stays made if that fails. */
async function lateLook(
  context: Context<ElasticboxClient>,
  race: Race,
  created: number,
): Promise<Group | undefined> {
  const { log, timing, wait } = context;
  const { clock, deadline, signal, timeline } = timing;
  const lag = wait ? LIST_LAG : SHORT_LAG;
  try {
    for (let pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
      const { visible, older } = await look(context, race);
      if (visible || older) return older;
      if (clock.now() + pause > created + lag || pause >= deadline.left()) break;
      await timeline.during('wait', `${race.what}: the list`, () => clock.sleep(pause, signal));
    }
    log.warning(
      `The workspace’s list does not show ${list(race.made.map(called))} yet, so that there may be another ${race.what} that was created at the same time: ${telling(race)}.`,
    );
  } catch (error) {
    if (!(error instanceof ActionError) || error.outcome !== 'failed') throw error;
    log.warning(
      `Whether there is another ${race.what} could not be looked up (${error.message}): ${telling(race)}.`,
    );
  }
  return undefined;
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
