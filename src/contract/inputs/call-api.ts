import { input, withDefault } from '../input.ts';
import { choice, flag } from '../kinds/choice.ts';
import { data } from '../kinds/data.ts';
import { method } from '../kinds/method.ts';
import { pairs } from '../kinds/pairs.ts';
import { text } from '../kinds/text.ts';
import { PLATFORM_IDS } from '../platform.ts';

/** The inputs of a raw call. */
export const callApiInputs = {
  platform: input('platform', choice(PLATFORM_IDS), 'The platform that is called.'),
  method: withDefault(input('method', method(), 'The HTTP method.'), 'GET'),
  path: input(
    'path',
    text({ max: 4_096 }),
    'The path as the platform’s page writes it, with its versioned part: `/api/v1/containers/`, `/services/boxes`. It is joined to `base-url` and cannot leave it.',
  ),
  query: input('query', pairs(), 'Query parameters, beside those of the path.'),
  body: input('body', data(), 'The body, sent as JSON.'),
  paginate: withDefault(
    input('paginate', flag(), 'Read all pages of a list, and give their items as one list.'),
    'false',
  ),
} as const;
