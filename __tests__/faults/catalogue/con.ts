import { decidedOtherwise, inFile, row, type Section, tested } from './row.ts';

const together = inFile('faults/together');
const comments = inFile('steps/comment-faults');
const faults = inFile('operations/dollarbox/create-container-faults');

/** What happens when several runs work at once. */
export const CON: Section = {
  prefix: 'CON',
  title: 'At the same time',
  size: 12,
  rows: [
    row(
      'CON-01',
      1,
      'Two runs create the same container at once',
      'One is made; the other run adopts it',
      tested(
        together('CON-01: two runs at the same instant end with one container'),
        faults('takes over the one that was created in between ($code, $status, detail $detail)'),
      ),
    ),
    row(
      'CON-02',
      1,
      'The same where names are not unique',
      'The older stays; the newer run removes only its own',
      tested(
        inFile('steps/deploy-box-exists')('end with one instance'),
        inFile('operations/elasticbox/deploy-box-faults')(
          'leave the older instance, and the newer run removes only its own',
        ),
      ),
    ),
    row(
      'CON-03',
      1,
      'A cancelled run’s creation, and the next run',
      'The next run adopts it',
      tested(together('CON-03: a run after a cancelled one takes over what that made (%s)')),
    ),
    row(
      'CON-04',
      1,
      'A second attempt of the same run',
      'It adopts what the first made',
      tested(together('CON-04: a second attempt takes over what a killed first one made')),
    ),
    row(
      'CON-05',
      2,
      'It is deleted between the look and the change',
      'Created anew, once',
      tested(faults('creates it anew when it is deleted (%s) between the look and the change')),
    ),
    row(
      'CON-06',
      2,
      'Two runs comment at once',
      'One comment in the end',
      tested(comments('leave one comment')),
    ),
    row(
      'CON-07',
      2,
      'The older run ends last',
      'Comment and deployment say what is there now: the last write wins, not the newest run',
      tested(
        inFile('steps/comment')('that tells of a later look is left as it is'),
        inFile('steps/deployment')('of the step that ended last is the live one, whichever run it is of'),
      ),
    ),
    row(
      'CON-08',
      2,
      'Jobs of a matrix, each with its own name',
      'Each its own, nothing crossed',
      tested(together('CON-08: three jobs with names of their own do not meet')),
    ),
    row(
      'CON-09',
      3,
      'A change is refused because somebody changed it meanwhile',
      'Red with the platform’s words; the step can run again',
      decidedOtherwise(
        'DollarBox documents no conflict on changes. A refusal is told as it is: repeating it could undo the other run’s change.',
        faults('does not create a second one when the change is refused with 404 and the list still has it'),
      ),
    ),
    row(
      'CON-10',
      3,
      'Workflows that should not overlap',
      'The examples set `concurrency`',
      tested(inFile('faults/pages')('CON-10: of previews keep their runs from overlapping')),
    ),
    row(
      'CON-11',
      1,
      'The answer to a new version of a box is lost, or tells of another box',
      'One version, found again by the mark in its description',
      tested(inFile('steps/push-box')('makes one version though its answer is lost: %s')),
    ),
    row(
      'CON-12',
      1,
      'The answer to a new box is lost',
      'One box, found again by the mark that is its description until the draft is written',
      tested(inFile('steps/push-box')('makes one box though its answer is lost: %s')),
    ),
  ],
};
