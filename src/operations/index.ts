import type { AnyOperation } from '../contract/operation.ts';
import { createContainer } from './dollarbox/create-container.ts';
import { deleteContainer } from './dollarbox/delete-container.ts';
import { getContainer } from './dollarbox/get-container.ts';
import { listContainers } from './dollarbox/list-containers.ts';

/** Every operation by its name, sorted. */
export const OPERATIONS: Readonly<Record<string, AnyOperation>> = {
  'create-container': createContainer,
  'delete-container': deleteContainer,
  'get-container': getContainer,
  'list-containers': listContainers,
};
