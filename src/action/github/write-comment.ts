import type { CommentTask } from '../../contract/runner/cleanup.ts';
import { upsertComment, type WrittenComment } from '../../reporting/comment/comment.ts';
import { readSections } from '../../reporting/comment/sections.ts';
import { upsertSection } from '../../reporting/comment/shared-comment.ts';
import type { Github } from '../../reporting/github/github-client.ts';

/** Writes a step's comment, or its section of the one that all steps share. `run` tells whose it is. */
export async function writeComment(github: Github, task: CommentTask, run: string): Promise<WrittenComment> {
  const { pullRequest, onlyUpdate } = task;
  const [section] = task.shared ? readSections(task.body) : [];
  return section
    ? upsertSection(github, { pullRequest, section, run, onlyUpdate })
    : upsertComment(github, task);
}
