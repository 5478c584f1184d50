import { OPERATIONS } from '../../operations/index.ts';
import { PLATFORMS } from '../../platforms/registry.ts';
import { fill, MARKDOWN, type MarkerStyle, section, YAML } from '../markup/markers.ts';
import { drawRooms } from '../rooms/rooms-drawing.ts';
import { readImports } from '../rooms/source-imports.ts';
import { costsTable } from '../scale/costs-table.ts';
import { requestsTable } from '../scale/requests.ts';
import { codeTables, networkTable } from '../troubleshooting/trouble-tables.ts';
import { waitTables } from '../waiting/waits.ts';
import { actionTypes } from './action-types.ts';
import { actionInputs, actionOutputs } from './action-yml.ts';
import { platformsOf } from './documented-inputs.ts';
import { emulatorTables } from './emulator-page.ts';
import { faultTables } from './faults-page.ts';
import { operationSections } from './operation-page.ts';
import { inputTables, operationNames, operationTables, outcomeTable, outputTable } from './readme-tables.ts';
import { subAction, subActionEntry } from './sub-action.ts';

/** A file that is generated, whole or in parts. */
export interface DocumentPage {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  /** The text it should have, made from the text it has; `undefined` when it is not there. */
  render(current: string | undefined): string;
}

/** Every generated file. */
export function pages(): readonly DocumentPage[] {
  const operations = Object.values(OPERATIONS);
  return [
    inParts('action.yml', YAML, {
      inputs: () => actionInputs(operations),
      outputs: () => actionOutputs(operations),
    }),
    { path: 'action-types.yml', render: () => actionTypes(operations) },
    inParts('README.md', MARKDOWN, {
      operations: () => operationNames(operations),
    }),
    inParts(
      'docs/operations.md',
      MARKDOWN,
      { operations: () => operationTables(operations) },
      '# Operations',
    ),
    inParts('docs/inputs.md', MARKDOWN, { inputs: () => inputTables(operations) }, '# Inputs'),
    inParts('docs/outputs.md', MARKDOWN, { outputs: () => outputTable(operations) }, '# Outputs'),
    inParts(
      'docs/troubleshooting.md',
      MARKDOWN,
      { codes: codeTables, network: networkTable },
      '# Troubleshooting',
    ),
    inParts('docs/outcomes.md', MARKDOWN, { outcomes: () => outcomeTable(operations) }, '# Outcomes'),
    ...operations.flatMap((operation) => [
      { path: `actions/${operation.name}/action.yml`, render: () => subAction(operation) },
      { path: `actions/${operation.name}/main.mjs`, render: () => subActionEntry(operation) },
    ]),
    ...platformsOf(operations).map((platform) =>
      inParts(
        `docs/operations/${platform.id}.md`,
        MARKDOWN,
        { operations: () => operationSections(operations, platform) },
        `# ${platform.title}`,
      ),
    ),
    inParts('docs/architecture.md', MARKDOWN, {
      house: () => drawRooms(readImports(), ''),
      http: () => drawRooms(readImports(), 'http'),
      action: () => drawRooms(readImports(), 'action'),
      dollarbox: () => drawRooms(readImports(), 'platforms/dollarbox'),
    }),
    inParts('docs/reliability.md', MARKDOWN, { waits: () => waitTables(Object.values(PLATFORMS)) }),
    inParts('docs/emulator.md', MARKDOWN, { emulator: () => emulatorTables() }, '# The emulator'),
    inParts('docs/scale.md', MARKDOWN, { requests: requestsTable, costs: costsTable }, '# Scale'),
    inParts('docs/faults.md', MARKDOWN, { faults: () => faultTables() }, '# Faults and abuse'),
  ];
}

/** A file whose sections are generated and whose rest is written by hand; `title` begins a new one. */
function inParts(
  path: string,
  style: MarkerStyle,
  sections: Readonly<Record<string, () => string>>,
  title?: string,
): DocumentPage {
  return {
    path,
    render: (current) => {
      const fresh = [title, ...Object.keys(sections).map((name) => section(style, name))].join('\n\n');
      if (current === undefined && title === undefined) throw new Error('The file is missing');
      let text = current ?? `${fresh}\n`;
      for (const [name, content] of Object.entries(sections)) {
        text = fill(text, style, name, style === MARKDOWN ? `\n${content()}\n` : content());
      }
      return text;
    },
  };
}
