import type { Break } from './breaks.ts';

const previews = ['__tests__/operations/previews/preview-container.test.ts'];
const marks = ['__tests__/reporting/marks.test.ts'];

/** Mistakes about what a report is of, which telling of it stays, and which previews are needed. */
export const REPORTS: readonly Break[] = [
  {
    name: 'two platforms at one address share their reports',
    file: 'src/reporting/comment/subject-key.ts',
    search: 'JSON.stringify([platform, plainAddress(baseUrl), scope, kind, ...named])',
    replace: 'JSON.stringify([plainAddress(baseUrl), scope, kind, ...named].concat(platform.slice(0, 0)))',
    tests: marks,
  },
  {
    name: 'two orgs share their reports',
    file: 'src/reporting/comment/subject-key.ts',
    search: 'plainAddress(baseUrl), scope, kind',
    replace: 'plainAddress(baseUrl), kind',
    tests: marks,
  },
  {
    name: 'a commit that is not the head any more is deployed',
    file: 'src/previews/lifecycle.ts',
    search: "if (newer !== undefined && rules.superseded === 'skip')",
    replace: "if (newer !== undefined && rules.superseded !== 'skip')",
    tests: previews,
  },
  {
    name: 'the run for `closed` takes down what is open again',
    file: 'src/previews/lifecycle.ts',
    search: "if (standing === 'open') {",
    replace: "if (standing === 'unlabeled') {",
    tests: previews,
  },
  {
    name: 'an older telling overwrites a later one in a shared comment',
    file: 'src/reporting/comment/sections.ts',
    search: 'if (!known || known.at <= section.at)',
    replace: 'if (!known || known.at >= section.at)',
    tests: ['__tests__/reporting/sections.test.ts'],
  },
  {
    name: 'an id loses what it shares with the token',
    file: 'src/support/redaction/redact.ts',
    search: 'to - from >= length',
    replace: 'to - from >= length - length',
    tests: ['__tests__/support/secrets.test.ts'],
  },
];
