import type { JsonObject } from '../../../support/json.ts';
import type { Instance } from '../api/instance-schema.ts';
import type { Service } from '../api/schema.ts';
import { describeStatus, hasFailed, isGone, isOnline } from '../instances/settle.ts';
import { versionOf } from '../instances/view.ts';
import { costOf, hoursOf, priceOf, upTimes } from './cost.ts';

/** What one instance uses. Times as the platform writes them. */
export type UsageRow = ReturnType<typeof usageRow>;

/** Puts together what is known of one instance. `providers` are names by id. */
export function usageRow(
  instance: Instance,
  service: Service | undefined,
  { providers, now }: { readonly providers: ReadonlyMap<string, string>; readonly now: number },
) {
  const { policy_box: policy } = instance;
  const times = service ? upTimes(service, now) : [];
  const machines = service?.machines.length ?? 0;
  const provider = policy?.provider_id ?? '';
  return {
    workspace: instance.owner,
    instance: instance.id,
    name: instance.name,
    /** Name of the box, or its id where the platform does not tell it. */
    box: instance.boxes[0]?.name || instance.box,
    version: versionOf(instance),
    provider: providers.get(provider) ?? provider,
    location: policy?.profile.location ?? '',
    flavor: policy?.profile.flavor ?? '',
    status: describeStatus(instance),
    online: isOnline(instance),
    machines,
    tags: instance.tags,
    created: instance.created,
    /** Hours its machines ran; `undefined` when the service could not be read. */
    hours: service && rounded(hoursOf(times), 2),
    /** Dollars an hour for each machine, and for all hours so far; estimated. */
    price: priceOf(instance),
    cost: service && rounded(costOf(instance, times, machines), 4),
    /** What deserves a look: always on, unavailable, terminated with its record left. */
    remarks: remarksOn(instance),
  };
}

function remarksOn(instance: Instance): string[] {
  return [
    ...(isOnline(instance) && !instance.lease ? ['always on'] : []),
    ...(hasFailed(instance) ? ['unavailable'] : []),
    ...(isGone(instance) ? ['record left'] : []),
  ];
}

/**
 * Sums of the rows by one of their columns, the most instances first: how much of a box, a workspace or a provider is
 * in use. Dollars only of the instances whose price is known.
 */
export function totalsBy(rows: readonly UsageRow[], column: 'box' | 'workspace' | 'provider') {
  const groups = Map.groupBy(rows, (row) => row[column]);
  return [...groups]
    .map(([name, own]) => ({
      name,
      instances: own.length,
      online: own.filter(({ online }) => online).length,
      hours: rounded(sum(own.map(({ hours = 0 }) => hours)), 2),
      cost: rounded(sum(own.map(({ cost = 0 }) => cost)), 4),
    }))
    .sort((a, b) => b.instances - a.instances || (a.name < b.name ? -1 : 1));
}

/** A row as `result` holds it; `null` for what is not known. */
export function rowResource(row: UsageRow): JsonObject {
  const { hours = null, price = null, cost = null } = row;
  return { ...row, hours, price, cost };
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}

function rounded<T extends number | undefined>(figure: T, places: number): T {
  return (figure === undefined ? undefined : Number(figure.toFixed(places))) as T;
}
