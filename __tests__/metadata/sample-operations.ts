import { type Input, input } from '../../src/contract/inputs/input.ts';
import { choice, flag } from '../../src/contract/kinds/choice.ts';
import { token } from '../../src/contract/kinds/secret.ts';
import { text } from '../../src/contract/kinds/text.ts';
import type { AnyOperation } from '../../src/contract/operation.ts';

/** A platform that connects to nothing. */
function platform(
  id: string,
  title: string,
  credentialInputs: readonly Input[] = [],
): AnyOperation['platform'] {
  return {
    id,
    title,
    defaultBaseUrl: `https://${id}.example.com`,
    pollInterval: 2_000,
    namedBy: [],
    credentialInputs,
    checkCredentials: () => [],
    connect: () => Promise.reject(new Error('not in this test')),
  };
}

/** An operation that does nothing, as the registry would hold it. */
export function operation(
  more: Partial<AnyOperation> & Pick<AnyOperation, 'name' | 'platform'>,
): AnyOperation {
  return {
    summary: `Do ${more.name}.`,
    inputs: { required: [], optional: [] },
    outputs: [],
    outcomes: ['read'],
    example: 'name: web',
    run: () => Promise.reject(new Error('not in this test')),
    ...more,
  };
}

const DOCK = platform('dollarbox', 'Dock', [input('org', text(), 'The org.')]);
const RAID = platform('raidboxes', 'Raid', [input('otp', token(), 'Second factor.')]);

const dockName = input('name', text(), 'Name of the thing; `a | b` is one.');
const raidName = input('name', text(), 'Title of the site.');
const force = input('force', flag(), 'Do it anyway.', 'false');
const onBox = input('if-exists', choice(['update', 'fail']), 'When a box is there.', 'update');
const onDisk = input('if-exists', choice(['reuse', 'fail']), 'When a disk is there.', 'reuse');
const pace = input('pace', text(), 'How fast. Default: `slow`, at night `fast`.');

/** Two platforms that share input names with other meanings, and one platform with two meanings of its own. */
export const SAMPLES: Readonly<Record<string, AnyOperation>> = {
  'create-box': operation({
    name: 'create-box',
    platform: DOCK,
    inputs: { required: [dockName], optional: [onBox, force] },
    outputs: ['id', 'url'],
    outcomes: ['created', 'unchanged'],
    resume: { operation: 'get-box', input: 'id', output: 'id' },
  }),
  'create-disk': operation({
    name: 'create-disk',
    platform: DOCK,
    inputs: { required: [], optional: [dockName, onDisk] },
    outputs: ['id'],
  }),
  'upload-cert': operation({
    name: 'upload-cert',
    platform: RAID,
    inputs: { required: [raidName], optional: [force, pace] },
    outputs: ['fingerprint'],
    example: 'name: site\ntoken: ${{ secrets.SPECIAL }}',
  }),
};

/** The samples as a list. */
export const SAMPLE_LIST: readonly AnyOperation[] = Object.values(SAMPLES);
