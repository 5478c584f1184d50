/** What makes a resource one, beside its platform and that platform's address. */
export interface Identity {
  /** Org, workspace or environment; empty until it is known which one the token implies. */
  readonly scope: string;
  /** `container`, `instance`, `preview` … */
  readonly kind: string;
  /** Its name, or what else tells it from others of its kind: box, name and tags of an instance. */
  readonly what: readonly string[];
  /** Its id, where only that names it. */
  readonly id?: string;
}

/**
 * What a step's comment and deployment are about. Steps with the same identity, in any run, share one comment, and the
 * last of them to finish has the live deployment.
 */
export interface ReportSubject {
  readonly identity: Identity;
  /** How people call it: `preview web-pr-7`. Plain text. */
  readonly title: string;
  /** What reports of it were found by before; those are moved over. */
  readonly former?: string;
  /** The pull request to comment on, and whose head is deployed. Without it: the event's. */
  readonly pullRequest?: number;
  /** It comes and goes with its pull request. */
  readonly transient?: boolean;
  /** The step is there to take it down: no deployment is opened, those that are open end. */
  readonly closing?: boolean;
}

/** What a preview is told apart by. */
interface PreviewIdentity {
  /** The platform's id. */
  readonly platform: string;
  /** The organisation or workspace as the step names it. */
  readonly scope: string;
  /** The preview's own name, pull request included: `web-pr-7`. */
  readonly name: string;
  readonly pullRequest: number;
  /**
   * Of what kind it is. A name that is unique makes it the container it is; `preview` where what else makes it one, such
   * as an instance's box, is not known when its pull request is closed.
   */
  readonly kind: 'container' | 'namespace' | 'preview';
}

/** A preview as its reports name it. */
export interface ReportedPreview {
  /** Its own name; `undefined` when the report does not say. */
  readonly name: string | undefined;
  readonly pullRequest: number;
}

/** The subject of a preview; the same for the step that deploys it, takes it down, or sweeps it. */
export function previewSubject(preview: PreviewIdentity, closing = false): ReportSubject {
  const { platform, scope, name, kind, pullRequest } = preview;
  return {
    identity: { scope, kind, what: [name] },
    title: `preview ${name}`,
    former: `${platform} preview ${scope}/${name}`,
    pullRequest,
    transient: true,
    closing,
  };
}
