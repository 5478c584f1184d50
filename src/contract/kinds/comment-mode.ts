import { flag } from './choice.ts';
import { type Kind, Unfit } from './kind.ts';

/** Whether a comment is kept, and whether several steps share it. */
export type CommentMode = boolean | 'shared';

/** `true`, `false` or `shared`. */
export function commentMode(): Kind<CommentMode> {
  return {
    name: 'choice',
    accepts: '`true`, `false` or `shared`',
    actionType: { type: 'enum', values: ['true', 'false', 'shared'] },
    parse: (value, context) => {
      if (value === 'shared') return value;
      try {
        return flag().parse(value, context);
      } catch {
        throw new Unfit('must be true, false or shared');
      }
    },
  };
}
