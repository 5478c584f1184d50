import { showService } from './instance-view.ts';
import { Refusal } from './refusal.ts';
import { readStamp } from './stamps.ts';
import type { Instance, Store } from './store.ts';

const DAY_MS = 86_400_000;
/** 24 hours at 0.044 $, in thousandths of a cent. */
const DAY_COST = 105_600;

/** Every service with its costs, one whole number a day; days before its birth cost nothing. @throws Refusal 400 */
export function costRows(store: Store, start: string, end: string): unknown {
  const days = daysOf(start, end);
  return {
    cost: [...store.instances.values()].map((instance) => ({
      cost: days.map((day) => costOn(instance, day)),
      service: showService(store, instance),
    })),
  };
}

/** The same as a table, a line for each service and day. @throws Refusal 400 */
export function costTable(store: Store, start: string, end: string): string {
  const days = daysOf(start, end);
  const head =
    'SERVICE_ID,DAY,SIZE,REGION,PROVIDER_TYPE,PROVIDER_ID,PROFILE_SCHEMA,CREATED (UTC),TYPE,COST,EVENT_TYPE,INSTANCES';
  const lines = [...store.instances.values()].flatMap((instance) =>
    days.map((day) => {
      const { profile, provider_id } = instance.fields.policy_box;
      const { flavor, location, schema, instances } = (profile ?? {}) as Readonly<Record<string, unknown>>;
      const date = new Date(day).toISOString().slice(0, 10);
      const where = [flavor, location, 'Test Provider', provider_id, schema];
      const cells = [instance.serviceId, date, ...where, instance.fields['created'], 'Linux Compute'];
      return [...cells, costOn(instance, day), instance.fields.operation.event, instances].join(',');
    }),
  );
  return `${[head, ...lines].join('\r\n')}\r\n`;
}

function costOn({ fields, machines }: Instance, day: number): number {
  const born = readStamp(fields['created']) ?? 0;
  return born < day + DAY_MS ? DAY_COST * machines.length : 0;
}

/** The days from the first to the last, both counted, as epoch milliseconds. */
function daysOf(start: string, end: string): number[] {
  const [first, last] = [start, end].map((text) =>
    /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN,
  );
  if (first === undefined || last === undefined || !(first <= last) || last - first > 366 * DAY_MS) {
    throw new Refusal(400, 'Dates are YYYY-MM-DD, the first not after the last');
  }
  return Array.from({ length: (last - first) / DAY_MS + 1 }, (_, index) => first + index * DAY_MS);
}
