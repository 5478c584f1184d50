import type { AnyOperation } from '../contract/operation.ts';
import { OPERATIONS as REGISTRY } from './registry.ts';

/** Every operation by its name, sorted and loaded: for what writes documents, and for tests. No step loads this. */
export const OPERATIONS: Readonly<Record<string, AnyOperation>> = Object.fromEntries(
  await Promise.all(Object.entries(REGISTRY).map(async ([name, load]) => [name, await load()] as const)),
);
