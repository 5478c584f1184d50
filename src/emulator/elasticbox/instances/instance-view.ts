import type { Fields } from '../../kit/fields.ts';
import { showBox, showIcon, showVariables } from '../boxes/box-view.ts';
import { bindingsOf } from '../operations/bindings.ts';
import { hasAddresses, isManagedService, machineCount } from '../operations/machines.ts';
import type { Instance, Store } from '../store/store.ts';
import { schemaOf } from '../wire/routing.ts';

/** An instance as `GET /services/instances/{id}` shows it. */
export function showInstance(store: Store, instance: Instance): Fields {
  const { fields, serviceId } = instance;
  return {
    ...showIcon(store, fields),
    variables: showVariables(store, fields.variables),
    boxes: fields.boxes.map((box) => showBox(store, box)),
    policy_box: showBox(store, fields.policy_box),
    bindings: bindingsOf(store, instance),
    service: { id: serviceId, type: serviceType(instance), machines: briefMachines(instance) },
  };
}

/** An instance as the workspace's list may show it: the nested boxes without ids, nothing else nested. */
export function showSlim(store: Store, instance: Instance): Fields {
  const boxes = instance.fields.boxes.map(({ name, icon }) => showIcon(store, { name, icon }));
  const nested = { variables: undefined, bindings: undefined, policy_box: undefined };
  return { ...showInstance(store, instance), ...nested, boxes };
}

/** The service of an instance: its machines with their addresses, and its ups and downs. */
export function showService(store: Store, instance: Instance): Fields {
  const { fields, serviceId, history } = instance;
  const { profile, provider_id, organization } = fields.policy_box;
  const seen = hasAddresses(store, instance);
  const managed = isManagedService(instance) && seen && fields.state === 'done';
  return showIcon(store, {
    id: serviceId,
    schema: schemaOf('service'),
    type: serviceType(instance),
    state: fields.state,
    operation: fields.operation.event,
    provider_id,
    organization,
    profile: { ...(profile as Fields | undefined), instances: machineCount(instance) },
    machines: showMachines(instance, seen),
    ...(managed && {
      address: { public: `${serviceId}.example.com`, private: `${serviceId}.internal.example.com` },
    }),
    tags: fields.tags,
    variables: [],
    state_history: history,
    token: `service-${serviceId}`,
    created: fields['created'],
    updated: fields.updated,
    deleted: null,
  });
}

function serviceType(instance: Instance): string {
  return isManagedService(instance) ? 'CloudFormation Service' : 'Linux Compute';
}

function briefMachines({ machines, fields: { state } }: Instance): Fields[] {
  return machines.map(({ name }) => ({ name, state, workflow: [] }));
}

function showMachines({ machines, fields: { state } }: Instance, withAddress: boolean): Fields[] {
  return machines.map(({ name, address, token }) => ({
    name,
    hostname: name,
    state,
    ...(withAddress && { address }),
    external_id: `test-${name}`,
    agent_version: '4.0.0',
    tmp_folder: `/tmp/${name}`,
    token,
    schema: schemaOf('machine'),
  }));
}
