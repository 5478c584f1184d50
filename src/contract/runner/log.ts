/**
 * Where text for people goes. Implementations redact secrets and make sure that no text starts a workflow
 * command, so callers may pass text that a server wrote.
 */
export interface Log {
  /** One line. */
  info(line: string): void;
  /** One line, shown when the workflow runs with step debugging. Never a header, body or query. */
  debug(line: string): void;
  /** A notice annotation. */
  notice(line: string): void;
  /** A warning annotation. */
  warning(line: string): void;
}
