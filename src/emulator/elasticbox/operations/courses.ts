import { effectiveVariables } from '../boxes/box-stack.ts';
import type { Instance } from '../store/store.ts';

/**
 * How an instance's variables steer it; all of this is the emulator's own:
 * `INSTALL_EXIT_CODE`, `CONFIGURE_EXIT_CODE`, `START_EXIT_CODE`, `STOP_EXIT_CODE`, `DISPOSE_EXIT_CODE` = n: the script
 * of that event ends with n. `HANG_IN` = operations, comma-separated, or `all`: those never end.
 * `PROVIDER_FAILS` = `yes`: no machine can be made. `PUBLISH` = `NAME=value`: the configure script sets that variable.
 */
function wishOf({ fields }: Instance, name: string): string {
  const found = effectiveVariables(fields.boxes, fields.variables).filter(
    (variable) => variable.name === name,
  );
  return found.map(({ value = '' }) => value.trim()).find((value) => value !== '' && value !== '0') ?? '';
}

/** The exit code of an event's script: 0, unless a variable of the stack says otherwise. */
export function exitCodeOf(instance: Instance, event: string): number {
  const code = Number(wishOf(instance, `${event.toUpperCase()}_EXIT_CODE`));
  return Number.isInteger(code) ? code : 0;
}

/** Whether the operation never ends. */
export function hangsIn(instance: Instance, operation: string): boolean {
  const names = wishOf(instance, 'HANG_IN').split(',');
  return names.some((name) => name.trim() === operation || name.trim() === 'all');
}

/** Whether the provider cannot make the machines. */
export function providerFails(instance: Instance): boolean {
  return wishOf(instance, 'PROVIDER_FAILS') === 'yes';
}

/** The variable the scripts set, if any. */
export function publishedBy(instance: Instance): { name: string; value: string } | undefined {
  const [, name, value] = /^(\w+)=(.*)$/.exec(wishOf(instance, 'PUBLISH')) ?? [];
  return name === undefined ? undefined : { name, value: value ?? '' };
}
