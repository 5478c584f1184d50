import type { Github } from '../github/github-client.ts';
import { GithubError } from '../github/github-error.ts';
import type { WrittenComment } from './comment.ts';
import { signedBy, WORKFLOW_BOT, writeMarker } from './comment-marker.ts';
import {
  deleteComment,
  type OwnComment,
  ownComments,
  patchComment,
  postComment,
  readLogin,
} from './comments.ts';
import { mergeSections, readSections, renderShared, type Section, writeSection } from './sections.ts';
import { shortKey } from './subject-key.ts';

/** Key of the one comment of a pull request that all steps share. */
const SHARED = shortKey('boxwright shared comment');

/** Writes and repairs, and the looks that find nothing to repair, before a section counts as kept. */
const MOST_ROUNDS = 8;
const GOOD_LOOKS = 2;

/** Between two looks, in milliseconds, give or take a half: what another step reads before it writes is that old. */
const PAUSE = 700;

/** The section to write. */
interface WantedSection {
  readonly pullRequest: number;
  readonly section: Section;
  readonly run: string;
  /** Rewrites one that is there, writes none where there is none. */
  readonly onlyUpdate?: boolean;
}

/**
 * Keeps one section of the comment that all steps of a pull request share. GitHub has no write that fails when somebody
 * else has written meanwhile: so the comment is read back after the write, and again a moment later, and what another
 * step has overwritten is repaired; a bounded number of times.
 */
export async function upsertSection(github: Github, wanted: WantedSection): Promise<WrittenComment> {
  const login = await readLogin(github);
  let done: WrittenComment['done'] = 'unchanged';
  let url = '';
  let good = 0;
  for (let round = 0; round < MOST_ROUNDS && good < GOOD_LOOKS; round += 1) {
    if (round > 0) await github.pause(PAUSE * (0.5 + Math.random()));
    const look = { pullRequest: wanted.pullRequest, keys: [SHARED], login };
    const ours = await ownComments(github, { ...look, run: wanted.run });
    url = ours[0]?.url ?? url;
    const there = ours
      .flatMap(({ body }) => readSections(body))
      .find(({ key }) => key === wanted.section.key);
    if (there && there.at > wanted.section.at) return { done: 'later', url, others: 0 };
    if (wanted.onlyUpdate && !there) return { done: 'none', url: '', others: 0 };
    if (ours.length === 1 && there && writeSection(there) === writeSection(wanted.section)) {
      if (done === 'unchanged') return { done, url, others: 0 };
      good += 1;
      continue;
    }
    good = 0;
    done = (await write(github, ours, wanted, login)) ?? done;
  }
  return { done, url, others: 0 };
}

/** Writes all sections that are known into the oldest comment, and takes back younger ones of steps at the same time. */
async function write(
  github: Github,
  ours: readonly OwnComment[],
  { pullRequest, section, run }: WantedSection,
  login: string | undefined,
): Promise<'created' | 'updated' | undefined> {
  const sections = mergeSections([...ours.flatMap(({ body }) => readSections(body)), section]);
  const marker = writeMarker({ key: SHARED, run, at: section.at, by: login ?? WORKFLOW_BOT });
  const body = renderShared(marker, sections);
  const [oldest, ...younger] = ours;
  try {
    if (oldest) await patchComment(github, oldest.id, signedBy(body, oldest.author));
    else await create(github, pullRequest, body);
    for (const { id } of younger) await deleteComment(github, id);
    return oldest ? 'updated' : 'created';
  } catch (error) {
    // Somebody took it back meanwhile, or the answer was lost: the next look tells.
    if (error instanceof GithubError && ['absent', 'unanswered'].includes(error.failure) && oldest)
      return undefined;
    throw error;
  }
}

/** A comment by an app names its author only in the answer. */
async function create(github: Github, pullRequest: number, body: string): Promise<void> {
  try {
    const made = await postComment(github, pullRequest, body);
    if (made.author !== made.marker.by) await patchComment(github, made.id, signedBy(body, made.author));
  } catch (error) {
    if (!(error instanceof GithubError) || error.failure !== 'unanswered') throw error;
  }
}
