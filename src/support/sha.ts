const SHA = /^[0-9a-f]{40,64}$/;

/** A commit's full SHA; empty for anything else. */
export function readSha(value: unknown): string {
  return typeof value === 'string' && SHA.test(value) ? value : '';
}
