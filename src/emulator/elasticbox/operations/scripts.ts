import { effectiveVariables, finderIn, placedStack } from '../boxes/box-stack.ts';
import type { Activity } from '../store/records.ts';
import type { Instance, Store } from '../store/store.ts';

/** Adds a line to the instance's activity. */
export function note(store: Store, instance: Instance, entry: Omit<Activity, 'created'>): void {
  instance.activity.push({ ...entry, created: store.stamps.next() } as Activity);
}

/**
 * Runs the scripts of some events on every machine, box by box, up to the first that fails.
 * An exit code other than 0 and 100 (reboot) is a failure. Source: https://elasticbox.com/documentation/api/instances/
 * @returns whether all went well
 */
export function runScripts(
  store: Store,
  instance: Instance,
  operation: string,
  events: readonly string[],
): boolean {
  for (const event of events) {
    const code = exitCodeOf(instance, event);
    for (const box of boxesWith(instance, event, code)) {
      for (const machine of instance.machines) {
        runScript(store, instance, { operation, event, code, box, machine: machine.name });
      }
      if (code !== 0 && code !== 100) return false;
    }
    if (event === 'configure') publish(instance);
  }
  return true;
}

/** The names of the boxes that have something to run; a wish needs no script of its own. */
function boxesWith({ fields }: Instance, event: string, code: number): string[] {
  const [main] = fields.boxes;
  if (main === undefined) return [];
  const placed = placedStack(main, finderIn(fields.boxes));
  const names = placed.filter(({ box }) => box.events?.[event] !== undefined).map(({ box }) => box.name);
  return names.length === 0 && code !== 0 ? [main.name] : names;
}

type Run = Omit<Instance['logs'][number], 'text'> & { readonly code: number };

function runScript(store: Store, instance: Instance, { code, ...run }: Run): void {
  const { operation, event, box, machine } = run;
  const text = `${box}: ${event} script ended with exit code ${code}`;
  const level = code === 0 || code === 100 ? levelOf(event) : 'error';
  note(store, instance, { text, level, operation, machine, box, event, exit_code: code });
  const stamp = store.stamps.next();
  const lines = [
    `${stamp} INFO Executing ${event} of box ${box}`,
    code === 0 ? `${stamp} INFO ${event} done` : `${stamp} ERROR ${event} returned exit code ${code}`,
  ];
  for (const line of lines) instance.logs.push({ ...run, text: line });
}

function levelOf(event: string): string {
  const last = event.replace('pre_', '').replace('post_', '');
  return ['install', 'configure', 'start', 'stop'].includes(last) ? last : 'info';
}

/** A script may set variables; they appear among the instance's own. */
function publish(instance: Instance): void {
  const set = publishedBy(instance);
  if (set === undefined) return;
  const others = instance.fields.variables.filter(
    ({ name, scope }) => name !== set.name || scope !== undefined,
  );
  const variable = { type: 'Text', required: false, visibility: 'public', ...set };
  instance.fields = { ...instance.fields, variables: [...others, variable] };
}

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
function exitCodeOf(instance: Instance, event: string): number {
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
function publishedBy(instance: Instance): { name: string; value: string } | undefined {
  const [, name, value] = /^(\w+)=(.*)$/.exec(wishOf(instance, 'PUBLISH')) ?? [];
  return name === undefined ? undefined : { name, value: value ?? '' };
}
