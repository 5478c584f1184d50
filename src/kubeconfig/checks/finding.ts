/**
 * One thing to say about a kubeconfig, as a plain sentence that quotes nothing of it. `local` is a problem that
 * `allow-exec: true` accepts (a program, a local file, a proxy); `problem` is one that nothing accepts.
 */
export interface Finding {
  readonly level: 'problem' | 'local' | 'warning' | 'notice';
  readonly text: string;
}

/** A finding for each of the keys. */
export function each(
  keys: readonly string[],
  level: Finding['level'],
  say: (key: string) => string,
): readonly Finding[] {
  return keys.map((key) => ({ level, text: say(key) }));
}

/** A finding when the condition holds, none otherwise. */
export function when(condition: boolean, level: Finding['level'], text: string): readonly Finding[] {
  return condition ? [{ level, text }] : [];
}
