import type { Input } from '../../../contract/inputs/input.ts';
import { exactlyOne } from '../../../contract/inputs/input-rules.ts';
import { dollarbox } from '../../../platforms/dollarbox/inputs/inputs.ts';
import { dollarboxPlatform } from '../../../platforms/dollarbox/platform.ts';

/** The inputs of an operation on one that is told by its id, or by this input. */
export function selectedBy<const K extends Input, const M extends readonly Input[]>(key: K, ...more: M) {
  const optional = [dollarbox.id, key, ...more] as const;
  return { required: [], optional, rules: [exactlyOne(key.name, 'id')] } as const;
}

/** What the operations that read one declare alike. */
export const READING = {
  platform: dollarboxPlatform,
  outcomes: ['read', 'absent'],
  waitsByDefault: false,
} as const;

/** What the operations that delete one, told by its id or by this input, declare alike. */
export function deletionBy<const K extends Input>(key: K) {
  return {
    platform: dollarboxPlatform,
    inputs: selectedBy(key, dollarbox.ifMissing),
    outputs: ['id', 'name'],
    outcomes: ['deleted', 'absent'],
  } as const;
}

/** A wait that was cut short goes on in an operation that reads one by its id. */
export function resumedBy(operation: 'get-container' | 'get-namespace' | 'get-volume') {
  return { operation, input: 'id', output: 'id' } as const;
}
