/** A workflow command that the runner would obey. */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: string;
  readonly data: string;
  /** Written as `##[name]`, which this action never does. */
  readonly legacy: boolean;
}

/** Commands that the action may issue. */
const OURS = new Set(['add-mask', 'debug', 'notice', 'warning', 'error', 'group', 'endgroup']);

/**
 * What the runner would obey in a step's output, by its own rules: lines end at CR and LF; `::name props::data`
 * counts after leading white space, `##[name props]data` anywhere in a line.
 */
export function workflowCommands(output: string): WorkflowCommand[] {
  const found: WorkflowCommand[] = [];
  for (const line of output.split(/\r\n|\r|\n/)) {
    const modern = /^\s*::([^\s:]+)(?:\s+([^:]*(?::(?!:)[^:]*)*))?::(.*)$/.exec(line);
    const legacy = /##\[([^\s\]]+)(?:\s+([^\]]*))?\](.*)$/.exec(line);
    const [, name = '', properties = '', data = ''] = modern ?? legacy ?? [];
    if (name !== '') found.push({ name, properties, data: decoded(data), legacy: modern === null });
  }
  return found;
}

function decoded(data: string): string {
  return data.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

/** Commands that only a hostile server could have smuggled in. */
export function foreignCommands(output: string): WorkflowCommand[] {
  return workflowCommands(output).filter(({ name, legacy }) => legacy || !OURS.has(name.toLowerCase()));
}

/** The error annotations of a step. */
export function errors(output: string): WorkflowCommand[] {
  return workflowCommands(output).filter(({ name }) => name === 'error');
}

/** The warning annotations of a step, as text. */
export function warnings(output: string): string[] {
  return workflowCommands(output)
    .filter(({ name }) => name === 'warning')
    .map(({ data }) => data);
}

/** The texts of all notices. */
export function notices(output: string): string[] {
  return workflowCommands(output)
    .filter(({ name }) => name === 'notice')
    .map(({ data }) => data);
}
