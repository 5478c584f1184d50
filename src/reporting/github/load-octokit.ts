import type { Send } from './send.ts';

/** Loads GitHub's client, a chunk of its own. */
export async function loadOctokit(token: string, baseUrl: string): Promise<Send> {
  const { sender } = await import('./octokit.ts');
  return sender(token, baseUrl);
}
