import { describe, expect, it } from '@jest/globals';
import { command } from '../../../../src/platforms/dollarbox/inputs/command.ts';
import { read, refusal, warnings } from '../../../contract/kinds/parse.ts';

describe('command', () => {
  it.each([
    [
      'a JSON list, each argument exactly as written',
      '["sh", "-c", "", " a ", "b,c"]',
      ['sh', '-c', '', ' a ', 'b,c'],
    ],
    ['a YAML list', '- echo\n- 0123\n- yes\n- " x "', ['echo', '0123', 'yes', ' x ']],
    ['a YAML list whose dash stands alone', '-\n  echo\n- x', ['echo', 'x']],
    ['lines', 'nginx\n-g\r\ndaemon off;', ['nginx', '-g', 'daemon off;']],
    ['an option alone', '-v', ['-v']],
    ['one line', 'npm run start', ['npm', 'run', 'start']],
    ['commas in one line', 'java -Dx=a,b -jar app.jar', ['java', '-Dx=a,b', '-jar', 'app.jar']],
    ['one word with a comma', 'a,b', ['a,b']],
    [
      'double quotes',
      'npm run task -- --title "My Task"',
      ['npm', 'run', 'task', '--', '--title', 'My Task'],
    ],
    ['single quotes', `sh -c 'echo "$HOME"; date'`, ['sh', '-c', 'echo "$HOME"; date']],
    [
      'escapes within double quotes',
      'sh -c "echo \\"hi\\" \\$A \\`x \\\\ \\n"',
      ['sh', '-c', 'echo "hi" $A `x \\ \\n'],
    ],
    ['escapes outside quotes', String.raw`a\ b \" \'`, ['a b', '"', "'"]],
    ['a backslash in single quotes', String.raw`'a\b'`, [String.raw`a\b`]],
    ['quotes in the middle of a word', `--opt="a b"'c d'e`, ['--opt=a bc de']],
    ['an empty argument', `a "" ''`, ['a', '', '']],
    ['blanks and tabs', '  a \t b  ', ['a', 'b']],
    ['a # and a * as they are', 'find . -name *.js # x', ['find', '.', '-name', '*.js', '#', 'x']],
    ['an address with &', 'curl http://x/?a=1&b=2', ['curl', 'http://x/?a=1&b=2']],
    [
      'lines as they are written, quotes and commas too',
      'sh\n-c\necho "a, b"\n  two blanks ',
      ['sh', '-c', 'echo "a, b"', '  two blanks '],
    ],
    ['letters outside ASCII', 'echo "ü ✓" 😀', ['echo', 'ü ✓', '😀']],
    ['nothing, to clear', '[]', []],
  ])('takes %s', async (_name, text, expected) => {
    expect(await read(command(), text)).toEqual(expected);
  });

  it.each([
    ['a quote that is open', "echo it's", /opens a quote/],
    ['a double quote that is open', 'echo "a', /opens a quote/],
    ['a backslash at the end', 'node x \\', /ends in a backslash/],
    ['a list in a list', '[[a]]', /list of texts/],
    ['an open bracket', '[a', /not valid/],
    ['too many', `[${'a,'.repeat(501)}]`, /501 items; at most 500/],
    ['too long a one', `["${'a'.repeat(32_769)}"]`, /more than 32768/],
    ['too long a one on a line', 'a'.repeat(32_769), /more than 32768/],
  ])('refuses %s', async (_name, text, said) => {
    expect(await read(command(), text)).toEqual(refusal(said));
  });
});

describe('what only a shell would act on', () => {
  it.each([
    ['npm run migrate && npm start', '&&'],
    ['a; b', ';'],
    ['a | b', '|'],
    ['a > /dev/null', '>'],
    ['a 2>&1', '2>&1'],
    ['echo $HOME', '$H'],
    ['echo $(date)', '$('],
    ['NODE_ENV=dev node dist/app.js', '='],
  ])('is told of %s', async (text, sign) => {
    const [told = ''] = await warnings(command(), text);
    expect(told).toContain(`has ${sign} outside quotes`);
    expect(told).toContain('sh -c');
  });

  it.each([
    "sh -c 'a && b'",
    'sh -c "a; b"',
    'a --price=5$',
    String.raw`a \; b`,
    String.raw`a\ b \"c\" \\d \$E \*`,
    String.raw`'C:\app' "\d+"`,
    '["a", "&&", "b"]',
    'a\n&&\nb',
  ])('is nothing in %s', async (text) => {
    expect(await warnings(command(), text)).toEqual([]);
  });

  it.each([
    [String.raw`C:\app\run.exe /x`, String.raw`has \a outside quotes`],
    [String.raw`grep \d+ file`, String.raw`has \d outside quotes`],
    [String.raw`app \\server\share`, String.raw`has \s outside quotes`],
    [String.raw`printf a\nb`, String.raw`has \n outside quotes`],
    [String.raw`run .\ü`, String.raw`has \ü outside quotes`],
  ])('is told of the backslash that it takes away from %s', async (text, said) => {
    expect(await warnings(command(), text)).toEqual([expect.stringContaining(said)]);
  });

  it('is told of a line that would go on in a shell', async () => {
    expect(await warnings(command(), 'node x \\\n--port 80')).toEqual([expect.stringMatching(/backslash/)]);
  });
});
