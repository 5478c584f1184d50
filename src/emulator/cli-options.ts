import { parseArgs } from 'node:util';

/** What the command line asks for. */
export interface CliOptions {
  readonly help: boolean;
  readonly port: number;
  readonly stepMs: number;
  readonly switches: Readonly<Record<string, string>>;
  /** Path of a YAML file with start data by platform. */
  readonly seedFile?: string;
  /** A real Kubernetes API server; `ca` is the path of a PEM file. */
  readonly kubernetes?: { readonly url: string; readonly ca?: string };
}

/** The help text. */
export const USAGE = `Usage: npm run emulator -- [options]

  --port N                  listen on this port (default: any free one)
  --speed MS|slow           length of one step of a remote state, e.g. pending to running (default: 300);
                            slow: half a minute, so that two reads in a row see the same
  --seed FILE               start data beside the demo data, as YAML: a map from platforms to what they take
  --switch PLATFORM.X=Y     set a behaviour; may be repeated; all of them: GET /__emulator/switches
  --kubernetes URL          make DollarBox's namespaces and kubectl credentials on this Kubernetes API server,
                            with the administrator's token in EMULATOR_KUBERNETES_TOKEN
  --kubernetes-ca FILE      PEM of the authority that server's certificate is from (default: the system's)
  --help                    show this text
`;

/** For clients that compare two reads: nothing moves between them. */
const SLOW_MS = 30_000;

/** Reads the command line. @throws Error with a plain sentence. */
export function parseCliOptions(args: readonly string[]): CliOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string', default: '0' },
      speed: { type: 'string', default: '300' },
      seed: { type: 'string' },
      switch: { type: 'string', multiple: true, default: [] },
      kubernetes: { type: 'string' },
      'kubernetes-ca': { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  return {
    help: values.help,
    port: wholeNumber('--port', values.port, 65_535),
    stepMs: values.speed === 'slow' ? SLOW_MS : wholeNumber('--speed', values.speed, 3_600_000),
    switches: Object.fromEntries(values.switch.map(parseSwitch)),
    ...(values.seed !== undefined && { seedFile: values.seed }),
    ...kubernetesOf(values.kubernetes, values['kubernetes-ca']),
  };
}

function kubernetesOf(url: string | undefined, ca: string | undefined): Pick<CliOptions, 'kubernetes'> {
  if (url === undefined && ca === undefined) return {};
  if (url === undefined || !URL.canParse(url) || new URL(url).protocol !== 'https:')
    throw new Error('--kubernetes takes the https URL of an API server');
  return { kubernetes: { url, ...(ca !== undefined && { ca }) } };
}

function wholeNumber(name: string, text: string, max: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value <= max) return value;
  throw new Error(`${name} takes a whole number up to ${max}`);
}

function parseSwitch(text: string): [string, string] {
  const [name = '', ...value] = text.split('=');
  if (!/^[^.]+\.[^.]+$/.test(name) || value.length === 0)
    throw new Error('--switch takes PLATFORM.NAME=VALUE');
  return [name, value.join('=')];
}
