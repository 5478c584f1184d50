/** A row of a table that is wrong, for a test that runs many of them side by side. */
export interface Wrong {
  readonly row: string;
  readonly why: unknown;
}

/** Runs a table's rows, a few at a time since each starts a process, and gives those that are wrong. */
export async function inParallel<R extends { readonly name: string }>(
  rows: readonly R[],
  run: (row: R) => Promise<unknown>,
): Promise<readonly Wrong[]> {
  const waiting = [...rows];
  const wrong: Wrong[] = [];
  const work = async (): Promise<void> => {
    for (let row = waiting.shift(); row; row = waiting.shift()) {
      const why = await run(row);
      if (why !== undefined) wrong.push({ row: row.name, why });
    }
  };
  await Promise.all(Array.from({ length: 4 }, work));
  return wrong;
}
