/** What the bundle offers to its two entries. */
export { post } from './action/cleanup.ts';
export { main } from './action/main.ts';
