import { formatTime } from '../../../contract/result/outputs.ts';
import type { Fact, Table } from '../../../contract/result/result.ts';
import { isObject, type Json, type JsonObject } from '../../../support/json.ts';
import { asLine, capital } from '../../../support/text.ts';
import type { StateChange } from '../api/schema.ts';
import type { StateKey } from '../api/state-key.ts';

/** A deletion; every other type is a saved state. Source: https://github.com/versio-io/migrate-asset-configuration */
const DELETED = 2;
/** Attributes that log and summary show; `result` has all. */
const MOST_FACTS = 30;
/** The furthest moment that a date can hold. */
const LAST_MOMENT = 8.64e15;

/** `host web-1`, for the middle of a sentence. */
export function labelOf({ entity, instance }: Pick<StateKey, 'entity' | 'instance'>): string {
  return `${entity} ${instance}`;
}

/** The key of a state in the ledger: `state of host web-1`. */
export function entryOf(key: Pick<StateKey, 'entity' | 'instance'>): string {
  return `state of ${labelOf(key)}`;
}

/** Milliseconds since the Unix epoch as `2030-03-17T17:46:40Z`; `undefined` when it is no moment. */
export function timeText(utc: number | null | undefined): string | undefined {
  if (typeof utc !== 'number' || !(Math.abs(utc) <= LAST_MOMENT)) return undefined;
  return formatTime(new Date(utc));
}

/** A state as `result` shows it; `utc` is the exact moment in milliseconds. */
export function stateResource(
  { entity, instance }: Pick<StateKey, 'entity' | 'instance'>,
  { state, utc }: { readonly state?: unknown; readonly utc?: number | null | undefined },
): JsonObject {
  return {
    entity,
    instance,
    at: timeText(utc) ?? null,
    utc: utc ?? null,
    state: (state ?? null) as Json,
  };
}

/** The facts of a state for log and summary: where it is, since when, and each attribute. */
export function stateFacts(
  key: Pick<StateKey, 'entity' | 'instance'>,
  { state, utc }: { readonly state?: unknown; readonly utc?: number | null | undefined },
): readonly Fact[] {
  const since = timeText(utc);
  const attributes = Object.entries(isObject(state) ? state : {}).slice(0, MOST_FACTS);
  return [
    { label: 'Instance', value: labelOf(key) },
    ...(since === undefined ? [] : [{ label: 'Since', value: since }]),
    ...attributes.map(([label, value]) => ({ label: asLine(label), value: asLine(value) })),
  ];
}

/** The change took the state away. */
export function isDeletion({ type, state }: StateChange): boolean {
  return type === DELETED || state === undefined;
}

/** A change as `result` shows it. */
export function changeResource(
  change: StateChange,
  { entity, instance = '' }: { readonly entity: string; readonly instance: string | undefined },
): JsonObject {
  const key = { entity: change.entity ?? entity, instance: change.instance ?? instance };
  return { ...stateResource(key, change), deleted: isDeletion(change) };
}

interface Item {
  readonly recording: { readonly key: StateKey; readonly utc: number };
  readonly status: string;
}

/** How many states ended how, for log and summary. */
export function recordedFacts(items: readonly Item[]): readonly Fact[] {
  return [...Map.groupBy(items, ({ status }) => status)].map(([label, { length }]) => ({
    label: capital(label),
    value: `${length}`,
  }));
}

/** The states of a list, and what became of each. */
export function recordedTable(items: readonly Item[]): Table {
  return {
    columns: ['Entity', 'Instance', 'Time', 'Status'],
    rows: items.map(({ recording: { key, utc }, status }) => [
      key.entity,
      key.instance,
      timeText(utc) ?? '',
      status,
    ]),
  };
}
