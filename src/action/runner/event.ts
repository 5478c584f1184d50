import { readFileSync } from 'node:fs';
import type { TriggerEvent } from '../../contract/runner/github.ts';
import { readSha } from '../../reporting/github/pull-request.ts';
import { isObject, parseJson } from '../../support/json.ts';
import { subjectOfEvent } from './event-subject.ts';
import type { Environment } from './runner.ts';

/** Largest event that GitHub delivers is 25 MB; a larger file is none. */
const MAX_EVENT = 25_000_000;

/**
 * The event that started the run, from `GITHUB_EVENT_NAME`, `GITHUB_ACTOR`, `GITHUB_SHA` and the file
 * `GITHUB_EVENT_PATH`. Total: a missing, broken or odd file is an event without a pull request.
 * Source: https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request
 */
export function readEvent(env: Environment): TriggerEvent {
  const payload = readPayload(env['GITHUB_EVENT_PATH']);
  const { sender, label } = payload;
  const { pullRequest, commit, head } = subjectOfEvent(payload, env['GITHUB_SHA'] ?? '');
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
