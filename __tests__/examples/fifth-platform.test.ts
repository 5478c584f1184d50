import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readFileCommand } from '../support/file-command.ts';

// Compilers and the built action in child processes, on machines that may be slow.
jest.setTimeout(600_000);

/* CONTRIBUTING's fifth platform, added to a copy of the tree, built and run against a little server. */

const ROOT = resolve(import.meta.dirname, '../..');
const COPIED = ['src', '__tests__/faults', 'actions', 'docs', 'examples', '.github', 'action.yml'];
const ALSO = ['action-types.yml', 'README.md', 'package.json', 'tsconfig.json', 'biome.json'];
const REGISTRIES = {
  platforms: 'src/platforms/registry.ts',
  operations: 'src/operations/registry.ts',
};
/** Bundles the tree; CommonJS packages among it ask for modules of Node. */
const BUILD = `
  import { build } from 'esbuild';
  const js = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";
  const how = { bundle: true, splitting: true, format: 'esm', platform: 'node', target: 'es2022', banner: { js } };
  await build({ ...how, entryPoints: ['src/index.ts'], outdir: 'built', logLevel: 'error' });
`;
const MAIN = "const { main } = await import('./index.js');\nprocess.exitCode = await main();\n";

const guide = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8').replaceAll('\r\n', '\n');
const section = /^## Adding a platform\n[\s\S]*?(?=^## )/m.exec(guide)?.[0] ?? '';
const blocks = new Map(
  [...section.matchAll(/^\*\*.*?`(src\/[^`]+)`[\s\S]*?^```ts\n([\s\S]*?)^```/gm)].map(
    ([, path = '', block = '']) => [path, block],
  ),
);
const files = [...blocks].filter(([path]) => path !== REGISTRIES.platforms);

const copy = mkdtempSync(join(tmpdir(), 'boxwright-fifth-'));
const read = (path: string): string => readFileSync(join(copy, path), 'utf8');
const run = async (args: readonly string[], env: Record<string, string> = {}): Promise<string> => {
  const how = { cwd: copy, env: { ...process.env, ...env } };
  return (await promisify(execFile)(process.execPath, args, how)).stdout;
};

let server: Server;
const asked: (string | undefined)[][] = [];

beforeAll(async () => {
  for (const path of [...COPIED, ...ALSO]) cpSync(join(ROOT, path), join(copy, path), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'dir');
  for (const [path, block] of files) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), block);
  }
  const line = blocks.get(REGISTRIES.platforms) ?? '';
  writeFileSync(
    join(copy, REGISTRIES.platforms),
    read(REGISTRIES.platforms)
      .replace('  versioPlatform,\n', `$&${line}`)
      .replace(
        /^import .*versioPlatform.*\n/m,
        "import { tinyboxPlatform } from './tinybox/platform.ts';\n$&",
      ),
  );
  const operation = "  'get-shelf': () => import('./tinybox/get-shelf.ts'),\n";
  writeFileSync(
    join(copy, REGISTRIES.operations),
    read(REGISTRIES.operations).replace("  'get-state':", `${operation}$&`),
  );
  server = createServer((request, response) => {
    asked.push([request.method, request.url, request.headers.authorization]);
    const known = request.url === '/v1/shelves/north';
    response.writeHead(known ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(known ? { name: 'north', parcels: 3 } : { problem: 'No such shelf.' }));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  rmSync(copy, { recursive: true, force: true });
});

/** Runs a step of the built copy. */
async function step(inputs: Readonly<Record<string, string>>) {
  const outputFile = join(copy, `outputs-${asked.length}`);
  writeFileSync(outputFile, '');
  const { port } = server.address() as AddressInfo;
  const all = { token: 'tiny-secret-token', 'base-url': `http://127.0.0.1:${port}`, ...inputs };
  const env = Object.fromEntries(
    Object.entries(all).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]),
  );
  const more = {
    GITHUB_OUTPUT: outputFile,
    GITHUB_STEP_SUMMARY: '',
    RUNNER_TEMP: copy,
    GITHUB_WORKSPACE: copy,
  };
  const ran = await run(['built/main.js'], { ...env, ...more }).then(
    (stdout) => ({ red: false, stdout }),
    ({ stdout }: { stdout: string }) => ({ red: true, stdout }),
  );
  return { ...ran, outputs: readFileCommand(readFileSync(outputFile, 'utf8')) };
}

describe('a fifth platform', () => {
  it('is five files and a line, one operation among them', () => {
    expect(files.map(([path]) => path)).toEqual([
      'src/platforms/tinybox/inputs/inputs.ts',
      'src/platforms/tinybox/api/failure.ts',
      'src/platforms/tinybox/api/client.ts',
      'src/platforms/tinybox/platform.ts',
      'src/operations/tinybox/get-shelf.ts',
    ]);
    expect(blocks.get(REGISTRIES.platforms)?.trim().split('\n')).toHaveLength(1);
    expect(read(REGISTRIES.platforms)).toMatch(/^ {2}tinyboxPlatform,$/m);
    expect(read(REGISTRIES.operations)).toContain('tinybox/get-shelf.ts');
  });

  it('fits the types and the style', async () => {
    const only = { extends: './tsconfig.json', include: Object.values(REGISTRIES) };
    writeFileSync(join(copy, 'tsconfig.fifth.json'), JSON.stringify(only));
    const types = ['node_modules/typescript/bin/tsc', '--noEmit', '--project', 'tsconfig.fifth.json'];
    await expect(run(types).catch(({ message, stdout }) => `${message}${stdout}`)).resolves.toBe('');
    const paths = [...files.map(([path]) => path), ...Object.values(REGISTRIES)];
    await run(['node_modules/@biomejs/biome/bin/biome', 'check', ...paths]);
  });

  it('is on every page that is written', async () => {
    await run(['src/metadata/cli.ts', '--write', '--root', copy]);
    expect(read('action.yml')).toContain('get-shelf');
    expect(read('README.md')).toContain('TinyBox');
    expect(read('docs/operations/tinybox.md')).toContain('Name of the shelf.');
  });

  it('works once it is built', async () => {
    await run(['--input-type=module', '--eval', BUILD]);
    writeFileSync(join(copy, 'built/package.json'), '{ "type": "module" }');
    writeFileSync(join(copy, 'built/main.js'), MAIN);
    const { stdout, outputs, red } = await step({ operation: 'get-shelf', shelf: 'north' });
    expect([red, stdout]).toEqual([false, expect.stringContaining('Shelf north holds 3 parcels.')]);
    expect(outputs).toMatchObject({ outcome: 'read', platform: 'tinybox', name: 'north', count: '3' });
    expect(asked.at(-1)).toEqual(['GET', '/v1/shelves/north', 'Bearer tiny-secret-token']);
    expect(stdout).toContain('::add-mask::tiny-secret-token');

    const absent = await step({ operation: 'get-shelf', shelf: 'south' });
    expect([absent.red, absent.outputs['outcome']]).toEqual([true, 'absent']);
    expect(absent.stdout).toContain('There is no shelf south.');

    const raw = await step({ operation: 'call-api', platform: 'tinybox', path: '/v1/shelves/north' });
    expect(JSON.parse(raw.outputs['result'] ?? '')).toEqual({ name: 'north', parcels: 3 });
  });
});
