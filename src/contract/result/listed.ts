import type { Json } from '../../support/json.ts';
import type { Outputs } from './outputs.ts';
import type { Result } from './result.ts';

/** A list that was read to its end, and how one of it is shown. */
interface List<T> {
  readonly title: string;
  readonly items: readonly T[];
  readonly resource: (item: T) => Json;
  readonly columns: readonly string[];
  readonly row: (item: T) => readonly string[];
  /** Outputs beside the count. */
  readonly outputs?: Outputs;
}

/** The result of an operation that lists. */
export function listed<T>({ title, items, resource, columns, row, outputs }: List<T>): Result {
  return {
    outcome: 'listed',
    title,
    resource: items.map(resource),
    outputs: { ...outputs, count: items.length },
    table: { columns, rows: items.map(row) },
  };
}
