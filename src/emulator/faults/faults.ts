import { matchPath } from '../wire/path-pattern.ts';
import type { FaultRule } from './fault-rule.ts';

/** A rule in force, with its counts. */
export interface ActiveFault {
  readonly id: number;
  readonly rule: FaultRule;
  /** Its place in the order of births, for `stale`. */
  readonly bornLimit: number;
  readonly passed: number;
  readonly struck: number;
}

/** What a rule is compared with. `segments`: the decoded path after the prefix. */
interface FaultTarget {
  readonly platform: string;
  readonly method: string;
  readonly segments: readonly string[];
  readonly query: URLSearchParams;
}

type Counted = { -readonly [K in keyof ActiveFault]: ActiveFault[K] };

/**
 * The rules, in the order they were added. The first that matches and is due takes the request; so a list of
 * rules with `times` reads like a script: twice this, then that, then all well.
 */
export class Faults {
  #rules: Counted[] = [];
  #lastId = 0;

  /** @returns the rule's id. */
  add(rule: FaultRule, bornLimit: number): number {
    this.#lastId += 1;
    this.#rules.push({ id: this.#lastId, rule, bornLimit, passed: 0, struck: 0 });
    return this.#lastId;
  }

  list(): readonly ActiveFault[] {
    return this.#rules.map((rule) => ({ ...rule }));
  }

  /** Removes one rule, or all. @returns how many. */
  remove(id?: number): number {
    const before = this.#rules.length;
    this.#rules = id === undefined ? [] : this.#rules.filter((rule) => rule.id !== id);
    return before - this.#rules.length;
  }

  /** The rule that takes this request, counted. */
  take(target: FaultTarget): ActiveFault | undefined {
    return this.#strike(({ rule }) => rule.kind !== 'accept-cut' && matches(rule, target));
  }

  /** The rule that takes this new connection, counted. */
  takeConnection(): ActiveFault | undefined {
    return this.#strike(({ rule }) => rule.kind === 'accept-cut');
  }

  #strike(isMeant: (active: ActiveFault) => boolean): ActiveFault | undefined {
    for (const active of this.#rules) {
      const { times = 1, skip = 0 } = active.rule;
      if (!isMeant(active) || (times !== 'always' && active.struck >= times)) continue;
      if (active.passed < skip) {
        active.passed += 1;
        continue;
      }
      active.struck += 1;
      return { ...active };
    }
    return undefined;
  }
}

function matches(rule: FaultRule, target: FaultTarget): boolean {
  if (rule.platform !== undefined && rule.platform !== target.platform) return false;
  if (rule.method !== undefined && rule.method.toUpperCase() !== target.method) return false;
  const wanted = Object.entries(rule.query ?? {});
  if (!wanted.every(([name, value]) => target.query.get(name) === value)) return false;
  if (rule.path === undefined) return true;
  const { segments } = target;
  const asked = segments.length > 1 && segments.at(-1) === '' ? segments.slice(0, -1) : segments;
  return matchPath(rule.path.replace(/(?<=.)\/$/, ''), asked) !== undefined;
}
