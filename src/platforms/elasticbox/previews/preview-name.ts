import { previewName } from '../../../previews/name.ts';

/**
 * Name of the instance of a pull request's preview. Names have at most 30 characters.
 * Source: https://elasticbox.com/documentation/api/api-future/ (deploy request).
 */
export function instancePreviewName(base: string, number: number): string {
  return previewName(base, number, { longest: 30, label: false });
}
