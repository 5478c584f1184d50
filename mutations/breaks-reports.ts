import type { Break } from './breaks.ts';

const previews = ['__tests__/operations/previews/preview-container.test.ts'];
const marks = ['__tests__/reporting/marks.test.ts'];
const lastWrite = ['__tests__/reporting/last-write.test.ts'];
const containerOvertaken = ['__tests__/platforms/dollarbox/containers/overtaken.test.ts'];
const instanceOvertaken = ['__tests__/platforms/elasticbox/changes/overtaken.test.ts'];

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
    tests: ['__tests__/reporting/comment/sections.test.ts'],
  },
  {
    name: 'an id loses what it shares with the token',
    file: 'src/support/redaction/redact.ts',
    search: 'to - from >= length',
    replace: 'to - from >= length - length',
    tests: ['__tests__/support/secrets.test.ts'],
  },
  {
    name: 'an earlier look overwrites a later one in a comment',
    file: 'src/reporting/comment/comment.ts',
    search: 'ours.some(({ marker }) => marker.at > at)',
    replace: 'ours.some(({ marker }) => marker.at > at + 1e15)',
    tests: lastWrite,
  },
  {
    name: 'a later look of an older run is no last write of a comment',
    file: 'src/reporting/comment/comment.ts',
    search: 'ours.some(({ marker }) => marker.at > at)',
    replace: "ours.some(({ marker }) => marker.run > (readMarker(body)?.run ?? ''))",
    tests: lastWrite,
  },
  {
    name: 'a deployment that became live meanwhile is ended: last write',
    file: 'src/reporting/deployment/deployment.ts',
    search: "state === 'success' && status > live.status && !isTwin",
    replace: "state === 'success' && status < live.status - status && !isTwin",
    tests: lastWrite,
  },
  {
    name: 'a deployment of a later run is not replaced: last write',
    file: 'src/reporting/deployment/deployment.ts',
    search: 'if (live && OPEN.has(state) && one.id > live.id && !isTwin) continue;',
    replace: 'if (live && one.id > live.id && !isTwin) continue;',
    tests: lastWrite,
  },
  {
    name: 'a deployment that has just been opened is ended: last write',
    file: 'src/reporting/deployment/deployment.ts',
    search: 'if (live && OPEN.has(state) && one.id > live.id && !isTwin) continue;',
    replace: '',
    tests: lastWrite,
  },
  {
    name: 'an overtaken container is told by its image alone',
    file: 'src/platforms/dollarbox/containers/overtaken.ts',
    search: 'if (!other && names.length === 0 && !command) return false;',
    replace: 'if (!other) return false;',
    tests: containerOvertaken,
  },
  {
    name: 'a hidden value makes a container overtaken',
    file: 'src/platforms/dollarbox/containers/overtaken.ts',
    search: "before[name] !== after[name] && !HIDDEN.test(after[name] ?? '') &&",
    replace: 'before[name] !== after[name] &&',
    tests: containerOvertaken,
  },
  {
    name: 'an instance that was moved on is not overtaken',
    file: 'src/platforms/elasticbox/changes/overtaken.ts',
    search: 'main !== undefined && main.id !== version;',
    replace: 'main !== undefined && main.id === undefined;',
    tests: instanceOvertaken,
  },
  {
    name: 'a hidden password makes an instance overtaken',
    file: 'src/platforms/elasticbox/changes/overtaken.ts',
    search: "type !== 'Password'",
    replace: "type !== ''",
    tests: instanceOvertaken,
  },
];
