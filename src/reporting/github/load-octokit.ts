import type { Send } from './send.ts';

/**
 * Loads GitHub's client, a chunk of its own. Its `context` reads the event as it loads and throws on a broken
 * file, quoting it; so the event is out of its sight for that moment.
 */
export async function loadOctokit(token: string, baseUrl: string): Promise<Send> {
  const event = process.env['GITHUB_EVENT_PATH'];
  delete process.env['GITHUB_EVENT_PATH'];
  try {
    const { sender } = await import('./octokit.ts');
    return sender(token, baseUrl);
  } finally {
    if (event !== undefined) process.env['GITHUB_EVENT_PATH'] = event;
  }
}
