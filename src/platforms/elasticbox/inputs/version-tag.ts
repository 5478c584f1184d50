import type { Kind } from '../../../contract/kinds/kind.ts';

/** A version's number, for which a tag of git may stand (`v1.2.0` of `github.ref_name`); other text stays as it is. */
export function versionTag(kind: Kind<string>): Kind<string> {
  return {
    ...kind,
    parse: (value, context) => kind.parse(value.replace(/^v(?=\d+\.\d+\.\d+$)/, ''), context),
  };
}
