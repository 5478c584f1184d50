import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { actionTypes } from '../../../src/metadata/pages/action-types.ts';
import { actionInputs, actionOutputs, documentedOutputs } from '../../../src/metadata/pages/action-yml.ts';
import { platformsOf, variantsOf } from '../../../src/metadata/pages/documented-inputs.ts';
import { SAMPLE_LIST } from '../sample-operations.ts';

interface ActionFile {
  readonly inputs: Readonly<Record<string, { description: string; required: boolean; default?: string }>>;
  readonly outputs: Readonly<Record<string, { description: string }>>;
}

const { inputs } = parse(actionInputs(SAMPLE_LIST)) as ActionFile;
const { outputs } = parse(actionOutputs(SAMPLE_LIST)) as ActionFile;

describe('the inputs of action.yml', () => {
  it('hold each name once, the common ones first', () => {
    const names = Object.keys(inputs);
    expect(names.slice(0, 2)).toEqual(['operation', 'token']);
    expect(names.slice(-6)).toEqual(['force', 'if-exists', 'name', 'org', 'otp', 'pace']);
  });

  it('require nothing but the operation, and default nothing but the workflow’s own token', () => {
    expect(Object.keys(inputs).filter((name) => inputs[name]?.required)).toEqual(['operation']);
    const defaults = Object.entries(inputs).flatMap(([name, input]) =>
      input.default === undefined ? [] : [[name, input.default]],
    );
    expect(defaults).toEqual([['github-token', '${{ github.token }}']]);
  });

  it('name the operations', () => {
    expect(inputs['operation']?.description).toBe('What to do: create-box, create-disk or upload-cert.');
  });

  it('say what each platform means by a name, and who needs it', () => {
    expect(inputs['name']?.description.split('\n')).toEqual([
      'Dock: Name of the thing; `a | b` is one. Accepts one line of text. Required by create-box. Used by create-disk.',
      'Raid: Title of the site. Accepts one line of text. Required by upload-cert.',
    ]);
  });

  it('keep two meanings within one platform apart', () => {
    expect(inputs['if-exists']?.description.split('\n')).toEqual([
      'Dock: When a box is there. Accepts `update` or `fail`. Default: `update`. Used by create-box.',
      'Dock: When a disk is there. Accepts `reuse` or `fail`. Default: `reuse`. Used by create-disk.',
    ]);
  });

  it('say once what several platforms mean alike', () => {
    expect(inputs['force']?.description).toBe(
      'Dock and Raid: Do it anyway. Accepts `true` or `false`. Default: `false`. Used by create-box and upload-cert.',
    );
  });

  it('say of a credential that all operations take it', () => {
    expect(inputs['org']?.description).toMatch(/Used by all operations of the platform\.$/);
  });

  it('hold no expression in a description, which the runner would evaluate', () => {
    for (const { description } of Object.values(inputs)) expect(description).not.toContain('${{');
    expect(inputs['otp']?.description).toContain('`secrets.NAME`');
  });
});

describe('the outputs of action.yml', () => {
  it('are the common ones and those declared', () => {
    expect(Object.keys(outputs)).toEqual(documentedOutputs(SAMPLE_LIST).map(({ name }) => name));
    expect(outputs['id']?.description).toMatch(/Set by create-box and create-disk\.$/);
    expect(outputs['outcome']?.description).toMatch(/Set by every operation\.$/);
    expect(outputs).not.toHaveProperty('days-left');
  });
});

describe('action-types.yml', () => {
  const types = parse(actionTypes(SAMPLE_LIST)) as Record<'inputs' | 'outputs', Record<string, unknown>>;

  it('types every input and output of action.yml', () => {
    expect(Object.keys(types.inputs)).toEqual(Object.keys(inputs));
    expect(Object.keys(types.outputs)).toEqual(Object.keys(outputs));
  });

  it.each([
    {
      name: 'operation',
      expected: { type: 'enum', 'allowed-values': ['create-box', 'create-disk', 'upload-cert'] },
    },
    { name: 'if-exists', expected: { type: 'enum', 'allowed-values': ['update', 'fail', 'reuse'] } },
    { name: 'force', expected: { type: 'boolean' } },
    { name: 'max-attempts', expected: { type: 'integer' } },
    { name: 'name', expected: { type: 'string' } },
  ])('$name', ({ name, expected }) => {
    expect(types.inputs[name]).toEqual(expected);
  });

  it('types outputs', () => {
    expect(types.outputs['changed']).toEqual({ type: 'boolean' });
    expect(types.outputs['platform']).toEqual({ type: 'enum', 'allowed-values': ['dollarbox', 'raidboxes'] });
  });
});

describe('order', () => {
  it('does not depend on that of the registry', () => {
    const turned = [...SAMPLE_LIST].reverse();
    expect(actionInputs(turned)).toBe(actionInputs(SAMPLE_LIST));
    expect(actionOutputs(turned)).toBe(actionOutputs(SAMPLE_LIST));
    expect(actionTypes(turned)).toBe(actionTypes(SAMPLE_LIST));
    expect(platformsOf(turned).map(({ title }) => title)).toEqual(['Dock', 'Raid']);
    expect(variantsOf(turned).map(({ input }) => input.name)).toEqual(
      variantsOf(SAMPLE_LIST).map(({ input }) => input.name),
    );
  });
});
