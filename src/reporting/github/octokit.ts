import { getOctokit } from '@actions/github';
import type { Send } from './send.ts';

const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/** Requests with this token to this API: GitHub's client builds them, and prints nothing by itself. */
export function sender(token: string, baseUrl: string): Send {
  const octokit = getOctokit(token, { baseUrl, userAgent: 'boxwright', log: SILENT });
  return (route, parameters, fetch) => octokit.request(route, { ...parameters, request: { fetch } });
}

function nothing(): void {}
