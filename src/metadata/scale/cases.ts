import { LIMITS, type Limit } from './limits.ts';
import { REQUESTS, totalOf } from './requests.ts';

/** Items of a list's page, as the clients ask for them. */
const PAGE = 100;

/** What a piece of work asks for, and of whom. */
export interface ScaleCase {
  readonly work: string;
  /** To the platform. */
  readonly requests: number;
  /** What counts against a published limit. */
  readonly counted: readonly (readonly [requests: number, limit: Limit])[];
  /** Requests that are under way at the same time. */
  readonly atOnce: number;
}

/** Requests of `check-ssl` for so many boxes, without the login. */
export const checkSsl = (boxes: number): number => Math.max(1, Math.ceil(boxes / PAGE)) + boxes;

/** Requests of `report-usage` for so many instances of one workspace: its name, its list, its providers, each service. */
export const reportUsage = (instances: number): number => 3 + instances;

/** Requests of `sweep-previews` on DollarBox: pages of containers, of namespaces, a deletion and a look for each. */
export const sweepContainers = (there: number, removed: number): number =>
  Math.max(1, Math.ceil(there / PAGE)) + 1 + 2 * removed;

/** Calls to GitHub of the same: a page of open pull requests, then each closed one. */
export const sweepAsks = (removed: number): number => 1 + removed;

/** Jobs that GitHub makes of one matrix at most. */
const MATRIX = 256;

const BOXES = 5_000;
const INSTANCES = 6_000;
const PREVIEWS = 10_000;

/** What people ask about, in the order of the page. */
export function scaleCases(): readonly ScaleCase[] {
  return [1, MATRIX].flatMap(jobs).concat(
    {
      work: `\`sweep-previews\` of ${figure(PREVIEWS)} containers whose pull requests are closed`,
      requests: sweepContainers(PREVIEWS, PREVIEWS),
      counted: [[sweepAsks(PREVIEWS), LIMITS.github]],
      atOnce: 4,
    },
    {
      work: `\`check-ssl\` of ${figure(BOXES)} boxes`,
      requests: checkSsl(BOXES) + 1,
      counted: [
        [checkSsl(BOXES), LIMITS.raidboxesCalls],
        [1, LIMITS.raidboxesLogins],
      ],
      atOnce: 1,
    },
    {
      work: `\`report-usage\` over ${figure(INSTANCES)} instances of a workspace`,
      requests: reportUsage(INSTANCES),
      counted: [],
      atOnce: 8,
    },
    {
      work: `one \`record-state\` with ${MATRIX} \`states\``,
      requests: Math.ceil(MATRIX / PAGE),
      counted: [[Math.ceil(MATRIX / PAGE), LIMITS.versio]],
      atOnce: 1,
    },
  );
}

/** A figure as it is printed: thousands apart. */
export function figure(value: number): string {
  return value.toLocaleString('en-GB');
}

/** The same step in so many jobs at once, on each platform. */
function jobs(count: number): readonly ScaleCase[] {
  const where = count === 1 ? 'one step:' : `a matrix of ${count} jobs, each`;
  const ofOne = (name: string): number => totalOf(REQUESTS[name] ?? {});
  const made = REQUESTS['upload-ssl']?.POST ?? 0;
  const unlimited = ['create-container', 'deploy-box'].map((name) => ({
    work: `${where} \`${name}\``,
    requests: count * ofOne(name),
    counted: [],
    atOnce: count,
  }));
  return [
    ...unlimited,
    {
      work: `${where} \`upload-ssl\` with e-mail and password`,
      requests: count * (ofOne('upload-ssl') + 1),
      counted: [
        [count, LIMITS.raidboxesLogins],
        [count * made, LIMITS.raidboxesCreations],
        [count * (ofOne('upload-ssl') - made), LIMITS.raidboxesCalls],
      ],
      atOnce: count,
    },
    {
      work: `${where} \`record-state\``,
      requests: count * ofOne('record-state'),
      counted: [[count * ofOne('record-state'), LIMITS.versio]],
      atOnce: count,
    },
  ];
}
