import type { Json } from '../../support/json.ts';
import type { Kind } from './kind.ts';
import { readYaml } from './yaml.ts';

/** Any YAML or JSON, with YAML 1.2 core types: numbers, booleans and null are what they look like. */
export function data(): Kind<Json> {
  return {
    name: 'data',
    accepts: 'YAML or JSON (YAML 1.2 core types)',
    confidential: true,
    parse: (value) => readYaml(value, 'core'),
  };
}
