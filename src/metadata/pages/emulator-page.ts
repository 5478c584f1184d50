import { assemble } from '../../emulator/assembly.ts';
import type { Plugin, Route, Switch } from '../../emulator/plugin/plugin.ts';
import { code, table } from '../markup/markdown.ts';

/** The tables of what the emulator knows and what it assumes, from the platforms registered in it. */
export function emulatorTables(plugins: readonly Plugin[] = assemble({}).core.plugins): string {
  return [overview(plugins), ...plugins.map(platform)].join('\n\n');
}

function overview(plugins: readonly Plugin[]): string {
  const rows = plugins.map(({ name, prefix, routes, switches }) => [
    `[${name}](#${name})`,
    code(prefix),
    tally(routes),
    tally(switches),
  ]);
  return table(['Platform', 'Under', 'Routes', 'Behaviours with a switch'], rows);
}

function tally(items: readonly (Route | Switch)[]): string {
  const documented = items.filter(({ mark }) => mark === 'documented').length;
  return `${documented} documented, ${items.length - documented} inferred`;
}

function platform({ name, routes, switches }: Plugin): string {
  const parts = [
    `## ${name}`,
    '### Routes',
    table(
      ['Call', 'What it does', 'Known how'],
      routes.map((route) => [
        code(`${route.method} ${route.path}`),
        `${route.summary}${route.open === true ? ' (no credentials needed)' : ''}`,
        known(route),
      ]),
    ),
  ];
  if (switches.length > 0) {
    parts.push(
      '### Switches',
      table(
        ['Switch', 'Behaviour', 'Values, the default first', 'Known how'],
        switches.map(({ name: own, summary, values, mark }) => [
          code(`${name}.${own}`),
          summary,
          values.map((value) => (value === '*' ? 'any' : code(value === '' ? '(empty)' : value))).join(', '),
          mark,
        ]),
      ),
    );
  }
  return parts.join('\n\n');
}

function known({ mark, source }: Route): string {
  return source === undefined ? mark : `[${mark}](${source})`;
}
