import type { CommentTask } from '../contract/cleanup.ts';
import { upsertComment, type WrittenComment } from '../reporting/comment.ts';
import type { Github } from '../reporting/github-client.ts';
import { readSections } from '../reporting/sections.ts';
import { upsertSection } from '../reporting/shared-comment.ts';

/** Writes a step's comment, or its section of the one that all steps share. `run` tells whose it is. */
export async function writeComment(github: Github, task: CommentTask, run: string): Promise<WrittenComment> {
  const { pullRequest, onlyUpdate } = task;
  const [section] = task.shared ? readSections(task.body) : [];
  return section
    ? upsertSection(github, { pullRequest, section, run, onlyUpdate })
    : upsertComment(github, task);
}
