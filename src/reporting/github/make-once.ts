import type { Github } from './github-client.ts';
import { GithubError } from './github-error.ts';

/** Tries of a creation whose answer is lost. */
const TRIES = 2;

/** Looks after a lost answer, and the pause before each in milliseconds: a list may lag behind a creation. */
const LOOKS = [0, 1_000];

/**
 * Makes something exactly once: when its creation got no answer it is looked for (`look`) before it is tried again.
 * `doubtful`: the answer to one creation was lost, so that there may be a twin that shows up late.
 */
export async function makeOnce<T>(
  github: Github,
  make: () => Promise<T>,
  look: () => Promise<T | undefined>,
): Promise<{ readonly made: T; readonly doubtful: boolean }> {
  for (let attempt = 1; ; attempt += 1) {
    const doubtful = attempt > 1;
    try {
      return { made: await make(), doubtful };
    } catch (error) {
      if (!(error instanceof GithubError) || error.failure !== 'unanswered') throw error;
      const found = await lookAgain(github, look);
      if (found !== undefined) return { made: found, doubtful };
      if (attempt >= TRIES) throw error;
    }
  }
}

async function lookAgain<T>(github: Github, look: () => Promise<T | undefined>): Promise<T | undefined> {
  for (const pause of LOOKS) {
    await github.pause(pause);
    const found = await look();
    if (found !== undefined) return found;
  }
  return undefined;
}
