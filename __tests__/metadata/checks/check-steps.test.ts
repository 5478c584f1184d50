import { describe, expect, it } from '@jest/globals';
import { checkSteps, yamlBlocks } from '../../../src/metadata/checks/check-steps.ts';
import { SAMPLES } from '../sample-operations.ts';

const step = (lines: readonly string[], id = ''): string =>
  [
    '- uses: boxwright/boxwright@v1',
    ...(id ? [`  id: ${id}`] : []),
    '  with:',
    ...lines.map((l) => `    ${l}`),
  ].join('\n');

describe('checkSteps', () => {
  it.each([
    { name: 'a good step', yaml: step(['operation: create-box', 'token: x', 'name: web']), expected: [] },
    {
      name: 'a step deep in a workflow',
      yaml: `jobs:\n  a:\n    steps:\n${step(['operation: create-bx']).replace(/^/gm, '      ')}`,
      expected: ['there is no operation "create-bx"'],
    },
    {
      name: 'the action of this very repository',
      yaml: '- uses: ./\n  with:\n    operation: nope',
      expected: ['there is no operation "nope"'],
    },
    {
      name: 'another action',
      yaml: '- uses: actions/checkout@v5\n  with:\n    operation: nope',
      expected: [],
    },
    {
      name: 'an input of another operation',
      yaml: step(['operation: create-disk', 'force: true']),
      expected: ['create-disk does not take the input "force"'],
    },
    {
      name: 'a missing required input',
      yaml: step(['operation: create-box']),
      expected: ['create-box needs the input "name"'],
    },
    { name: 'an operation that is computed', yaml: step(['operation: ${{ inputs.what }}']), expected: [] },
    { name: 'no operation', yaml: '- uses: boxwright/boxwright@v1', expected: ['there is no operation ""'] },
    {
      name: 'a name of Object',
      yaml: step(['operation: constructor']),
      expected: ['there is no operation "constructor"'],
    },
    {
      name: 'an output that is not set',
      yaml: `${step(['operation: create-disk'], 'disk')}\n- run: echo \${{ steps.disk.outputs.url }} \${{ steps.disk.outputs.id }} \${{ steps.other.outputs.x }}`,
      expected: ['create-disk does not set the output "url"'],
    },
    {
      name: 'the action of one operation',
      yaml: '- uses: boxwright/boxwright/actions/create-box@v1\n  with: { token: x, name: web }',
      expected: [],
    },
    {
      name: 'the action of an operation that is not there, by its folder',
      yaml: '- uses: ./actions/create-bx',
      expected: ['there is no operation "create-bx"'],
    },
    {
      name: 'the action of one operation with inputs of another, without its own, and an output it does not set',
      yaml: '- id: disk\n  uses: boxwright/boxwright/actions/create-disk@0123abc\n  with: { force: true, operation: create-disk }\n- run: echo ${{ steps.disk.outputs.url }}',
      expected: [
        'create-disk does not take the input "force"',
        'create-disk does not take the input "operation"',
        'create-disk does not set the output "url"',
      ],
    },
    {
      name: 'another part of the repository',
      yaml: '- uses: boxwright/boxwright/emulator@v1\n  with: { port: 1 }',
      expected: [],
    },
    { name: 'broken YAML', yaml: 'a: [', expected: ['the YAML cannot be parsed'] },
    { name: 'nothing', yaml: '', expected: [] },
  ])('$name', ({ yaml, expected }) => {
    expect(checkSteps(yaml, SAMPLES)).toEqual(expected);
  });
});

describe('yamlBlocks', () => {
  it('finds fenced YAML, also indented in a list, and nothing else', () => {
    const text = 'A\n```yaml\na: 1\n```\n- B\n  ```yml\n  b:\n    c: 2\n  ```\n```sh\nyaml\n```\n';
    expect(yamlBlocks(text)).toEqual(['a: 1\n', 'b:\n  c: 2\n']);
  });
});
