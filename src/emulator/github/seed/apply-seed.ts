import { applyStartData } from '../../kit/seed-entry.ts';
import type { Hub } from '../store/store.ts';
import { applyComment, applyDeployment, applyPull } from './seed-content.ts';
import { applyRepo, applyToken } from './seed-places.ts';

/** Merges start data, repositories first because the rest belongs to them. @throws Error with a plain sentence */
export function applySeed(hub: Hub, data: unknown): void {
  applyStartData('GitHub', data, {
    lists: {
      repos: (entry) => applyRepo(hub, entry),
      tokens: (entry) => applyToken(hub, entry),
      pulls: (entry) => applyPull(hub, entry),
      comments: (entry) => applyComment(hub, entry),
      deployments: (entry) => applyDeployment(hub, entry),
    },
  });
}
