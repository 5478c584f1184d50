import type { Lifecycle } from '../../../src/emulator/plugin/lifecycle.ts';
import { type Plugin, Refused } from '../../../src/emulator/plugin/plugin.ts';
import type { World } from '../../../src/emulator/plugin/world.ts';

interface Thing {
  readonly id: number;
  readonly name: string;
  readonly born: number;
  readonly life: Lifecycle;
}

/** A platform of things, with all that the core offers in use. */
export function createToy(world: World): Plugin {
  const things = new Map<number, Thing>();
  const add = (name: string): Thing => {
    const life = world.lifecycle([{ status: 'pending' }, { status: 'running', afterMs: world.stepMs }]);
    const thing = { id: world.chance.next('thing', 123), name, born: world.born(), life };
    things.set(thing.id, thing);
    return thing;
  };
  const view = ({ id, name, life }: Thing) => ({ id, name, status: life.read() });
  return {
    name: 'toy',
    prefix: '/toy',
    switches: [
      { name: 'missing', values: ['404', '400'], mark: 'inferred', summary: 'Status for an unknown thing' },
      { name: 'limit', values: ['100', '*'], mark: 'inferred', summary: 'Page size' },
    ],
    routes: [
      {
        method: 'GET',
        path: '/things/',
        mark: 'documented',
        summary: 'List things',
        source: 'https://example.com/docs',
        handle: (request) => ({
          status: 200,
          json: { origin: request.origin, results: world.visible(request, things.values()).map(view) },
        }),
      },
      {
        method: 'POST',
        path: '/things/',
        mark: 'documented',
        summary: 'Create a thing',
        handle: (request) => ({
          status: 201,
          json: view(add(String((request.json() as { name?: unknown } | undefined)?.name))),
        }),
      },
      {
        method: 'GET',
        path: '/things/:id/',
        mark: 'inferred',
        summary: 'One thing',
        handle: (request) => {
          const thing = things.get(Number(request.params['id']));
          return thing === undefined
            ? { status: Number(request.switch('missing')) }
            : { status: 200, json: view(thing) };
        },
      },
      {
        method: 'GET',
        path: '/refused/:when',
        mark: 'inferred',
        summary: 'Refuses, at once or later',
        handle: ({ params }) => {
          if (params['when'] === 'later') return Promise.reject(new Refused(418, 'Later'));
          throw new Refused(418, 'At once');
        },
      },
      {
        method: 'GET',
        path: '/crash',
        mark: 'inferred',
        summary: 'Fails inside',
        handle: () => {
          throw new Error('inside');
        },
      },
      {
        method: 'GET',
        path: '/echo/:text',
        mark: 'inferred',
        summary: 'Says it back',
        open: true,
        handle: (request) => ({
          status: 200,
          json: { text: request.params['text'], path: request.path, url: request.url },
        }),
      },
    ],
    guide: ['toy token: toy-demo-token at {url}/toy'],
    seed: () => {
      things.clear();
      add('seeded');
    },
    applySeed: (data) => {
      if (!Array.isArray(data)) throw new Error('toy takes a list of names');
      for (const name of data) add(String(name));
    },
    gate: (request, route) =>
      route.open === true || request.headers['authorization'] === 'Bearer good'
        ? undefined
        : { status: 401, json: { error: 'no' } },
    refused: ({ status, message }, _request, route) => ({
      status,
      json: { refused: message, by: route?.summary },
    }),
    fallback: (request) => ({ status: 404, json: { toy: `nothing at ${request.path}` } }),
    finish: (_request, answer) => ({ ...answer, headers: { ...answer.headers, 'x-toy': 'yes' } }),
    inspect: () => ({
      things: [...things.values()].map(({ id, name }) => ({ id, name })),
      token: 'toy-secret',
    }),
  };
}
