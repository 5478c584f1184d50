import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ROOT, readModules } from './source-tree.ts';

const modules = readModules();

/** Folders that touch no platform, and are not in the bundle of the action itself. */
const UNBUNDLED = ['emulator', 'emulator-action', 'metadata', 'demo'];
const bundled = modules.filter(({ layer }) => !UNBUNDLED.includes(layer));

/** `path uses name` for every use of a name that fits, in the bundled modules that are not excused. */
function uses(pattern: RegExp, excused: readonly string[] = []): readonly string[] {
  return bundled
    .filter(({ path }) => !excused.includes(path))
    .flatMap(({ path, uses: names }) =>
      names.filter((name) => pattern.test(name)).map((name) => `${path} uses ${name}`),
    );
}

describe('names', () => {
  const files = ['src', '__tests__', 'bench']
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map(
        (name) => `${folder}/${name}`,
      ),
    )
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts'));

  it('are kebab-case', () => {
    const bad = files.filter((name) => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.test)?\.ts$/.test(lastOf(name)));
    expect(bad).toEqual([]);
  });

  it('say what is inside', () => {
    const vague = /^(?:.*-)?(?:utils?|helpers?|types?|managers?|common-stuff|misc|lib)(?:\.test)?\.ts$/;
    expect(files.filter((name) => vague.test(lastOf(name)) && !name.endsWith('/action-types.ts'))).toEqual(
      [],
    );
  });
});

describe('the bundled code', () => {
  it('was read', () => {
    expect(bundled.length).toBeGreaterThan(100);
  });

  it.each([
    ['runs no text as code', /^(?:eval|new Function|Function|vm\..*)$/],
    [
      'makes calls through the http layer only',
      /^(?:fetch|new XMLHttpRequest|new WebSocket|new EventSource)$/,
    ],
    ['prints through the log only', /^(?:console\..*|process\.stdout|process\.stderr)$/],
  ])('%s', (_, pattern) => {
    // On a Node that cannot load the log, this one says so.
    expect(uses(pattern, ['node-version.ts'])).toEqual([]);
  });

  it('asks what a failure means by its kind: only the http layer and the readers of envelopes know statuses', () => {
    const knows =
      /^(?:http\/(?:[a-z]+\/)?(?:at-the-door|attempt|between-tries|classify|client|exchange|failure-kind|failure-text|interpret|redirect|retry-after)|platforms\/[a-z]+\/[a-z]+\/failure|reporting\/github\/github-(?:error|failure))\.ts$/;
    const asks =
      /status\w*\)?\s*(?:[!=]==?|[<>]=?)\s*\d|\d\s*(?:[!=]==?|[<>]=?)\s*[\w.]*status|allow:\s*\[(?!200\])|(?:includes|has)\(\w+\.status\)|kindOfStatus\(/i;
    const asking = bundled
      .filter(({ path }) => !knows.test(path))
      .map(({ path }) => path)
      .filter((path) => asks.test(sourceOf(path)));
    expect(asking).toEqual([]);
  });

  it('tells its own errors apart by class, not by the text of a name', () => {
    const own = modules.flatMap(({ path }) =>
      [...sourceOf(path).matchAll(/override readonly name(?:: string)? = '(\w+)'/g)].map(([, name]) => name),
    );
    expect(own.length).toBeGreaterThan(8);
    const quoted = new RegExp(`(?<!override readonly name(?:: string)? = )'(?:${own.join('|')})'`);
    expect(modules.map(({ path }) => path).filter((path) => quoted.test(sourceOf(path)))).toEqual([]);
  });

  it('starts no program', () => {
    const starting = bundled.flatMap(({ path, imports }) =>
      imports
        .filter(({ to }) => /^(?:node:)?(?:child_process|cluster|vm|worker_threads)$/.test(to))
        .map(() => path),
    );
    expect(starting).toEqual([]);
  });

  it('parses JSON where its errors are swallowed, and nowhere else', () => {
    expect(uses(/^JSON\.parse$/, ['support/json.ts', 'http/answer/exact-json.ts'])).toEqual([]);
  });

  it('ends the process in its entries only', () => {
    expect(uses(/^process\.exit$/, ['main.ts', 'post.ts'])).toEqual([]);
  });

  it('talks to the runner in action only, and prints in its log only', () => {
    const command = /^core\.(?:setOutput|saveState|exportVariable|setSecret|setFailed|addPath)$/;
    const outside = bundled.filter(({ layer }) => layer !== 'action').map(({ path }) => path);
    expect(uses(command).filter((use) => outside.some((path) => use.startsWith(`${path} `)))).toEqual([]);
    expect(
      uses(/^core\.(?:info|debug|notice|warning|error|setFailed|group|startGroup)$/, [
        'action/runner/log.ts',
      ]),
    ).toEqual([]);
  });

  it('sets timers in one place only, which knows how long one may be', () => {
    const timer = /^(?:setTimeout|setInterval|AbortSignal\.timeout|(?:timers|timersPromises)\..*)$/;
    expect(uses(timer, ['support/timer.ts', 'main.ts', 'post.ts'])).toEqual([]);
  });

  it('hands on what an operation is given as it is, or the parts that are needed', () => {
    const spread = /\.\.\.(?:this\.#?)?context\b(?!\.)/;
    const spreading = bundled.map(({ path }) => path).filter((path) => spread.test(sourceOf(path)));
    expect(spreading).toEqual([]);
  });

  it('exports variables in one place only', () => {
    expect(uses(/^core\.exportVariable$/, ['action/runner/export.ts'])).toEqual([]);
  });
});

describe('everything exported', () => {
  it('has a docstring', () => {
    expect(
      modules.flatMap(({ path, undocumented }) => undocumented.map((name) => `${path}: ${name}`)),
    ).toEqual([]);
  });
});

function sourceOf(path: string): string {
  return withoutComments(readFileSync(join(ROOT, 'src', path), 'utf8'));
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

function lastOf(path: string): string {
  return path.split('/').at(-1) ?? path;
}
