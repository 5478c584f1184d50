import { formatOutput, type OutputName } from '../../contract/result/outputs.ts';
import type { Fact } from '../../contract/result/result.ts';
import type { CommentFacts } from '../../reporting/comment/comment-body.ts';
import { isDown } from '../../reporting/deployment/deployment-status.ts';
import type { Ending, Explanation } from '../ending/ending.ts';
import type { Killed } from '../state/saved-step.ts';
import { killedLines } from '../state/tell-killed.ts';
import type { ReportPlan } from './report-plan.ts';

/** What a comment says of a step that never came to its end, by what it had told until then. */
export function stoppedFacts(plan: ReportPlan, killed: Killed): CommentFacts {
  return {
    ...origin(plan),
    outcome: 'stopped',
    state: 'failed',
    title: 'The step was killed before its end.',
    lines: [...killedLines(killed), 'Next: run the workflow again.'],
    facts: [],
    took: undefined,
  };
}

/** What a comment says of a preview that was taken down on the way. */
export function takenDownFacts(plan: ReportPlan): CommentFacts {
  return {
    ...origin(plan),
    outcome: 'deleted',
    state: 'down',
    title: 'Taken down, as its pull request is closed.',
    lines: [],
    facts: [],
    commit: '',
    took: undefined,
  };
}

/** What a comment says of a step that ended. `values` are its inputs, `took` milliseconds. */
export function endedFacts(
  plan: ReportPlan,
  ending: Ending,
  explanation: Explanation | undefined,
  { values, took }: { readonly values: Readonly<Record<string, unknown>>; readonly took: number },
): CommentFacts {
  const outcome = explanation?.outcome ?? ending.result?.outcome ?? 'failed';
  return {
    ...origin(plan),
    outcome,
    state: explanation ? (ending.tolerated ? 'warned' : 'failed') : isDown(outcome) ? 'down' : 'up',
    title: explanation?.title ?? ending.result?.title ?? '',
    lines: explanation?.lines ?? [],
    facts: ending.result ? withUrl(ending) : knownFacts(ending, values),
    took,
  };
}

function origin(plan: ReportPlan): Pick<CommentFacts, 'subject' | 'commit' | 'commitUrl' | 'runUrl' | 'now'> {
  const { subject, commit, commitUrl, runUrl } = plan;
  const url = commitUrl === '' || commit === '' ? '' : `${commitUrl}${commit}`;
  return { subject: subject.title, commit, commitUrl: url, runUrl, now: new Date() };
}

function withUrl({ result }: Ending): readonly Fact[] {
  const facts = result?.facts ?? [];
  const url = result?.outputs?.url;
  const has = facts.some(({ label }) => label.toLowerCase() === 'url');
  return url === undefined || url === null || has
    ? facts
    : [{ label: 'URL', value: formatOutput(url) }, ...facts];
}

/** Inputs that say what was to be there, and outputs that say what is: of a version in both (`latest`) what it became. */
const WANTED = ['image', 'box', 'box-version'];
const KNOWN: readonly OutputName[] = ['box-version', 'id', 'status', 'address', 'url'];

function knownFacts({ known }: Ending, values: Readonly<Record<string, unknown>>): readonly Fact[] {
  const fact = (name: string, value: unknown): Fact[] =>
    typeof value === 'string' && value !== ''
      ? [{ label: name === 'url' ? 'URL' : sentence(name), value }]
      : [];
  return [
    ...WANTED.filter((name) => !(name in known)).flatMap((name) => fact(name, values[name])),
    ...KNOWN.flatMap((name) => fact(name, known[name] === undefined ? '' : formatOutput(known[name] ?? ''))),
  ];
}

function sentence(name: string): string {
  return (name.charAt(0).toUpperCase() + name.slice(1)).replaceAll('-', ' ');
}
