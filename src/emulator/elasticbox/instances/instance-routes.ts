import { ok } from '../../kit/routes.ts';
import type { Route } from '../../plugin/plugin.ts';
import { Refusal } from '../store/refusal.ts';
import type { Instance, Store } from '../store/store.ts';
import { canRead, requireWrite } from '../wire/access.ts';
import { type Call, idsOf, PAGES, routesOf, schemaOf } from '../wire/routing.ts';
import { deployApplication } from './application.ts';
import { planDeploy, startDeploy } from './deploy.ts';
import { editInstance } from './edit-instance.ts';
import { showInstance, showService, showSlim } from './instance-view.ts';

/** The instance of a call that the caller may see. @throws Refusal 403 or 404 */
function instanceOf(store: Store, { user, param }: Call): Instance {
  const instance = store.instances.get(param('id'));
  if (instance === undefined || !canRead(user, instance.fields)) throw store.missing('Instance', param('id'));
  return instance;
}

/** The instance of a call that the caller may change. @throws Refusal 403 or 404 */
export function writableInstanceOf(store: Store, call: Call): Instance {
  const instance = instanceOf(store, call);
  requireWrite(call.user, instance.fields);
  return instance;
}

/** The instances of a workspace, own and shared, in their order. */
export function instancesOf(store: Store, { request }: Call, workspace: string): unknown[] {
  const ids = idsOf(request);
  const slim = ids === undefined && store.world.switch('slim-lists') === 'on';
  const belongs = ({ fields }: Instance) =>
    fields.owner === workspace || fields.members.some((member) => member.workspace === workspace);
  const mine = store.world.visible(request, store.instances.values()).filter(belongs);
  const shown = mine.filter(({ fields }) => ids === undefined || ids.has(fields.id));
  return shown.map((instance) => {
    instance.running?.life.read();
    return slim ? showSlim(store, instance) : showInstance(store, instance);
  });
}

/** Deploy, look at and change instances. */
export function instanceRoutes(store: Store): Route[] {
  const route = routesOf(store, PAGES.instances);
  return [
    route('GET /instances', 'Instances of the personal workspace', (call) =>
      ok(instancesOf(store, call, call.user.personal)),
    ),
    route('POST /instances', 'Deploy a box, or an application box', (call) => {
      const body = call.body();
      if (body['schema'] === schemaOf('deploy/application')) {
        return { status: 202, json: deployApplication(store, call.user, body) };
      }
      const instance = planDeploy(store, call.user, body);
      startDeploy(store, instance, call.user.personal);
      return { status: 202, json: showInstance(store, instance) };
    }),
    route('GET /instances/:id', 'One instance', (call) => {
      const instance = instanceOf(store, call);
      const json = showInstance(store, instance);
      instance.running?.life.read();
      return ok(json);
    }),
    route('PUT /instances/:id', 'Change what an instance says; runs nothing', (call) => {
      const instance = writableInstanceOf(store, call);
      editInstance(store, instance, call.body());
      return { status: Number(call.request.switch('edit-status')), json: showInstance(store, instance) };
    }),
    route('GET /instances/:id/service', 'Machines and addresses', (call) =>
      ok(showService(store, instanceOf(store, call))),
    ),
  ];
}

/** What happened to an instance. */
export function logRoutes(store: Store): Route[] {
  const route = routesOf(store, PAGES.instances);
  return [
    route('GET /instances/:id/activity', 'History, optionally of one operation', (call) => {
      const operation = call.request.query.get('operation');
      const { activity } = instanceOf(store, call);
      const wanted = activity.filter((item) => operation === null || item.operation === operation);
      return ok(wanted.map(({ operation: _operation, ...item }) => item));
    }),
    route('GET /instances/:id/machine_logs', 'Plain text of one machine', (call) => {
      const { query } = call.request;
      const { logs } = instanceOf(store, call);
      if (query.get('machine_name') === null) throw new Refusal(400, 'machine_name is required');
      const fits = (name: string, value: string) => (query.get(name) ?? value) === value;
      const lines = logs.filter(
        ({ machine, box, event, operation }) =>
          fits('machine_name', machine) &&
          fits('box', box) &&
          fits('event', event) &&
          fits('operation', operation),
      );
      return { status: 200, text: lines.map(({ text }) => `${text}\n`).join('') };
    }),
  ];
}
