import { previewName } from '../../../previews/name.ts';

/**
 * Name of the container of a pull request's preview. What DollarBox takes is not documented; a DNS label, which
 * Kubernetes' names are, is the safe side [inferred].
 */
export function containerPreviewName(base: string, number: number): string {
  return previewName(base, number, { longest: 63, label: true });
}
