import { Unfit } from '../../../contract/kinds/kind.ts';
import { compilePattern, PatternError } from '../../../support/linear-pattern.ts';
import { isPattern } from './tag-pattern.ts';

/**
 * True when an instance has all of the tags, or for each pattern a tag that it matches as a whole; its id counts as
 * one of its tags. So does the platform's Jenkins plugin: https://github.com/jenkinsci/elasticbox-plugin
 */
export function tagMatcher(
  selectors: readonly string[],
): (instance: { readonly id: string; readonly tags: readonly string[] }) => boolean {
  const tests = selectors.map((one) => {
    if (!isPattern(one)) return (tag: string) => tag === one;
    return compilePattern(one.slice(1, -1));
  });
  return ({ id, tags }) => tests.every((test) => test(id) || tags.some(test));
}

/** Throws an `Unfit` for a pattern that cannot be used. */
export function checkPattern(item: string): void {
  try {
    compilePattern(item.slice(1, -1));
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    throw new Unfit(`has the pattern ${item}, which ${error.message}`);
  }
}
