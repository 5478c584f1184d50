import { type Runs, ratioOf } from './page.ts';
import { ROWS } from './rows.ts';

const WIDTH = 760;
const LABEL = 270;
const LINE = 34;
/** A bar of the whole width is so many times its goal. */
const MOST = 2.5;

/** Each row as a share of its goal, with a line where the goal is; readable on light and on dark. */
export function plot(runs: Runs): string {
  const scale = (WIDTH - LABEL - 60) / MOST;
  const bars = ROWS.flatMap(({ name, goals }) => goals.map((goal) => ({ name, ...goal }))).map(
    ({ name, against, ratio: goal }, at) => {
      const ratio = ratioOf(runs, name, against);
      const share = Math.min(MOST, ratio / goal);
      const y = 40 + at * LINE;
      const colour = share <= 1 ? '#2da44e' : '#bf8700';
      return `  <text x="${LABEL - 10}" y="${y + 15}" text-anchor="end">${plain(name)}</text>
  <rect x="${LABEL}" y="${y}" width="${(share * scale).toFixed(1)}" height="20" rx="3" fill="${colour}"/>
  <text x="${(LABEL + share * scale + 6).toFixed(1)}" y="${y + 15}">${ratio.toFixed(2)}×</text>`;
    },
  );
  const height = 50 + bars.length * LINE;
  const goal = LABEL + scale;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="13" fill="#7d8590" role="img" aria-label="Measured ratios as shares of their goals">
  <text x="${goal}" y="22" text-anchor="middle">goal</text>
  <line x1="${goal}" y1="28" x2="${goal}" y2="${height - 12}" stroke="#7d8590" stroke-dasharray="4 4"/>
${bars.join('\n')}
</svg>
`;
}

function plain(text: string): string {
  return text.replaceAll('`', '').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
