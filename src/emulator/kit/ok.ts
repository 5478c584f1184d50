import type { Answer } from '../plugin/plugin.ts';

/** What was asked for. */
export function ok(json: unknown): Answer {
  return { status: 200, json };
}
