import { list } from '../../../support/text.ts';
import type { ElasticboxContext } from '../api/client.ts';
import type { Instance } from '../api/instance-schema.ts';
import { variableKey } from '../boxes/stack.ts';
import { labelOf, versionOf } from '../instances/view.ts';
import { isSame, valuesOf, type WantedVariable } from './plan-changes.ts';

/** What a step has written to an instance. */
interface Written {
  /** The instance as it was read right after. */
  readonly instance: Instance;
  readonly variables: readonly WantedVariable[];
  /** Id of the version that it was moved to. */
  readonly version?: string | undefined;
}

/**
 * Whether an instance has lost what was written to it: then another run was later, which is said. Values of passwords
 * prove nothing, since the platform may hide them.
 */
export function noticeOvertaken(
  { log }: Pick<ElasticboxContext, 'log'>,
  { instance, variables, version }: Written,
  now: Instance,
): boolean {
  const before = valuesOf(instance);
  const after = valuesOf(now);
  const lost = variables
    .filter(({ type }) => type !== 'Password')
    .map(variableKey)
    .filter((key) => {
      const written = before.get(key);
      return written !== undefined && !isSame(after.get(key), written);
    });
  const [main] = now.boxes;
  const isMoved = version !== undefined && main !== undefined && main.id !== version;
  if (lost.length === 0 && !isMoved) return false;
  const what = [...(isMoved ? [`it runs version ${versionOf(now)}`] : []), ...lost.map(otherValue)];
  log.notice(
    `The ${labelOf(now)} is not as this step has written it (${list(what)}): another run has changed it since.`,
  );
  return true;
}

function otherValue(key: string): string {
  return `${key} has another value`;
}
