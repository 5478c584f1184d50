import type { Box } from '../site/model.ts';
import type { Site } from '../site/site.ts';

/** What is given of a new box; the rest is made up, the same in every run. */
export interface NewBox extends Partial<Omit<Box, 'certificates' | 'born'>> {
  readonly id: string;
  readonly title: string;
  readonly ownerId: string;
}

/** Stores a box. */
export function addBox(site: Site, given: NewBox): Box {
  const { world, state } = site;
  const number = world.chance.next('box', 1);
  const box: Box = {
    name: `wp${world.chance.hex(5)}`,
    domain: null,
    ipV4: `192.0.2.${1 + (number % 250)}`,
    ipV6: `2001:db8::${number.toString(16)}`,
    sharedWith: [],
    type: 'standard',
    planId: 'starter',
    staging: false,
    createdAt: site.now(),
    ...given,
    born: world.born(),
    certificates: [],
  };
  state.boxes.set(box.id, box);
  return box;
}
