/** Whether one of a certificate's names is the host; a wildcard stands for exactly one first label. */
export function covers(names: readonly string[], host: string): boolean {
  const wanted = host.toLowerCase();
  const wildcard = wanted.replace(/^[^.]+/, '*');
  return names.some((name) => name.toLowerCase() === wanted || name.toLowerCase() === wildcard);
}
