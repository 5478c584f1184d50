import { inFile, row, type Section, tested } from './row.ts';

const namespaces = inFile('operations/dollarbox/namespaces');
const preview = inFile('operations/previews/preview-namespace');
const slug = inFile('previews/slug');
const environment = inFile('operations/dollarbox/environment');
const careful = inFile('steps/careful-deploy');
const health = inFile('steps/health-check');

/** What a change of a namespace or a container may run into. */
export const CHG: Section = {
  prefix: 'CHG',
  title: 'Namespaces, rollbacks and health',
  size: 12,
  rows: [
    row(
      'CHG-01',
      1,
      'The answer to the creation of a namespace is lost',
      'One namespace, found again by its slug',
      tested(namespaces('makes one when the answer is lost: $rule')),
    ),
    row(
      'CHG-02',
      1,
      'Somebody else makes a namespace of the slug meanwhile',
      'Used as `if-exists` says, never undone',
      tested(namespaces('does not take what somebody else made meanwhile for its own, and never undoes it')),
    ),
    row(
      'CHG-03',
      1,
      'A namespace of a preview’s slug is older than its pull request',
      'Neither used nor deleted, by preview and sweep',
      tested(preview('does not take an older namespace of that slug for its own', 'leaves one that is %s')),
    ),
    row(
      'CHG-04',
      1,
      'Two repositories, two names, two pull requests',
      'Each has a slug of its own, whatever its length',
      tested(slug('is another one for another repository, base and number')),
    ),
    row(
      'CHG-05',
      2,
      'The pull request is closed while its namespace is made',
      'Deleted again, its credential revoked',
      tested(preview('loses what was made for it when it is closed meanwhile')),
    ),
    row(
      'CHG-06',
      1,
      'A changed container fails, with `on-failure: rollback`',
      'Red; what was there before is put back and runs',
      tested(environment('puts image, env and command back and waits for them: %s')),
    ),
    row(
      'CHG-07',
      1,
      'Another run has changed the container before it is rolled back',
      'Red; left as that run made it',
      tested(environment('does not take back what another run has changed since')),
    ),
    row(
      'CHG-08',
      2,
      'The rollback is refused',
      'Red; both are told, `rolled-back` is `false`',
      tested(environment('is told when it cannot be done')),
    ),
    row(
      'CHG-09',
      2,
      'Another user adds a variable while `env-mode: merge` is at work',
      'Both are there',
      tested(environment('takes in what another user added between the look and the change')),
    ),
    row(
      'CHG-10',
      2,
      'What was deployed does not answer, is no TLS, or there is no IPv6 here',
      'Red and told apart; without IPv6 a warning',
      tested(
        health(
          'tells a wrong status, and what is there all the same',
          'tells a refused connection',
          'tells a connection that is not TLS',
          'is a warning where there is no IPv6, and asks the container’s own URL',
        ),
      ),
    ),
    row(
      'CHG-11',
      1,
      'A container that is made anew (`if-exists: recreate`) fails, with `on-failure: rollback`',
      'Red; what ran before is put in its place and runs',
      tested(environment('puts back what ran before a recreation')),
    ),
    row(
      'CHG-12',
      1,
      'A step is cancelled or killed while it changes a container, or puts back what was there before',
      'Itself or its post step says which container is left, and in the middle of what',
      tested(careful('by SIGTERM, says what is left', 'by SIGKILL, has it said by the post step')),
    ),
  ],
};
