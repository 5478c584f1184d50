import type { Values } from '../../contract/inputs/common.ts';
import type { CommentMode } from '../../contract/kinds/choice.ts';
import type { AnyOperation } from '../../contract/operation.ts';
import type { ReportSubject } from '../../contract/result/report-subject.ts';
import type { TriggerEvent } from '../../contract/runner/github.ts';
import { shortKey, subjectKey } from '../../reporting/comment/subject-key.ts';
import { runMark } from '../../reporting/github/run-mark.ts';
import type { Secrets } from '../../support/secrets.ts';
import { exactly } from '../outputs/without-secrets.ts';
import { type Environment, readRun } from '../runner/runner.ts';
import { subjectOf } from './report-subject.ts';

/** What comment and deployment of a step are made of; known before the work. Without secrets. */
export interface ReportPlan {
  readonly subject: ReportSubject;
  /** The step has no subject of its own; it reports only what it took down. */
  readonly sweeps: boolean;
  /** Short form of the subject's identity. */
  readonly key: string;
  /** The key that it was reported under before. */
  readonly former: string | undefined;
  /** Name of the preview that it is about. */
  readonly preview: string | undefined;
  readonly platform: string;
  /** Address of the platform's API. */
  readonly baseUrl: string;
  readonly comment: CommentMode;
  /** The environment to record a deployment to. */
  readonly environment: string | undefined;
  readonly production: boolean | undefined;
  readonly event: TriggerEvent;
  /** The pull request to comment on. */
  readonly pullRequest: number | undefined;
  /** The commit that is deployed; empty when only GitHub knows it. */
  readonly commit: string;
  /** Which run this is, to be told from others. */
  readonly run: string;
  readonly runUrl: string;
  /** Page of a commit of this repository, without the commit; empty when not known. */
  readonly commitUrl: string;
}

const NOTHING: ReportSubject = { identity: { scope: '', kind: '', what: [] }, title: 'sweep', closing: true };

/** The plan of a step; `undefined` when it is to report nothing to GitHub. */
export function planReports(
  operation: AnyOperation,
  values: Values,
  { env, event }: { readonly env: Environment; readonly event: TriggerEvent },
): ReportPlan | undefined {
  const { environment, comment } = values;
  if (comment === false && environment === undefined) return undefined;
  const run = readRun(env);
  const own = operation.reportOn ? operation.reportOn(values, event, run) : subjectOf(operation, values);
  const { repository, runId, runAttempt, url } = run;
  const given = values['pull-request'] ?? own?.pullRequest;
  const ofEvent = given === undefined || given === event.pullRequest?.number;
  const plan = {
    subject: own ?? NOTHING,
    sweeps: own === undefined,
    platform: operation.platform.id,
    baseUrl: values['base-url'] ?? operation.platform.defaultBaseUrl,
    comment,
    environment,
    production: values.production,
    event,
    pullRequest: given ?? event.pullRequest?.number,
    commit: values.commit ?? (ofEvent ? event.commit : ''),
    run: runMark(runId, env['GITHUB_RUN_NUMBER'] ?? '', runAttempt),
    runUrl: url,
    commitUrl: url === '' ? '' : `${env['GITHUB_SERVER_URL']}/${repository}/commit/`,
  };
  return about(plan, plan.subject);
}

/** The same plan for another subject: one that was taken down beside the step's own. */
export function about(
  plan: Omit<ReportPlan, 'key' | 'former' | 'preview'>,
  subject: ReportSubject,
): ReportPlan {
  const { platform, baseUrl } = plan;
  const { former } = subject;
  return {
    ...plan,
    subject,
    key: subjectKey({ platform, baseUrl, identity: subject.identity }),
    former: former === undefined ? undefined : shortKey(former),
    preview: subject.transient ? subject.identity.what[0] : undefined,
  };
}

/** The plan without what the runner masks; what it looks up by is left exact. */
export function printable(plan: ReportPlan, secrets: Secrets): ReportPlan {
  const clean = exactly(plan, secrets);
  const { baseUrl, subject } = plan;
  return { ...clean, baseUrl, subject: { ...clean.subject, identity: subject.identity } };
}
