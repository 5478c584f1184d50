/** C0, C1, line separators and BOM: YAML readers disagree on them, and no name needs them. */
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/;

/** True for text that every YAML reader gives back unchanged when it is quoted. */
export function isPlainText(text: string): boolean {
  return !UNSAFE.test(text) && text.isWellFormed();
}

/** What is wrong with the name of a context, as a sentence; `undefined` when it is fine. */
export function contextNameProblem(name: string): string | undefined {
  if (name.trim() === '') return 'The name of the context is empty.';
  if (name.length > 253) return 'The name of the context is longer than 253 characters.';
  return isPlainText(name) ? undefined : 'The name of the context holds a control character.';
}

/**
 * What is wrong with a namespace, as a sentence; `undefined` when it is fine, not given or empty (kubectl then
 * uses `default`). Source: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#dns-label-names
 */
export function namespaceProblem(namespace: string | undefined): string | undefined {
  if (!namespace || /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(namespace)) return undefined;
  return 'The namespace is not a DNS label: up to 63 lower-case letters, digits and hyphens, no hyphen at the ends.';
}
