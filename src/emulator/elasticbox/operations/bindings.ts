import type { Fields } from '../../kit/fields.ts';
import { effectiveVariables } from '../boxes/box-stack.ts';
import type { Variable } from '../store/records.ts';
import { isTerminated } from '../store/stages.ts';
import type { Instance, Store } from '../store/store.ts';

/**
 * What the Binding variables of an instance lead to: a given instance, or all of its workspace with all the tags that
 * contain the box, have machines and are not terminated. Source: https://elasticbox.com/documentation/api/instances/
 */
export function bindingsOf(store: Store, instance: Instance): Fields[] {
  const form = store.world.switch('bindings-form');
  return bindingVariables(instance).flatMap((variable) => {
    const ids = boundBy(store, instance, variable);
    if (ids.length === 0) return [];
    const { name, scope } = variable;
    return [
      {
        name,
        ...(scope !== undefined && { scope }),
        ...(form !== 'instance' && { instances: ids }),
        ...(form !== 'instances' && { instance: ids[0] }),
      },
    ];
  });
}

/** The ids of the instances that one bound to others. */
export function boundIds(store: Store, instance: Instance): string[] {
  return bindingVariables(instance).flatMap((variable) => boundBy(store, instance, variable));
}

function bindingVariables({ fields: { boxes, variables } }: Instance): Variable[] {
  return effectiveVariables(boxes, variables).filter(({ type }) => type === 'Binding');
}

function boundBy(store: Store, instance: Instance, { name, scope, value, tags = [] }: Variable): string[] {
  if (value !== undefined && store.instances.has(value)) return [value];
  if (tags.length === 0) return [];
  const wanted = wantedBox(instance, name, scope);
  const { owner } = instance.fields;
  const fits = (other: Instance) =>
    other !== instance &&
    (other.fields.owner === owner || other.fields.members.some(({ workspace }) => workspace === owner)) &&
    other.machines.length > 0 &&
    !isTerminated(other) &&
    tags.every((tag) => other.fields.tags.includes(tag)) &&
    (wanted === undefined || contains(other, wanted));
  return [...store.instances.values()].filter(fits).map(({ fields }) => fields.id);
}

/** The box a Binding variable asks for; `undefined` for `AnyBox`. */
function wantedBox({ fields }: Instance, name: string, scope?: string): string | undefined {
  const own = effectiveVariables(fields.boxes, []).find((item) => item.name === name && item.scope === scope);
  return own?.value === undefined || own.value === 'AnyBox' || own.value === '' ? undefined : own.value;
}

function contains({ fields }: Instance, box: string): boolean {
  return fields.boxes.some(({ id, version }) => id === box || version?.box === box);
}
