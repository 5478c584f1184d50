import type { Plugin, Switch } from '../plugin/plugin.ts';

/** A switch with its platform's name in front, its present value and its marks. */
interface SwitchState extends Switch {
  readonly platform: string;
  readonly value: string;
}

/** The switches of all platforms by full name, `<platform>.<name>`. */
export class Switchboard {
  readonly #known = new Map<string, Omit<SwitchState, 'value'>>();
  readonly #values = new Map<string, string>();

  /** Takes in a platform's switches at their defaults. */
  register(plugin: Plugin): void {
    const { name: platform } = plugin;
    for (const one of plugin.switches) this.#known.set(`${platform}.${one.name}`, { ...one, platform });
  }

  /** @throws Error when there is no such switch. */
  get(fullName: string): string {
    return this.#values.get(fullName) ?? this.#definition(fullName).values[0] ?? '';
  }

  /** @throws Error when the switch or the value is unknown; the message lists what is. */
  set(fullName: string, value: string): void {
    const { values } = this.#definition(fullName);
    if (!values.includes(value) && values.at(-1) !== '*') {
      throw new Error(`Switch ${fullName} has no value "${value}"; it has: ${values.join(', ')}`);
    }
    this.#values.set(fullName, value);
  }

  /** All back to their defaults. */
  reset(): void {
    this.#values.clear();
  }

  list(): SwitchState[] {
    return [...this.#known].map(([fullName, known]) => ({ ...known, value: this.get(fullName) }));
  }

  #definition(fullName: string): Switch {
    const entry = this.#known.get(fullName);
    if (entry !== undefined) return entry;
    const known = [...this.#known.keys()].join(', ') || 'none';
    throw new Error(`There is no switch ${fullName}; known: ${known}`);
  }
}
