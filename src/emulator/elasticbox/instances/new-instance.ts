import type { Fields } from '../../kit/fields.ts';
import { flatStack } from '../boxes/box-stack.ts';
import type { Box, InstanceFields, Lease, Variable } from '../store/records.ts';
import type { Instance, Store } from '../store/store.ts';
import { schemaOf } from '../wire/routing.ts';

/** What a new instance is made of. */
interface Blueprint {
  readonly id?: string;
  readonly serviceId?: string;
  readonly name: string;
  readonly owner: string;
  readonly box: Box;
  readonly policy: Box;
  readonly variables: readonly Variable[];
  readonly tags: readonly string[];
  readonly lease: Lease | undefined;
  readonly updates: string;
  readonly application?: Fields;
}

/** Makes an instance with frozen copies of its boxes; it does nothing yet and is not stored. */
export function newInstance(store: Store, blueprint: Blueprint): Instance {
  const { id = store.shortId('i-', 6), serviceId = store.shortId('eb-', 5) } = blueprint;
  return {
    born: store.world.born(),
    fields: fieldsOf(store, id, blueprint),
    serviceId,
    machines: [],
    history: [],
    running: undefined,
    activity: [],
    logs: [],
    conflicted: false,
    bound: undefined,
    settledAt: 0,
  };
}

function fieldsOf(store: Store, id: string, blueprint: Blueprint): InstanceFields {
  const { name, owner, box, policy, variables, tags, updates, application } = blueprint;
  const described = store.described('instances', id);
  const { created } = described;
  const lease = blueprint.lease ?? leaseOfPolicy(store, policy);
  return {
    ...described,
    name,
    schema: schemaOf('instance'),
    owner,
    members: [],
    state: 'processing',
    operation: { event: 'deploy', workspace: owner, created },
    box: box.version?.box ?? box.id,
    boxes: flatStack(box, (child) => store.boxes.get(child)?.value),
    policy_box: policy,
    variables,
    tags,
    automatic_updates: updates,
    ...(lease !== undefined && { lease: { ...lease, released: false } }),
    icon_metadata: { image: null, border: '#000000', fill: '#ffffff' },
    is_deploy_only: false,
    automatic_reconfiguration: true,
    pricing_history: [{ from: created, pricing_info: pricing(policy) }],
    ...(application !== undefined && { application }),
  };
}

/** The policy's lifespan becomes the lease of an instance that asks for none [inferred from a sample]. */
function leaseOfPolicy(store: Store, { lifespan }: Box): Lease | undefined {
  const { operation, interval, quantity } = (lifespan ?? {}) as Fields;
  if (operation !== 'shutdown' && operation !== 'terminate') return undefined;
  const unit = String(interval).startsWith('day') ? 86_400_000 : 3_600_000;
  const at = store.world.clock.now() + Number(quantity) * unit;
  return { expire: `${new Date(at).toISOString().slice(0, 23).replace('T', ' ')}000`, operation };
}

/** A price of 0.044 $ an hour, in the platform's fractions. */
function pricing({ profile }: Box): Fields {
  const { pricing_info: own } = (profile ?? {}) as Fields;
  if (own !== undefined) return own as Fields;
  return {
    provider_type: 'Test Provider',
    hourly_price: 4400,
    estimated_monthly: 3_168_000,
    factor: 100_000,
  };
}
