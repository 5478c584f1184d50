import { statuses } from '../kinds/statuses.ts';
import { text } from '../kinds/text.ts';
import { type Inputs, input } from './input.ts';

const TARGET = {
  pattern: /^(?:https?:\/\/[^\s/?#@]+(?:[/?#]\S*)?|\/\S*)$/i,
  rule: 'a path that begins with `/`, or an `http:` or `https:` URL without a user name',
};

/** The inputs of operations that end with something to be reached. */
export const health = {
  check: input(
    'health-check',
    text({ max: 2_000, matches: TARGET }),
    'A path on the resource’s URL (of a container with its `port`, else port 80 of its address), or a whole URL, that must answer with `health-status` before the step is green; asked until it does, within `timeout`. A runner without IPv6 cannot ask a container: then it is a warning. Default: nothing is asked.',
  ),
  status: input(
    'health-status',
    statuses(),
    'The HTTP statuses that are healthy; redirects are not followed.',
    '200-399',
  ),
} as const;

/** What is given for them; nothing of an operation that does not take them. */
export type HealthValues = Partial<
  Inputs<{ readonly required: []; readonly optional: [typeof health.check, typeof health.status] }>
>;
