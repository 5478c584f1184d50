import { formatTime } from '../../contract/result/outputs.ts';
import type { Fact } from '../../contract/result/result.ts';
import { formatDuration } from '../../support/duration.ts';
import { capital } from '../../support/text.ts';
import { code, factList, link, plain } from '../summary/markdown.ts';

/** GitHub takes 65,536 characters; a comment is for reading, and waits in the runner's state file meanwhile. */
const MAX_COMMENT = 30_000;

/** Facts and lines that are shown. */
const MAX_FACTS = 12;
const MAX_LINES = 10;

/** What a comment is written from. Everything in it is plain text without secrets. */
export interface CommentFacts {
  /** What it is about: `preview web-pr-7`. */
  readonly subject: string;
  readonly outcome: string;
  /** `up`, `down` (taken down, not there), `warned` (a deadline that is tolerated), `failed`. */
  readonly state: 'up' | 'down' | 'warned' | 'failed';
  /** One sentence. */
  readonly title: string;
  /** Why it failed and what to do next. */
  readonly lines: readonly string[];
  readonly facts: readonly Fact[];
  /** The commit, and its page; both may be empty. */
  readonly commit: string;
  readonly commitUrl: string;
  /** Page of the workflow run; may be empty. */
  readonly runUrl: string;
  /** Milliseconds that the step took; `undefined` when it never came to its end. */
  readonly took: number | undefined;
  readonly now: Date;
}

const MARKS = { up: '✅', down: '💤', warned: '⚠️', failed: '❌' } as const;

/** A rendered comment, without its marker, says that there is nothing. */
export function saysDown(text: string): boolean {
  return text.trimStart().startsWith(`### ${MARKS.down} `);
}

/** A comment as GitHub markdown, behind its marker. */
export function renderComment(marker: string, facts: CommentFacts): string {
  // References make text up to six times as long; a text that is too long anyway is cut before it becomes markup.
  for (const width of [400, 100, 20]) {
    const text = render(marker, facts, width);
    if (text.length <= MAX_COMMENT) return text;
  }
  return `${marker}\n### ${MARKS[facts.state]} ${plain(capital(facts.subject), 100)}\n`;
}

function render(marker: string, facts: CommentFacts, width: number): string {
  const { state, subject, outcome, title, lines, now, runUrl } = facts;
  const parts = [
    `### ${MARKS[state]} ${plain(capital(subject), 100)}: ${plain(outcome, 40)}`,
    address(facts, width),
    plain(title, width),
    lines
      .slice(0, MAX_LINES)
      .map((line) => `> ${plain(line, width * 2)}`)
      .join('\n>\n'),
    factList(rows(facts, width)),
    `<sub>${[...(runUrl === '' ? [] : [link('Workflow run', runUrl)]), `updated ${formatTime(now)}`].join(' · ')}</sub>`,
  ];
  return `${marker}\n${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** What people look for first. */
function address({ facts, subject }: CommentFacts, width: number): string {
  const url = urlIn(facts);
  if (url === '' || url.length > width) return '';
  const words = subject.startsWith('preview ') ? 'Open preview' : `Open ${subject}`;
  const ipv6 = /^https?:\/\/\[/.test(url)
    ? '\n\n<sub>It has an IPv6 address only: it opens in networks that have IPv6.</sub>'
    : '';
  return `${link(words, url)}${ipv6}`;
}

function urlIn(facts: readonly Fact[]): string {
  return facts.find(({ label }) => label.toLowerCase() === 'url')?.value ?? '';
}

function rows({ facts, commit, commitUrl, took }: CommentFacts, width: number): [string, string][] {
  return [
    ...facts
      .slice(0, MAX_FACTS)
      .map(({ label, value }): [string, string] => [label, shown(label, value, width)]),
    ...(commit === '' ? [] : [['Commit', commitLink(commit.slice(0, 7), commitUrl)] as [string, string]]),
    ...(took === undefined ? [] : [['Took', formatDuration(took)] as [string, string]]),
  ];
}

function shown(label: string, value: string, width: number): string {
  return label.toLowerCase() === 'url' && value.length <= width ? link(value, value) : code(value, width);
}

function commitLink(commit: string, url: string): string {
  return url === '' ? code(commit) : link(commit, url);
}
