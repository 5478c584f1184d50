import type { Container, Volume } from '../../../src/platforms/dollarbox/api/schema.ts';

const TIMES = { created_at: '2026-08-01T09:00:00Z', updated_at: '2026-08-01T09:00:00Z' };

/** A container that runs. */
export function container(more: Partial<Container> = {}): Container {
  const own = { id: '123', name: 'web', image: 'registry.example.com/web:1', env: {}, command: [] };
  return { ...own, status: 'running', ipv6_address: '2001:db8::7b', ...TIMES, ...more };
}

/** A volume that is bound. */
export function volume(more: Partial<Volume> = {}): Volume {
  const own = { id: '456', name: 'data', size_gb: 10, status: 'bound', storage_class: 'hcloud-volumes' };
  return { ...own, ...TIMES, ...more };
}
