import type { Activity, TimelineSpan } from '../../contract/time/timeline.ts';

/** Bars drawn at most; a chart is for a glance, not for reading. */
const MOST_BARS = 24;

/** So few are all drawn, however short. */
const FEW_BARS = 10;

/** The chart's sections, in this order. */
const SECTIONS: Readonly<Record<Activity, string>> = {
  work: 'Work',
  call: 'Calls',
  retry: 'Before a retry',
  pause: 'Asked to wait',
  look: 'Looking',
  wait: 'Waiting',
};

/**
 * What the step spent its time on as a Mermaid gantt; empty without spans. The pauses of one wait are
 * one bar, and of too many bars the longest are drawn. Labels are reduced to characters that mean nothing to
 * Mermaid. Source: https://mermaid.js.org/syntax/gantt.html
 */
export function timeChart(spans: readonly TimelineSpan[]): string {
  const bars = longest(joined(spans));
  if (bars.length === 0) return '';
  const sections = Object.entries(SECTIONS).flatMap(([activity, title]) => {
    const own = bars.filter((bar) => bar.activity === activity);
    return own.length === 0 ? [] : [`  section ${title}`, ...own.map(bar)];
  });
  const axis = Math.max(...bars.map(({ to }) => to)) < 10_000 ? '%S.%L' : '%M:%S';
  return ['```mermaid', 'gantt', '  dateFormat x', `  axisFormat ${axis}`, ...sections, '```'].join('\n');
}

/** A bar needs some width to be seen, so the shortest is drawn as 1 ms. */
function bar({ label, from, to }: TimelineSpan): string {
  const start = Math.round(from);
  return `    ${
    label
      .replace(/[^A-Za-z0-9 ./_()-]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 48) || 'step'
  } :${start}, ${Math.max(start + 1, Math.round(to))}`;
}

/** Puts together the pauses of one wait; the looks between them do not part it. */
function joined(spans: readonly TimelineSpan[]): TimelineSpan[] {
  const done: TimelineSpan[] = [];
  let wait: TimelineSpan | undefined;
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    if (span.activity !== 'wait') done.push(span);
    else if (wait?.label === span.label) wait = { ...wait, to: span.to };
    else {
      if (wait) done.push(wait);
      wait = span;
    }
  }
  if (wait) done.push(wait);
  return done.sort((a, b) => a.from - b.from);
}

/** The looks of a long wait are too short to be seen, and too many to be drawn. */
function longest(spans: readonly TimelineSpan[]): TimelineSpan[] {
  const total = Math.max(0, ...spans.map(({ to }) => to));
  const seen = spans.length <= FEW_BARS ? spans : spans.filter(({ from, to }) => to - from >= total / 200);
  const byLength = [...seen].sort((a, b) => b.to - b.from - (a.to - a.from));
  return byLength.slice(0, MOST_BARS).sort((a, b) => a.from - b.from);
}
