import type { Kind } from '../../../contract/kinds/kind.ts';
import { text } from '../../../contract/kinds/text.ts';

/**
 * The id of a configuration item or the name of its entity: letters, digits and special characters, no white
 * space. It becomes one segment of a URL's path, so that nothing in it may climb. Source: the README of
 * https://github.com/versio-io/microsoft-exel-importer
 */
export function instanceId(): Kind<string> {
  return text({
    max: 255,
    matches: {
      pattern: /^(?!(?:.*\/)?\.{1,2}(?:\/|$))[^\s\\]+$/,
      rule: 'an id without white space and backslashes, and neither `.` nor `..`',
    },
  });
}
