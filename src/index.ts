/** What the bundle offers to its two entries. */
export { main } from './action/main.ts';

/** What the post step does; a step does not read it. */
export async function post(): Promise<number> {
  return (await import('./action/post.ts')).post();
}
