import { expect } from '@jest/globals';

/** What was answered; `json` is undefined when the body is no JSON. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: a client looks into answers of every shape.
  readonly json: any;
}

/** One call, just as given: no header and no body but those. */
export async function send(
  url: string,
  method: string,
  headers: Readonly<Record<string, string>> = {},
  body?: string | FormData,
): Promise<Reply> {
  const answer = await fetch(url, {
    method,
    headers,
    redirect: 'manual',
    ...(body !== undefined && { body }),
  });
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const text = new TextDecoder().decode(bytes);
  return { status: answer.status, headers: answer.headers, bytes, text, json: parsed(text) };
}

/** A thing that a real client does or asks for, and where that is known from. */
export interface Habit {
  /** Of the client's public source, or of the page about it. */
  readonly from: string;
  readonly habit: string;
  readonly run: () => Promise<void>;
}

/** Throws unless the status is one of those. */
export function needStatus(reply: Reply, ...allowed: readonly number[]): Reply {
  if (!allowed.includes(reply.status))
    expect({ status: reply.status, text: reply.text }).toEqual({ status: allowed });
  return reply;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
