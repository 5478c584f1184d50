import { didYouMean } from '../../support/nearest.ts';
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
    secret: false,
    actionType: { type: 'enum', values },
    parse: (value) => {
      const known = values.find((candidate) => candidate === value);
      if (known !== undefined) return known;
      throw new Unfit(`must be ${list(values, 'or')}.${didYouMean(value, values)}`);
    },
  };
}

/** `true` or `false` as YAML 1.2 writes them; anything else is an error, never a silent `false`. */
export function flag(): Kind<boolean> {
  return {
    name: 'flag',
    accepts: '`true` or `false`',
    secret: false,
    actionType: { type: 'boolean' },
    parse: (value) => {
      if (/^(?:true|True|TRUE)$/.test(value)) return true;
      if (/^(?:false|False|FALSE)$/.test(value)) return false;
      throw new Unfit('must be true or false');
    },
  };
}
