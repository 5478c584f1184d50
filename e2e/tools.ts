import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

/** A program that the checks need, and how to get it. */
interface Tool {
  readonly name: string;
  readonly install: string;
  /** Where it is when it is not in `PATH`. */
  readonly elsewhere?: string;
}

const TOOLS: readonly Tool[] = [
  {
    name: 'act',
    install: 'go install github.com/nektos/act@v0.2.89',
    elsewhere: join(homedir(), 'go/bin/act'),
  },
  { name: 'kubectl', install: 'apt-get install kubernetes-client' },
  { name: 'etcd', install: 'apt-get install etcd-server' },
  {
    name: 'kube-apiserver',
    install: 'e2e/build-apiserver.sh ~/go/bin/kube-apiserver',
    elsewhere: join(homedir(), 'go/bin/kube-apiserver'),
  },
  {
    name: 'actionlint',
    install: 'go install github.com/rhysd/actionlint/cmd/actionlint@v1.7.12',
    elsewhere: join(homedir(), 'go/bin/actionlint'),
  },
  { name: 'zizmor', install: 'pip install zizmor==1.32.0', elsewhere: join(homedir(), '.local/bin/zizmor') },
  { name: 'openssl', install: 'apt-get install openssl' },
  { name: 'git', install: 'apt-get install git' },
];

/** Where each tool is. Throws an `Error` that names all that are missing and how to get them. */
export function findTools(): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  const missing: string[] = [];
  for (const tool of TOOLS) {
    const path = find(tool);
    if (path) found[tool.name] = path;
    else missing.push(`  ${tool.name}: ${tool.install}`);
  }
  if (missing.length > 0) throw new Error(`These programs are needed and missing:\n${missing.join('\n')}`);
  return found;
}

function find({ name, elsewhere }: Tool): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return [...folders.map((folder) => join(folder, name)), ...(elsewhere ? [elsewhere] : [])].find(existsSync);
}

/** `PATH` with the Node that runs this first: act runs JavaScript actions with the `node` it finds there. */
export function pathWith(tools: Readonly<Record<string, string>>): string {
  const folders = [process.execPath, ...Object.values(tools)].map(dirname);
  return [...new Set(folders), process.env['PATH'] ?? ''].join(delimiter);
}
