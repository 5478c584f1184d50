import { type Fields, fieldsIn } from '../../kit/fields.ts';

/**
 * A patch applied to an object: null removes a key, objects merge, and lists whose items have a `name` merge by it, as
 * Kubernetes' strategic merge does for containers, ports and variables. Its directives are passed over.
 * Source: https://kubernetes.io/docs/tasks/manage-kubernetes-objects/update-api-object-kubectl-patch/
 */
export function merge(target: unknown, patch: unknown): unknown {
  if (Array.isArray(patch)) return mergeLists(Array.isArray(target) ? target : [], patch);
  const fields = fieldsIn(patch);
  if (fields === undefined) return patch;
  const merged: Record<string, unknown> = { ...fieldsIn(target) };
  for (const [key, value] of Object.entries(fields)) {
    if (key.startsWith('$')) continue;
    if (value === null) delete merged[key];
    else merged[key] = merge(merged[key], value);
  }
  return merged;
}

function mergeLists(target: readonly unknown[], patch: readonly unknown[]): readonly unknown[] {
  if (!patch.every(isNamed)) return patch;
  const merged = new Map(target.filter(isNamed).map((item) => [item['name'], item as Fields]));
  for (const item of patch) {
    if (item['$patch'] === 'delete') merged.delete(item['name']);
    else merged.set(item['name'], merge(merged.get(item['name']), item) as Fields);
  }
  return [...merged.values()];
}

function isNamed(item: unknown): item is Fields {
  return typeof fieldsIn(item)?.['name'] === 'string';
}
