import { safeParse } from 'valibot';
import type { Field } from '../../../contract/result/result.ts';
import { Variable } from '../api/box-schema.ts';
import type { Instance } from '../api/instance-schema.ts';
import { variableKey, variablesOf } from '../boxes/stack.ts';
import type { VariableInput } from '../inputs/variables.ts';
import { type Lease, wireLease } from './lease.ts';

/** A variable as it should be, with its type. */
export interface WantedVariable extends VariableInput {
  readonly type: string;
}

/** What an instance should be like; `undefined` leaves it as it is. */
export interface WantedInstance {
  readonly variables: readonly WantedVariable[];
  readonly lease: Lease;
  readonly automaticUpdates: string | undefined;
}

/** What of that differs from an instance. */
interface Differences {
  /** Variables whose values differ; the box's scripts have to run for them. */
  readonly variables: readonly WantedVariable[];
  readonly lease?: { readonly expire: string; readonly operation: string };
  readonly automatic_updates?: string;
}

/** What has to be written for an instance to be as wanted. */
export function differences(instance: Instance, wanted: WantedInstance): Differences {
  const now = valuesOf(instance);
  const { lease, automaticUpdates } = wanted;
  return {
    variables: wanted.variables.filter((variable) => !isSame(now.get(variableKey(variable)), variable)),
    ...wireLease(lease),
    ...(automaticUpdates === undefined || automaticUpdates === (instance.automatic_updates || 'off')
      ? {}
      : { automatic_updates: automaticUpdates }),
  };
}

/** True when nothing has to be written. */
export function isNothing({ variables, ...rest }: Differences): boolean {
  return variables.length === 0 && Object.keys(rest).length === 0;
}

/** The variables of an instance with the values that count: its own, else those of its copies of the boxes. */
export function valuesOf({ boxes, variables }: Instance): ReadonlyMap<string, Variable> {
  const [main] = boxes;
  return withOwn(main ? variablesOf(main, boxes) : new Map(), variables);
}

/** The variables of a box as an instance has them: with its own values. */
export function withOwn(
  known: ReadonlyMap<string, Variable>,
  own: readonly Variable[],
): ReadonlyMap<string, Variable> {
  const values = new Map(known);
  for (const variable of own) {
    const key = variableKey(variable);
    values.set(key, { ...variable, type: variable.type || (values.get(key)?.type ?? '') });
  }
  return values;
}

/** The whole object with the differences in it: a change of an instance replaces all of it. */
export function applied(instance: Instance, { variables, ...rest }: Differences): Record<string, unknown> {
  const raw = instance.raw['variables'];
  const before: readonly unknown[] = Array.isArray(raw) ? raw : [];
  const known = valuesOf(instance);
  const changed = new Map(variables.map((variable) => [variableKey(variable), variable]));
  const kept = before.map((item) => {
    const own = safeParse(Variable, item);
    const change = own.success ? changed.get(variableKey(own.output)) : undefined;
    if (!change) return item;
    changed.delete(variableKey(change));
    return { ...(item as object), ...wireVariable(change), ...(change.tags ? { value: undefined } : {}) };
  });
  const added = [...changed.values()].map((variable) => {
    const { required = false, visibility = '' } = known.get(variableKey(variable)) ?? {};
    return { required, ...(visibility ? { visibility } : {}), ...wireVariable(variable) };
  });
  return { ...instance.raw, ...rest, variables: [...kept, ...added] };
}

/** A variable as requests have it: no empty scope, and a binding by tags is private and has no value. */
export function wireVariable({ name, type, scope, value, tags }: WantedVariable): Record<string, unknown> {
  return {
    name,
    type,
    ...(scope === '' ? {} : { scope }),
    ...(tags ? { tags, visibility: 'private' } : { value }),
  };
}

/** The differences field by field, for people; of a Password only that it changes. */
export function describeDifferences(
  instance: Instance,
  { variables, lease, automatic_updates }: Differences,
): readonly Field[] {
  const now = valuesOf(instance);
  return [
    ...variables.map((variable) => {
      const before = now.get(variableKey(variable));
      const field = `variable ${variableKey(variable)}`;
      if (variable.type === 'Password')
        return { field, from: before?.value ? '(set)' : '(not set)', to: '(changed)' };
      return { field, from: shown(before), to: shown(variable) };
    }),
    ...(lease
      ? [
          {
            field: 'lease',
            from: instance.lease?.expire ?? '(none)',
            to: `${lease.expire} (${lease.operation})`,
          },
        ]
      : []),
    ...(automatic_updates === undefined
      ? []
      : [{ field: 'automatic updates', from: instance.automatic_updates || 'off', to: automatic_updates }]),
  ];
}

function shown(variable: { readonly value?: string; readonly tags?: readonly string[] } | undefined): string {
  if (variable?.tags && variable.tags.length > 0) return `tags ${variable.tags.join(', ')}`;
  return variable?.value || '(empty)';
}

/** A variable has this value, or is bound by these tags. */
export function isSame(
  now: Variable | undefined,
  { value, tags }: Pick<WantedVariable, 'value' | 'tags'>,
): boolean {
  if (!now) return false;
  if (!tags || tags.length === 0) return now.value === value;
  return now.tags.length === tags.length && tags.every((tag) => now.tags.includes(tag));
}
