import { parse } from 'valibot';
import { Box, Variable } from '../../../src/platforms/elasticbox/api/box-schema.ts';
import { type Instance, InstanceFields } from '../../../src/platforms/elasticbox/api/instance-schema.ts';

/** A variable; of type Text unless told. */
export function variable(name: string, more: Readonly<Record<string, unknown>> = {}): Variable {
  return parse(Variable, { name, type: 'Text', ...more });
}

/** A box with these variables. */
export function box(id: string, more: Readonly<Record<string, unknown>> = {}): Box {
  return parse(Box, {
    id,
    name: id,
    schema: 'http://elasticbox.net/schemas/boxes/script',
    owner: 'operations',
    ...more,
  });
}

/** An instance that is online. */
export function instance(more: Readonly<Record<string, unknown>> = {}): Instance {
  const raw = {
    id: 'i-aaaaa1',
    name: 'web',
    owner: 'operations',
    state: 'done',
    operation: { event: 'deploy', workspace: 'ada' },
    updated: '2030-01-01 00:00:00.000001',
    created: '2030-01-01 00:00:00.000000',
    box: 'b-web',
    boxes: [{ id: 'b-web', name: 'web', variables: [] }],
    variables: [],
    tags: [],
    ...more,
  };
  return { ...parse(InstanceFields, raw), raw };
}
