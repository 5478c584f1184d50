import type { AnyOperation } from '../contract/operation.ts';

/** Every operation by its name, sorted. */
export const OPERATIONS: Readonly<Record<string, AnyOperation>> = {};
