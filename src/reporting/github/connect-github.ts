import { Deadline } from '../../contract/time/deadline.ts';
import { Timeline } from '../../contract/time/timeline.ts';
import { HttpClient } from '../../http/client.ts';
import { Github, type GithubSettings } from './github-client.ts';
import { readFailure, UNNAMED_PAUSE } from './github-failure.ts';
import { PATIENCE, Silence } from './silence.ts';

/** Tries of a call that may be repeated, and how long one may take, in milliseconds. */
const TRIES = 3;
const ATTEMPT = 5_000;

/** Loads GitHub's client, a chunk of its own. Makes no call. Throws an `ActionError` for an address or a proxy that cannot be used. */
export async function connectGithub(settings: GithubSettings): Promise<Github> {
  const { apiUrl, patience = PATIENCE, token, ...rest } = settings;
  const attempt = Math.min(ATTEMPT, patience);
  const http = new HttpClient(
    {
      ...rest,
      baseUrl: apiUrl,
      maxAttempts: TRIES,
      deadline: new Deadline(patience, rest.clock),
      timeline: new Timeline(),
      userAgent: 'boxwright',
      limits: { attempt, headers: attempt, connect: attempt },
    },
    { authorize: () => ({}), readFailure, limitedFor: () => UNNAMED_PAUSE },
  );
  const { sender } = await import('./octokit.ts');
  return new Github(settings, { http, send: sender(token, apiUrl), silence: new Silence(patience) });
}
