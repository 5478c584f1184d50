import { decidedOtherwise, inFile, row, type Section, tested } from './row.ts';

const step = inFile('action/step');
const answers = inFile('faults/answers');
const hosts = inFile('faults/hosts');
const container = inFile('steps/create-container');
const containerFaults = inFile('operations/dollarbox/create-container-faults');
const refused = step('%j is refused before any request, and not shown');

/** What tokens do. */
export const AUTH: Section = {
  prefix: 'AUTH',
  title: 'Tokens',
  size: 13,
  rows: [
    row(
      'AUTH-01',
      1,
      'The token is empty, as in a fork’s run',
      'Red before any request, with a word on forks',
      tested(container('without a token say so, and name forks')),
    ),
    row(
      'AUTH-02',
      1,
      'The token has white space around it',
      'Trimmed and taken',
      tested(step('is taken with white space around it')),
    ),
    row(
      'AUTH-03',
      1,
      'The token holds a line end, a control character, a letter outside ASCII',
      'Red before any request, naming the position, not the token',
      tested(refused, inFile('contract/kinds/words-and-figures')('refuses %j without showing it')),
    ),
    row('AUTH-04', 2, 'The token is pasted with its scheme', 'Red: "give the bare token"', tested(refused)),
    row('AUTH-05', 3, 'The token is a placeholder', 'Red: "looks like a placeholder"', tested(refused)),
    row(
      'AUTH-06',
      1,
      '401',
      'One request, red, with what to do',
      tested(answers('AUTH-06: that is refused is not sent again')),
    ),
    row(
      'AUTH-07',
      2,
      'A read-only token creates',
      'One POST, red, naming the scope',
      tested(containerFaults('tells a read-only token what it lacks, at the first write')),
    ),
    row(
      'AUTH-08',
      1,
      'The token is revoked during the wait',
      'Red at once, with the id',
      tested(answers('AUTH-08: that is revoked during the wait ends the step at once, with the id')),
    ),
    row(
      'AUTH-09',
      2,
      'One platform’s token for another platform',
      'Red before it is sent',
      tested(
        inFile('steps/deploy-box')('with another platform’s token are refused without sending it'),
        refused,
      ),
    ),
    row(
      'AUTH-10',
      1,
      'Versio.io’s token in an address',
      'It is in a header alone',
      tested(
        inFile('operations/versio/record-one')(
          'sends the time of `at` in milliseconds, the token in the header alone, and a state as YAML types it',
        ),
      ),
    ),
    row(
      'AUTH-11',
      1,
      'ElasticBox’s headers',
      'All three documented ones on every call',
      tested(inFile('steps/deploy-box')('has all three documented headers on every request')),
    ),
    row(
      'AUTH-12',
      1,
      'GitHub’s token at a platform, or a platform’s at GitHub',
      'Each goes to its own host only',
      tested(hosts('AUTH-12: of GitHub goes to no platform, and of a platform not to GitHub')),
    ),
    row(
      'AUTH-13',
      1,
      '`base-url` names another host',
      'Sent there, as the workflow’s author says, over https alone',
      decidedOtherwise(
        'Whoever writes `base-url` writes `token`, too: private installations and the emulator need it. It must be https, except to a loopback host, and a redirect or `next` link never leads away from it.',
        inFile('contract/kinds/url')('baseUrl'),
      ),
    ),
  ],
};
