import { ok } from '../../kit/ok.ts';
import type { Route } from '../../plugin/plugin.ts';
import { Refusal } from '../store/refusal.ts';
import type { Store } from '../store/store.ts';
import { PAGES } from '../wire/pages.ts';
import { routesOf } from '../wire/routing.ts';
import { instanceOf } from './instance-routes.ts';

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
