import { list } from '../../support/text.ts';
import { type Kind, Unfit } from './kind.ts';

/** Exactly one of the given words. */
export function choice<const V extends string>(values: readonly V[]): Kind<V> {
  return {
    name: 'choice',
    accepts: list(
      values.map((value) => `\`${value}\``),
      'or',
    ),
    actionType: { type: 'enum', values },
    parse: (value) => {
      const known = values.find((candidate) => candidate === value);
      return known ?? refuse(value, values);
    },
  };
}

/** What finds the nearest word is read when it is needed. */
async function refuse(value: string, values: readonly string[]): Promise<never> {
  const { didYouMean } = await import('../../support/nearest.ts');
  throw new Unfit(`must be ${list(values, 'or')}.${didYouMean(value, values)}`);
}

/** `true` or `false` as YAML 1.2 writes them; anything else is an error, never a silent `false`. */
export function flag(): Kind<boolean> {
  return {
    name: 'flag',
    accepts: '`true` or `false`',
    actionType: { type: 'boolean' },
    parse: (value) => {
      if (/^(?:true|True|TRUE)$/.test(value)) return true;
      if (/^(?:false|False|FALSE)$/.test(value)) return false;
      throw new Unfit('must be true or false');
    },
  };
}

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
