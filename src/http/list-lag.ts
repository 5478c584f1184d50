/**
 * How long a list or a read may lag behind a creation or a deletion, in milliseconds. No platform tells a figure; all
 * of them serve lists from replicas [inferred]. The deadline shortens it.
 */
export const LIST_LAG = 30_000;
