import { input } from '../../contract/inputs/input.ts';
import { choice, flag } from '../../contract/kinds/choice.ts';
import { data } from '../../contract/kinds/data.ts';
import { pairs } from '../../contract/kinds/pairs.ts';
import { text } from '../../contract/kinds/text.ts';
import { method } from '../../platforms/kit/method.ts';
import { PLATFORMS } from '../../platforms/registry.ts';

/** The inputs of a raw call. */
export const callApiInputs = {
  platform: input('platform', choice(Object.keys(PLATFORMS)), 'The platform that is called.'),
  method: input('method', method(), 'The HTTP method.', 'GET'),
  path: input(
    'path',
    text({ max: 4_096 }),
    'The path as the platform’s page writes it, with its versioned part: `/api/v1/containers/`, `/services/boxes`. It is joined to `base-url` and cannot leave it.',
  ),
  query: input('query', pairs(), 'Query parameters, beside those of the path.'),
  body: input('body', data(), 'The body, sent as JSON.'),
  paginate: input('paginate', flag(), 'Read all pages of a list, and give their items as one list.', 'false'),
} as const;
