import type { ReportedPreview, ReportSubject } from '../../contract/result/report-subject.ts';
import { saysDown } from '../../reporting/comment/comment-body.ts';
import { readLogin, recentComments } from '../../reporting/comment/comments.ts';
import { readSections } from '../../reporting/comment/sections.ts';
import { isOver } from '../../reporting/deployment/deployment.ts';
import { previewDeployments, statusOf } from '../../reporting/deployment/deployments.ts';
import type { Github } from '../../reporting/github/github-client.ts';
import { GithubError } from '../../reporting/github/github-error.ts';
import { getPullRequest } from '../../reporting/github/github-pulls.ts';
import type { ReportPlan } from './report-plan.ts';

/** Previews whose deployments are looked at; a sweep that comes every night has few. */
const MOST_LOOKS = 40;

/** What may have been left, told apart: which previews of this sweep are gone, and how they are reported. */
export interface Gone {
  /** The subject of a preview that is there no more and that nobody needs; `undefined` for all others. */
  readonly subjectOf: (preview: ReportedPreview) => ReportSubject | undefined;
  readonly planOf: (subject: ReportSubject) => Promise<ReportPlan>;
}

/**
 * Subjects of previews that are gone, that nobody needs, and of which deployment or comment still says that they are up.
 * Rejects when GitHub cannot be asked.
 */
export async function leftReports(
  github: Github,
  { environment, comment }: ReportPlan,
  gone: Gone,
): Promise<readonly ReportSubject[]> {
  const found = [
    ...(environment === undefined ? [] : await leftDeployments(github, environment, gone)),
    ...(comment ? await leftComments(github, gone) : []),
  ];
  const left: ReportSubject[] = [];
  for (const subject of new Map(found.map((one) => [one.title, one])).values()) {
    const { pullRequest = 0 } = subject;
    if ((await getPullRequest(github, pullRequest))?.state === 'closed') left.push(subject);
  }
  return left;
}

/** Subjects of previews that are gone and whose deployment still says that they are up. */
async function leftDeployments(
  github: Github,
  environment: string,
  { subjectOf, planOf }: Gone,
): Promise<readonly ReportSubject[]> {
  const left: ReportSubject[] = [];
  const seen = new Set<string>();
  for (const { id, key, preview } of await previewDeployments(github, environment)) {
    const subject = preview && subjectOf(preview);
    // Another org, platform or address has previews of the same names.
    if (!subject || (await planOf(subject)).key !== key || seen.has(key)) continue;
    if (seen.size >= MOST_LOOKS) break;
    seen.add(key);
    if (!isOver((await statusOf(github, id)).state)) left.push(subject);
  }
  return left;
}

/** Subjects of previews that are gone and whose comment, or section of a shared one, still says that they are up. */
async function leftComments(github: Github, { subjectOf, planOf }: Gone): Promise<readonly ReportSubject[]> {
  const comments = await recentComments(github, await readLogin(github)).catch(noneWhereAbsent);
  const left: ReportSubject[] = [];
  for (const { pullRequest, marker, body } of comments) {
    const subject = subjectOf({ name: marker.preview, pullRequest });
    if (!subject) continue;
    const { key } = await planOf(subject);
    const section = readSections(body).find((one) => one.key === key);
    const isLeft = section ? !saysDown(section.text) : marker.key === key && marker.preview !== undefined;
    if (isLeft) left.push(subject);
  }
  return left;
}

function noneWhereAbsent(error: unknown): [] {
  if (error instanceof GithubError && error.failure === 'absent') return [];
  throw error;
}
