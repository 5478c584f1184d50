/** What the first, hidden line of a comment says. */
export interface CommentMarker {
  /** Short key of the subject. */
  readonly key: string;
  /** The run that wrote it last. */
  readonly run: string;
  /** Login of its author; a copy by anybody else gives itself away. */
  readonly by: string;
}

/** The author of most comments: the bot behind a workflow's own token. */
export const WORKFLOW_BOT = 'github-actions[bot]';

const LOGIN = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98}[A-Za-z0-9])?(?:\[bot\])?$/;

const MARKER = /^<!-- boxwright key=([0-9a-f]{20}) run=([\d.]{5,50}) by=([\w[\]-]{1,110}) -->(?:\r?\n|$)/;

/** The first line of a comment. */
export function writeMarker({ key, run, by }: CommentMarker): string {
  return `<!-- boxwright key=${key} run=${run} by=${LOGIN.test(by) ? by : WORKFLOW_BOT} -->`;
}

/** The marker that a comment starts with; `undefined` when it starts with anything else. */
export function readMarker(body: string): CommentMarker | undefined {
  const [, key, run, by] = MARKER.exec(body) ?? [];
  return key && run && by ? { key, run, by } : undefined;
}

/** The same comment with another author in its marker. */
export function signedBy(body: string, by: string): string {
  const marker = readMarker(body);
  return marker ? body.replace(MARKER, () => `${writeMarker({ ...marker, by })}\n`) : body;
}
