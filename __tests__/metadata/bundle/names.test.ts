import { describe, expect, it } from '@jest/globals';
import { fileNames } from '../../../src/metadata/bundle/names.ts';

const output = (entryPoint: string | undefined, ...inputs: readonly string[]) => ({
  ...(entryPoint === undefined ? {} : { entryPoint }),
  inputs: Object.fromEntries(inputs.map((path, at) => [path, { bytesInOutput: 100 - at }])),
  bytes: 0,
  imports: [],
  exports: [],
});

function names(
  outputs: Readonly<Record<string, ReturnType<typeof output>>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(fileNames(new Map(Object.entries(outputs))));
}

describe('names of the files of the bundle', () => {
  it('are of what is loaded, else of the module that is most of it', () => {
    expect(
      names({
        'a.js': output('src/operations/get-thing.ts', 'src/other.ts'),
        'b.js': output(undefined, 'src/http/poll.ts', 'src/http/other.ts'),
        'c.js': output(undefined, 'node_modules/@scope/some/lib/x.js'),
        'd.js': output('src/operations/get-thing.ts?work'),
        'e.js': output(undefined),
      }),
    ).toEqual({
      'a.js': 'get-thing.js',
      'b.js': 'poll.js',
      'c.js': 'scope-some.js',
      'd.js': 'get-thing-work.js',
      'e.js': 'runtime.js',
    });
  });

  it('have as much of the path as tells them apart', () => {
    expect(names({ 'a.js': output('src/a/find.ts'), 'b.js': output('src/b/find.ts') })).toEqual({
      'a.js': 'a-find.js',
      'b.js': 'b-find.js',
    });
  });

  it('are numbered where no path does', () => {
    const same = output(undefined, 'node_modules/some/a.js');
    expect(names({ 'a.js': same, 'b.js': same })).toEqual({ 'a.js': 'some.js', 'b.js': 'some-2.js' });
  });

  it('take no place of the files that are put beside them', () => {
    const [one] = Object.values(names({ 'a.js': output('src/action/post.ts') }));
    expect(one).toBe('action-post.js');
  });
});
