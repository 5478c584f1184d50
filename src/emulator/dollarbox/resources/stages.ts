import type { EmulatedRequest } from '../../plugin/plugin.ts';

/**
 * Where a container, volume or namespace is. `started` is running without an address; `strange` shows a status no page knows;
 * `gone` is no longer there.
 */
export type Stage =
  | 'pending'
  | 'provisioning'
  | 'started'
  | 'settled'
  | 'failed'
  | 'strange'
  | 'deleting'
  | 'gone';

/** The status no page knows. */
const STRANGE = 'hibernating';

/** The status as the API spells it; `settledWord` is the kind's own (`running`, `bound`). */
export function statusOf(stage: Stage, settledWord: string, request: EmulatedRequest): string {
  if (stage === 'settled' || stage === 'started') return settledWord;
  if (stage === 'failed') return request.switch('failed-status');
  if (stage === 'gone') return 'deleted';
  return stage === 'strange' ? STRANGE : stage;
}
