const SITE = 'https://elasticbox.com/documentation/api';

/** The pages that describe the API; the later edition of all of them is `cam`. */
export const PAGES = {
  overview: `${SITE}/api-overview-and-access/`,
  instances: `${SITE}/instances/`,
  boxes: `${SITE}/boxes/`,
  workspaces: `${SITE}/workspaces/`,
  providers: 'https://www.ctl.io/api-docs/cam',
  schemas: `${SITE}/api-future/`,
  cam: 'https://www.ctl.io/api-docs/cam',
} as const;

/** The schema of an object, by which its type is told. */
export function schemaOf(type: string): string {
  return `http://elasticbox.net/schemas/${type}`;
}
