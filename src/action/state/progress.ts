import type { Client } from '../../contract/platform.ts';
import type { Timeline } from '../../contract/time/timeline.ts';
import type { ItemsFile } from '../outputs/items-file.ts';
import type { StepLedger } from './ledger.ts';

/** What is known of a step while it runs, so that it can be told however the step ends. */
export interface Progress {
  readonly ledger: StepLedger;
  readonly timeline: Timeline;
  client?: Client;
  /** The list that the step reads, if it reads one. */
  items?: ItemsFile;
}
