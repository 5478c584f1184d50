import { Unfit } from '../../contract/kinds/kind.ts';

/** Problems of one input that are told at once. */
const MOST_PROBLEMS = 20;

/** What all of these give; throws one `Unfit` that names every problem, so that nobody mends one a run. */
export async function allFit<T>(parts: readonly (() => T | Promise<T>)[]): Promise<readonly T[]> {
  const ended = await Promise.allSettled(parts.map(async (part) => part()));
  const reasons = ended.flatMap((one): unknown[] => (one.status === 'rejected' ? [one.reason] : []));
  const other = reasons.find((reason) => !(reason instanceof Unfit));
  if (other !== undefined) throw other;
  const problems = [...new Set(reasons.map((reason) => (reason as Unfit).message))];
  if (problems.length > 0) {
    const more = problems.length > MOST_PROBLEMS ? [`and ${problems.length - MOST_PROBLEMS} more`] : [];
    throw new Unfit([...problems.slice(0, MOST_PROBLEMS), ...more].join('; '));
  }
  return ended.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}
