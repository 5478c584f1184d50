import type { TriggerEvent } from '../contract/github.ts';
import type { AnyOperation } from '../contract/operation.ts';
import type { ReportSubject } from '../contract/report-subject.ts';
import { runMark, shortKey } from '../reporting/run-mark.ts';
import { readEvent } from './event.ts';
import { type Environment, readRun } from './runner.ts';

/** What comment and deployment of a step are made of; known before the work. Without secrets. */
export interface ReportPlan {
  readonly subject: ReportSubject;
  /** The step has no subject of its own; it reports only what it took down. */
  readonly sweeps: boolean;
  /** Short form of the subject's key. */
  readonly key: string;
  /** A comment is wanted. */
  readonly comment: boolean;
  /** The environment to record a deployment to. */
  readonly environment: string | undefined;
  readonly event: TriggerEvent;
  /** The pull request to comment on. */
  readonly pullRequest: number | undefined;
  /** The commit that is deployed, as far as the run knows it. */
  readonly sha: string;
  /** Only GitHub knows the head of the pull request. */
  readonly foreign: boolean;
  /** Which run this is, to be compared with others. */
  readonly run: string;
  readonly runUrl: string;
  /** Page of a commit of this repository, without the commit; empty when not known. */
  readonly commitUrl: string;
}

const NOTHING: ReportSubject = { key: '', title: 'sweep', closing: true };

/** The plan of a step; `undefined` when it is to report nothing to GitHub. */
export function planReports(
  operation: AnyOperation,
  values: Readonly<Record<string, unknown>>,
  env: Environment,
): ReportPlan | undefined {
  const environment = values['environment'] as string | undefined;
  const comment = values['comment'] === true;
  if (!comment && environment === undefined) return undefined;
  const event = readEvent(env);
  const own = operation.reportOn ? operation.reportOn(values, event) : subjectOf(operation, values);
  const subject = own ?? NOTHING;
  const { repository, runId, runAttempt, sha, url } = readRun(env);
  const pullRequest = subject.pullRequest ?? event.pullRequest?.number;
  const ofEvent = pullRequest === event.pullRequest?.number;
  return {
    subject,
    sweeps: own === undefined,
    key: shortKey(subject.key),
    comment,
    environment,
    event,
    pullRequest,
    // In a run for a pull request GITHUB_SHA is a merge that nobody pushed.
    sha: ofEvent ? event.pullRequest?.headSha || sha : sha,
    foreign: !ofEvent,
    run: runMark(runId, env['GITHUB_RUN_NUMBER'] ?? '', runAttempt),
    runUrl: url,
    commitUrl: url === '' ? '' : `${env['GITHUB_SERVER_URL']}/${repository}/commit/`,
  };
}

/** Where a resource of one name may be a different one. */
const SCOPES = ['org', 'workspace', 'environment-id', 'entity'];

/** Inputs that name a resource, the most telling first. */
const NAMES = ['name', 'id', 'instance', 'member', 'email', 'box'];

/**
 * The resource that the inputs name: `dollarbox container acme/web`. The verb is left out, so that creating,
 * reading and deleting a container rewrite one comment.
 */
function subjectOf(
  { name: operation, platform }: AnyOperation,
  values: Readonly<Record<string, unknown>>,
): ReportSubject {
  const given = (input: string): string[] => {
    const value = values[input];
    return typeof value === 'string' && value !== '' ? [value] : [];
  };
  const name = NAMES.flatMap(given)[0];
  const noun = operation.replace(/^[a-z]+-/, '');
  if (name === undefined) return { key: `${platform.id} ${operation}`, title: operation };
  const place = [...SCOPES.flatMap(given), name].join('/');
  return { key: `${platform.id} ${noun} ${place}`, title: `${noun} ${name}` };
}
