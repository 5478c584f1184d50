/** What the bundle offers to its two entries. */

export { main } from './action/main.ts';
export { post } from './action/post.ts';
