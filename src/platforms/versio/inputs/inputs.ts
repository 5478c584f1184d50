import { ifMissing } from '../../../contract/inputs/if-missing.ts';
import { input } from '../../../contract/inputs/input.ts';
import { id } from '../../../contract/kinds/text.ts';
import { time } from '../../../contract/kinds/time.ts';
import { event } from './event.ts';
import { instanceId } from './instance-id.ts';
import { attributes, states } from './states.ts';

/** The inputs of Versio.io's operations. */
export const versio = {
  environmentId: input(
    'environment-id',
    id(),
    'Id of the environment, as the dashboard’s first line shows it in brackets. A token belongs to one environment.',
  ),
  entity: input(
    'entity',
    instanceId(),
    'The entity, which is the type of a configuration item: `host`, `application`. A new one is made by its first state.',
  ),
  instance: input(
    'instance',
    instanceId(),
    'Id of the configuration item, unique within its entity and without spaces.',
  ),
  state: input(
    'state',
    attributes(),
    'The whole state of one instance: its attributes. Keep what changes with every run (run ids, times) out of it: every difference is a change in the history.',
  ),
  states: input(
    'states',
    states(),
    'States of several instances, instead of `instance` and `state`. Items without an `entity` or `at` have that of the input.',
  ),
  at: input(
    'at',
    time(),
    'The moment that counts. When a state is recorded or retired: since when it holds, later than the instance’s last update. When reading: the state at that time, or history up to it. Default: now.',
  ),
  event: input(
    'event',
    event(),
    'The event. `sourceType` is `github-actions`, `utc` now and `id` made of the repository, run, attempt, job, trigger and message unless given; the same `id` again overwrites the event.',
  ),
  ifMissing,
} as const;
