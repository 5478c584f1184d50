import { type Job, runStep } from './child-step.ts';
import { LogView } from './log-view.ts';
import { paint } from './paint.ts';
import { summaryAsText } from './summary-view.ts';

/** A step that is run and shown. */
interface ShownStep {
  /** The step's `with:` block. */
  readonly inputs: Readonly<Record<string, string>>;
  /** More of the runner's variables. */
  readonly env?: Readonly<Record<string, string>>;
  /** Whether the post step is run too, as a runner does at the end of the job. */
  readonly post?: boolean;
}

/** Writes a line. */
export function say(line = ''): void {
  process.stdout.write(`${line}\n`);
}

/** Writes a heading over a part of a step. */
export function heading(text: string): void {
  say(paint.dim(`── ${text} ${'─'.repeat(Math.max(0, 76 - text.length))}`));
}

/** Runs main and post of the built action, and shows log, outputs, summary and post step; gives main's exit code. */
export async function showStep(job: Job, { inputs, env = {}, post = true }: ShownStep): Promise<number> {
  heading('step');
  for (const line of asYaml(inputs)) say(line);
  heading('log');
  const view = new LogView(say);
  const main = await runStep(job, 'main.js', inputs, new Map(), (line) => view.line(line), env);
  heading('outputs');
  for (const [name, value] of main.outputs) say(`${name}=${cut(value)}`);
  heading('summary');
  for (const line of summaryAsText(main.summary)) say(line);
  const after = post ? await showPost(job, inputs, main.state, env) : 0;
  const code = main.exitCode || after || 0;
  say(code === 0 ? paint.green('✔ green') : paint.red(`✘ red (exit code ${code})`));
  return code;
}

async function showPost(
  job: Job,
  inputs: Readonly<Record<string, string>>,
  state: ReadonlyMap<string, string>,
  env: Readonly<Record<string, string>>,
): Promise<number> {
  heading('post step');
  let said = 0;
  const view = new LogView((line) => {
    said += 1;
    say(line);
  });
  const { exitCode } = await runStep(job, 'post.js', inputs, state, (line) => view.line(line), env);
  if (said === 0) say(paint.dim('(nothing to clean up)'));
  return exitCode ?? 1;
}

function cut(value: string): string {
  return value.length > 150 ? `${value.slice(0, 149)}…` : value;
}

/** Inputs that a workflow keeps as secrets, and are shown as it writes them. */
const SECRETS = new Set(['token', 'email', 'password', 'otp', 'private-key']);

/** The step as YAML that can be copied: secrets as a workflow names them, files for what has many lines. */
function asYaml(inputs: Readonly<Record<string, string>>): readonly string[] {
  const platform = /\/(\w+)$/.exec(inputs['base-url'] ?? '')?.[1] ?? inputs['platform'] ?? '';
  const shown = Object.entries(inputs).filter(([name]) => name !== 'base-url' && name !== 'github-token');
  return [
    '- uses: boxwright/boxwright@v1',
    '  with:',
    ...shown.flatMap(([name, value]) => lines(name, value, platform).map((line) => `    ${line}`)),
  ];
}

function lines(name: string, value: string, platform: string): readonly string[] {
  if (SECRETS.has(name))
    return [`${name}: \${{ secrets.${[platform, name].join('_').toUpperCase().replaceAll('-', '_')} }}`];
  if (value.startsWith('-----BEGIN')) return [`${name}: ${name}.pem`];
  const text = value.trim();
  if (text.includes('\n')) return [`${name}: |`, ...text.split('\n').map((line) => `  ${line}`)];
  return [
    `${name}: ${/^[\w./@-][\w./@:+ ,-]*$/.test(text) && !/: |^-/.test(text) ? text : JSON.stringify(text)}`,
  ];
}
