import type { Activity, Span } from '../contract/timeline.ts';

/** Bars drawn at most; a chart is for a glance, not for reading. */
const MOST_BARS = 24;

/** The chart's sections, in this order. */
const SECTIONS: Readonly<Record<Activity, string>> = {
  work: 'Work',
  call: 'Calls',
  retry: 'Pauses before a retry',
  pause: 'Pauses the server asked for',
  wait: 'Waiting',
};

/**
 * What the step spent its time on as a Mermaid gantt; empty without spans. Stretches of the same thing in a row
 * are one bar, and of too many the longest are drawn. Labels are reduced to characters that mean nothing to
 * Mermaid. Source: https://mermaid.js.org/syntax/gantt.html
 */
export function timeChart(spans: readonly Span[]): string {
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
function bar({ label, from, to }: Span): string {
  const start = Math.round(from);
  return `    ${
    label
      .replace(/[^A-Za-z0-9 ./_()-]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 48) || 'step'
  } :${start}, ${Math.max(start + 1, Math.round(to))}`;
}

/** Puts together what follows itself: pauses of one wait, and the looks between them. */
function joined(spans: readonly Span[]): Span[] {
  const open = new Map<Activity, Span>();
  const done: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = open.get(span.activity);
    if (last?.label === span.label) open.set(span.activity, { ...last, to: Math.max(last.to, span.to) });
    else {
      if (last) done.push(last);
      open.set(span.activity, span);
    }
  }
  return [...done, ...open.values()].sort((a, b) => a.from - b.from);
}

function longest(spans: readonly Span[]): Span[] {
  const byLength = [...spans].sort((a, b) => b.to - b.from - (a.to - a.from));
  return byLength.slice(0, MOST_BARS).sort((a, b) => a.from - b.from);
}
