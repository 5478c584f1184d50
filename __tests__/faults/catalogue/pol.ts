import { decidedOtherwise, inFile, row, type Section, tested } from './row.ts';

const poll = inFile('http/wait/poll');
const create = inFile('operations/dollarbox/containers/create-container');
const faults = inFile('operations/dollarbox/create-container-faults');
const container = inFile('steps/create-container');
const rollout = inFile('operations/dollarbox/containers/update-container');
const settle = inFile('platforms/dollarbox/resources/settle');
const clocks = inFile('faults/clocks');

/** What waiting meets. */
export const POL: Section = {
  prefix: 'POL',
  title: 'Waiting',
  size: 22,
  rows: [
    row(
      'POL-01',
      1,
      'Pending three times, then running',
      'Told at each change',
      tested(poll('reads until it is settled and tells each change')),
    ),
    row(
      'POL-02',
      1,
      'It ends failed',
      'Red with the platform’s reason and the id; no more reads',
      tested(
        container('ends red with its id when it fails to start'),
        create('is red when it fails, with the reason from $reason'),
      ),
    ),
    row(
      'POL-03',
      1,
      'Pending for ever',
      'Ends at the deadline with the id; nothing is deleted',
      tested(container('fails with the id, the time spent and how to resume')),
    ),
    row(
      'POL-04',
      1,
      'A status that nobody knows',
      'Waited through, printed once as text, named at the deadline',
      tested(
        container('is waited for through a status that nobody knows'),
        poll('waits through a status nobody knows and says so once'),
      ),
    ),
    row(
      'POL-05',
      2,
      'A status that is missing, a number, in capitals, with spaces',
      'Capitals and spaces are forgiven; else unknown',
      tested(settle('$status with address "$address": $judged')),
    ),
    row(
      'POL-06',
      1,
      'Not there twice, then pending, then running',
      'Success',
      tested(faults('bears that a new container cannot be read yet')),
    ),
    row(
      'POL-07',
      2,
      'Created and never to be seen',
      'Red after 30 s, with the id',
      tested(faults('gives up on one that never becomes visible')),
    ),
    row(
      'POL-08',
      2,
      'Seen once, then gone',
      'Red: it vanished',
      tested(faults('says that it vanished when it was seen before')),
    ),
    row(
      'POL-09',
      1,
      '503s in the middle',
      'A few are waited through, more end the wait',
      tested(poll('failures while polling'), faults('waits through a %s on the way')),
    ),
    row(
      'POL-10',
      1,
      '429 with Retry-After in the middle',
      'That pause is kept',
      tested(poll('keeps the pause a 429 asks for', 'stops when the pause asked for does not fit')),
    ),
    row(
      'POL-11',
      3,
      'Running, pending, running',
      'The first is believed',
      decidedOtherwise(
        'A container that restarts later is not the deploy’s business. A change of image is believed only when it shows, or after some seconds.',
        rollout('is believed after some seconds when the status never leaves running, and says so'),
      ),
    ),
    row(
      'POL-12',
      2,
      'The id in the answer changes',
      'Red',
      tested(inFile('faults/answers')('POL-12: of a wait that is answered with another container is red')),
    ),
    row(
      'POL-13',
      2,
      'Settled in the very answer to the creation',
      'No read',
      tested(poll('reads nothing when the value at hand is settled')),
    ),
    row(
      'POL-14',
      2,
      'A pause of 0, or longer than the deadline',
      'Refused below 100 ms; the last look comes at the deadline',
      tested(
        poll('gets a last look under a budget of its own, then an error with the last status'),
        inFile('contract/kinds/words-and-figures')('has a smallest length, which is itself taken'),
      ),
    ),
    row(
      'POL-15',
      2,
      'The system’s clock jumps by an hour',
      'Neither an early end nor an endless wait',
      tested(clocks('POL-15: that jumps by %s changes no wait')),
    ),
    row(
      'POL-16',
      3,
      'The machine sleeps past the deadline',
      'One more look',
      tested(poll('still gets a look when the machine slept past it')),
    ),
    row(
      'POL-17',
      3,
      'A wait of half an hour',
      'Pauses of 15 s at most, a sign of life each minute',
      tested(poll('gives a sign of life each minute', 'grows to 15 s, spread to both sides, never past it')),
    ),
    row(
      'POL-18',
      3,
      'Jitter at both ends',
      'Its bounds hold',
      tested(poll('grows to 15 s, spread to both sides, never past it')),
    ),
    row(
      'POL-19',
      1,
      'A volume that is `running`, not `bound`',
      'Waited for until it is bound',
      tested(inFile('operations/dollarbox/volumes')('does not take running for bound')),
    ),
    row(
      'POL-20',
      1,
      'After a change the old one still runs',
      'Not believed at once: a change of status, or the image and some seconds',
      tested(
        rollout(
          'is believed after some seconds when the status never leaves running, and says so',
          'is not believed while another image runs',
          'that fails without showing it is red',
        ),
      ),
    ),
    row(
      'POL-21',
      2,
      'Running without an address',
      'Waited for a while, then a result without one',
      tested(create('waits for an address that comes after running and is %s before')),
    ),
    row(
      'POL-22',
      2,
      'Somebody shuts the instance down meanwhile',
      'Red, naming what happened',
      tested(inFile('steps/deploy-box')('is red when somebody else takes it over')),
    ),
  ],
};
