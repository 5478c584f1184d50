import { Octokit } from '@octokit/core';
import type { Send } from './load-octokit.ts';

const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/** Requests with this token to this API: GitHub's client builds them, and prints nothing by itself. */
export function sender(auth: string, baseUrl: string): Send {
  const octokit = new Octokit({ auth, baseUrl, userAgent: 'boxwright', log: SILENT });
  return (route, parameters, fetch) => octokit.request(route, { ...parameters, request: { fetch } });
}

function nothing(): void {}
