/**
 * What a step's comment and deployment are about; known before the work begins. Steps with the same key, in
 * any run, share one comment, and the newest of their deployments replaces the older ones.
 */
export interface ReportSubject {
  /** The same from run to run; unique within the repository: `dollarbox container acme/web`. */
  readonly key: string;
  /** How people call it: `preview web-pr-7`. Plain text. */
  readonly title: string;
  /** The pull request to comment on, and whose head is deployed. Without it: the event's. */
  readonly pullRequest?: number;
  /** It comes and goes with its pull request. */
  readonly transient?: boolean;
  /** The step is there to take it down: no deployment is opened, those that are open end. */
  readonly closing?: boolean;
}

/** What a preview is told apart by. */
export interface PreviewIdentity {
  /** `dollarbox`, `elasticbox`. */
  readonly platform: string;
  /** The organisation or workspace as the step names it. */
  readonly scope: string;
  /** The preview's own name, pull request included: `web-pr-7`. */
  readonly name: string;
  readonly pullRequest: number;
}

/** The subject of a preview; the same for the step that deploys it, takes it down, or sweeps it. */
export function previewSubject(
  { platform, scope, name, pullRequest }: PreviewIdentity,
  closing = false,
): ReportSubject {
  return {
    key: `${platform} preview ${scope}/${name}`,
    title: `preview ${name}`,
    pullRequest,
    transient: true,
    closing,
  };
}
