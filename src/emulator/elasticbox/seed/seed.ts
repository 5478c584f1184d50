import type { Store } from '../store/store.ts';
import { fillBoxes } from './seed-boxes.ts';
import { fillInstances } from './seed-instances.ts';
import { fillPeople } from './seed-people.ts';

/** Forgets everything and fills in the same start data as ever. */
export function fillStore(store: Store): void {
  store.clear();
  fillPeople(store);
  fillBoxes(store);
  fillInstances(store);
}
