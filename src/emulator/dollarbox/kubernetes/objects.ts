import type { Fields } from '../../kit/fields.ts';
import type { Chance } from '../../plugin/chance.ts';
import type { VirtualClock } from '../../plugin/clock.ts';
import { apiVersionOf, type KubernetesKind } from './resources.ts';

/** An object of the cluster; only what the face itself touches is typed. */
interface KubernetesObject {
  readonly metadata: Readonly<Record<string, unknown>> & { readonly name: string };
  readonly [key: string]: unknown;
}

/** Where an object is. */
export interface Place {
  readonly namespace: string;
  readonly kind: KubernetesKind;
  readonly name: string;
}

/** The objects of the face, by namespace and kind. */
export class Objects {
  readonly #kept = new Map<string, Map<string, KubernetesObject>>();
  readonly #clock: VirtualClock;
  readonly #chance: Chance;
  #version = 0;

  constructor(clock: VirtualClock, chance: Chance) {
    this.#clock = clock;
    this.#chance = chance;
  }

  /** Those of a kind in a namespace, by name. */
  of({ namespace, kind }: Omit<Place, 'name'>): Map<string, KubernetesObject> {
    const key = `${namespace}/${kind.plural}`;
    const known = this.#kept.get(key) ?? new Map<string, KubernetesObject>();
    this.#kept.set(key, known);
    return known;
  }

  /** Stores an object, unless it is a try. @returns it as the server has it */
  put(place: Place, body: Fields, isTry: boolean): KubernetesObject {
    const object = this.#draft(place, body);
    if (!isTry) this.of(place).set(place.name, object);
    return object;
  }

  /** All that is in a namespace goes. */
  clear(namespace: string): void {
    for (const key of this.#kept.keys()) if (key.startsWith(`${namespace}/`)) this.#kept.delete(key);
  }

  clearAll(): void {
    this.#kept.clear();
    this.#version = 0;
  }

  /** With the server's own metadata; a deployment has rolled out at once. */
  #draft(place: Place, body: Fields): KubernetesObject {
    const { namespace, kind, name } = place;
    const before = this.of(place).get(name);
    this.#version += 1;
    const generation = Number(before?.metadata['generation'] ?? 0) + 1;
    const own = {
      name,
      namespace,
      uid: before?.metadata['uid'] ?? this.#chance.uuid(),
      resourceVersion: String(this.#version),
      generation,
      creationTimestamp: before?.metadata['creationTimestamp'] ?? this.#clock.iso().replace(/\.\d+Z/, 'Z'),
    };
    return {
      ...body,
      apiVersion: apiVersionOf(kind.group),
      kind: kind.kind,
      metadata: { ...(body['metadata'] as object | undefined), ...own },
      ...(kind.kind === 'Deployment' && { status: rolledOut(body, generation) }),
    };
  }
}

function rolledOut(body: Fields, observedGeneration: number): unknown {
  const replicas = Number((body['spec'] as { replicas?: unknown } | undefined)?.replicas ?? 1);
  const names = ['replicas', 'updatedReplicas', 'readyReplicas', 'availableReplicas'];
  const counts = Object.fromEntries(names.map((name) => [name, replicas]));
  return { observedGeneration, ...counts, conditions: [{ type: 'Available', status: 'True' }] };
}
