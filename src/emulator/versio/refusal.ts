import type { Answer } from '../plugin.ts';
import type { Site } from './site.ts';

/** An error answer on its way out of a handler. */
export class Refusal extends Error {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}

/** The answer of a refusal. The codes are documented, the form of the body is inferred.
 * Source: https://live.versio.io/doc/api-fundamentals */
export function answerOf(site: Site, { status, message, headers }: Refusal): Answer {
  const form = site.setting('error-body');
  if (form === 'empty') return { status, headers };
  return form === 'text' ? { status, headers, text: message } : { status, headers, json: { error: message } };
}
