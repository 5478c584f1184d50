/** What the first, hidden line of a comment says. */
export interface CommentMarker {
  /** Short key of the subject. */
  readonly key: string;
  /** The run that wrote it last. */
  readonly run: string;
  /** When what it says was seen, in milliseconds since the epoch; 0 when it does not say. */
  readonly at: number;
  /** The preview that it is about, while that may be up. */
  readonly preview?: string | undefined;
  /** Login of its author; a copy by anybody else gives itself away. */
  readonly by: string;
}

/** The author of most comments: the bot behind a workflow's own token. */
export const WORKFLOW_BOT = 'github-actions[bot]';

const LOGIN = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98}[A-Za-z0-9])?(?:\[bot\])?$/;

const MARKER =
  /^<!-- boxwright key=([0-9a-f]{20}) run=([\d.]{5,50})(?: at=(\d{1,15}))?(?: preview=([\w.%~-]{1,400}))? by=([\w[\]-]{1,110}) -->(?:\r?\n|$)/;

/** The first line of a comment. */
export function writeMarker({ key, run, at, preview, by }: CommentMarker): string {
  const about = preview === undefined ? '' : ` preview=${encode(preview)}`;
  return `<!-- boxwright key=${key} run=${run} at=${at}${about} by=${LOGIN.test(by) ? by : WORKFLOW_BOT} -->`;
}

/** The marker that a comment starts with; `undefined` when it starts with anything else. */
export function readMarker(body: string): CommentMarker | undefined {
  const [, key, run, at, preview, by] = MARKER.exec(body) ?? [];
  if (!key || !run || !by) return undefined;
  return { key, run, at: Number(at ?? 0), preview: preview && decode(preview), by };
}

/** The same comment with another author in its marker. */
export function signedBy(body: string, by: string): string {
  const marker = readMarker(body);
  return marker ? body.replace(MARKER, () => `${writeMarker({ ...marker, by })}\n`) : body;
}

function encode(name: string): string {
  return encodeURIComponent(name.toWellFormed()).replace(
    /[!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16)}`,
  );
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
