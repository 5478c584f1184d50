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

  list(namespace: string, kind: KubernetesKind): KubernetesObject[] {
    return [...this.#of(namespace, kind).values()];
  }

  get(namespace: string, kind: KubernetesKind, name: string): KubernetesObject | undefined {
    return this.#of(namespace, kind).get(name);
  }

  /** Stores an object, unless it is a try. @returns it as the server has it */
  put(place: Place, body: Readonly<Record<string, unknown>>, isTry: boolean): KubernetesObject {
    const object = this.#draft(place, body);
    if (!isTry) this.#of(place.namespace, place.kind).set(place.name, object);
    return object;
  }

  remove(namespace: string, kind: KubernetesKind, name: string): boolean {
    return this.#of(namespace, kind).delete(name);
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
  #draft({ namespace, kind, name }: Place, body: Readonly<Record<string, unknown>>): KubernetesObject {
    const before = this.get(namespace, kind, name);
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
      apiVersion: apiVersionOf(kind),
      kind: kind.kind,
      metadata: { ...(body['metadata'] as object | undefined), ...own },
      ...(kind.kind === 'Deployment' && { status: rolledOut(body, generation) }),
    };
  }

  #of(namespace: string, kind: KubernetesKind): Map<string, KubernetesObject> {
    const key = `${namespace}/${kind.plural}`;
    const known = this.#kept.get(key) ?? new Map<string, KubernetesObject>();
    this.#kept.set(key, known);
    return known;
  }
}

function rolledOut(body: Readonly<Record<string, unknown>>, observedGeneration: number): unknown {
  const replicas = Number((body['spec'] as { replicas?: unknown } | undefined)?.replicas ?? 1);
  const counts = {
    replicas,
    updatedReplicas: replicas,
    readyReplicas: replicas,
    availableReplicas: replicas,
  };
  return { observedGeneration, ...counts, conditions: [{ type: 'Available', status: 'True' }] };
}
