import { readFileSync } from 'node:fs';
import type { TriggerEvent } from '../../contract/runner/github.ts';
import { isObject, parseJson } from '../../support/json.ts';
import { readSha } from '../../support/sha.ts';
import type { EventSubject } from './event-subject.ts';
import type { Environment } from './runner.ts';

/** Largest event that GitHub delivers is 25 MB; a larger file is none. */
const MAX_EVENT = 25_000_000;

/**
 * The event that started the run, from `GITHUB_EVENT_NAME`, `GITHUB_ACTOR`, `GITHUB_SHA` and the file
 * `GITHUB_EVENT_PATH`. Total: a missing, broken or odd file is an event without a pull request.
 * Source: https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request
 */
export async function readEvent(env: Environment): Promise<TriggerEvent> {
  const payload = readPayload(env['GITHUB_EVENT_PATH']);
  const { sender, label } = payload;
  const { pullRequest, commit, head } = await subjectOf(payload, env['GITHUB_SHA'] ?? '');
  return {
    name: env['GITHUB_EVENT_NAME'] ?? '',
    action: text(payload['action']),
    actor: env['GITHUB_ACTOR'] ?? (isObject(sender) ? text(sender['login']) : ''),
    pullRequest,
    commit,
    before: readSha(payload['before']),
    label: isObject(label) ? text(label['name']) : '',
    head,
  };
}

/** What a payload has that is about something beside the commit that was pushed. */
const SUBJECTS = ['pull_request', 'merge_group', 'issue', 'workflow_run', 'check_suite', 'check_run'];

async function subjectOf(payload: Record<string, unknown>, sha: string): Promise<EventSubject> {
  if (!SUBJECTS.some((one) => Object.hasOwn(payload, one))) return { pullRequest: undefined, commit: sha };
  return (await import('./event-subject.ts')).subjectOfEvent(payload, sha);
}

function readPayload(path: string | undefined): Record<string, unknown> {
  if (!path) return {};
  try {
    const content = readFileSync(path, 'utf8');
    const value = content.length <= MAX_EVENT ? parseJson(content)?.value : undefined;
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
