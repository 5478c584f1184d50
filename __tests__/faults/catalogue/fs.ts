import { inFile, notApplicable, row, type Section, tested } from './row.ts';

const step = inFile('steps/issue-kubeconfig');
const write = inFile('kubeconfig/files/write');
const target = inFile('kubeconfig/files/prepare-target');
const frame = inFile('action/step');
const files = inFile('faults/files');

/** What file systems do. */
export const FS: Section = {
  prefix: 'FS',
  title: 'Files',
  size: 12,
  rows: [
    row(
      'FS-01',
      1,
      'A umask that opens new files to all',
      'Mode 0600 from the first byte',
      tested(
        step('is one private file outside the workspace, even where the umask would open it to all'),
        write('has mode 0600 under umask %o'),
      ),
    ),
    row(
      'FS-02',
      1,
      'The file is there, readable by all',
      'Replaced by a new one of mode 0600',
      tested(
        step('replaces an open file by a private one'),
        write('is a new one of mode 0600; who has the old one open sees nothing'),
      ),
    ),
    row(
      'FS-03',
      1,
      'A symbolic link in its place',
      'Refused; what it points at stays as it is',
      tested(
        write(
          'does not follow or replace $name that came in between',
          'does not touch what a link that took its place points at',
        ),
        target('is refused: $name'),
      ),
    ),
    row(
      'FS-04',
      2,
      'Its directory is a link to outside, or open to all',
      'Refused',
      tested(target('is refused: $name')),
    ),
    row(
      'FS-05',
      2,
      'The disk is full, rights are missing, the name is too long',
      'No part of a file; the credential is revoked or named',
      tested(
        write('leave no part of a file: $name'),
        step('leaves no credential behind when the outputs cannot be written'),
      ),
    ),
    row(
      'FS-06',
      1,
      '`RUNNER_TEMP` is missing',
      'Said before a credential is issued',
      tested(step('a missing RUNNER_TEMP is said')),
    ),
    row(
      'FS-07',
      1,
      'Outputs cannot be written',
      'Said before any request where it can be known, else the log has the id',
      tested(
        frame('with %s for outputs stops the step before any call'),
        inFile('steps/create-container')(
          'makes the step red and tells in the log what the outputs would have said',
        ),
      ),
    ),
    row(
      'FS-08',
      2,
      'The step is killed between issuing and writing',
      'The post step revokes',
      tested(inFile('steps/issue-kubeconfig-cancel')('killed while the kubeconfig arrives')),
    ),
    row(
      'FS-09',
      1,
      'The user’s own `~/.kube/config`',
      'Neither touched nor merged',
      tested(files('FS-09: in the home directory stay as they are')),
    ),
    row(
      'FS-10',
      3,
      'Windows knows no modes',
      'The file is in `RUNNER_TEMP`, which is the job’s',
      notApplicable(
        'Modes mean nothing on Windows; the directory’s rights hold there. The tests run on Linux only.',
      ),
    ),
    row(
      'FS-11',
      3,
      'A summary beyond what GitHub takes',
      'It ends far below',
      tested(inFile('reporting/summary/summary')('ends far below what GitHub takes, whole tags included')),
    ),
    row(
      'FS-12',
      2,
      'The post step without anything from main',
      'Green and silent',
      tested(
        step('says nothing when main left nothing'),
        inFile('steps/issue-kubeconfig-cancel')('is silent'),
      ),
    ),
  ],
};
