import type { Fields } from '../../kit/fields.ts';
import type { Box, Variable } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import { schemaOf } from '../wire/routing.ts';

/** What stands for the value of a Password variable under `password-values: masked`. */
export const MASK = '********';

/**
 * A box as it goes over the wire. By default only a policy has the key `claims`, which is how the platform's own
 * command-line client tells one (`ebcli` 4.0.18).
 */
export function showBox(store: Store, box: Box): Box {
  const { claims, ...rest } = box;
  const always = store.world.switch('script-claims') === 'empty';
  const claimant = box.schema === schemaOf('boxes/policy') || claims.length > 0;
  return showIcon(store, {
    ...rest,
    ...((always || claimant) && { claims }),
    variables: showVariables(store, box.variables),
  }) as Box;
}

/** Variables with or without the values of passwords. */
export function showVariables(store: Store, variables: readonly Variable[]): Variable[] {
  if (store.world.switch('password-values') === 'shown') return [...variables];
  return variables.map((variable) => {
    const hidden = variable.type === 'Password' && (variable.value ?? '') !== '';
    return hidden ? ({ ...variable, value: MASK } as Variable) : variable;
  });
}

/** An object with its icon; without one the key is left out, or null by the switch `icons`. */
export function showIcon(store: Store, { icon, ...rest }: Fields): Fields {
  if (icon !== undefined && icon !== null) return { ...rest, icon };
  return store.world.switch('icons') === 'null' ? { ...rest, icon: null } : rest;
}
