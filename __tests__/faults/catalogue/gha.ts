import { inFile, row, type Section, tested } from './row.ts';

const comment = inFile('steps/comment');
const faults = inFile('steps/comment-faults');
const deployment = inFile('steps/deployment');
const refusal = inFile('reporting/github/github-error');
const status = inFile('reporting/deployment/deployment-status');
const preview = inFile('steps/preview-container');

/** What GitHub's API does to the reports. */
export const GHA: Section = {
  prefix: 'GHA',
  title: 'GitHub’s API',
  size: 19,
  rows: [
    row(
      'GHA-01',
      1,
      'The token may not write comments',
      'One warning with the line of `permissions`; the result stands',
      tested(
        faults(
          '$token makes one warning that says what to add',
          'in a run for a fork is told why no permission helps',
        ),
      ),
    ),
    row(
      'GHA-02',
      2,
      '404 where a permission is missing',
      'The same',
      tested(faults('of a private repository is told the same')),
    ),
    row(
      'GHA-03',
      1,
      'A comment is answered 502 and was written',
      'One comment',
      tested(faults('$name: one comment')),
    ),
    row(
      'GHA-04',
      1,
      'The connection breaks after a comment was written',
      'One comment',
      tested(faults('$name: one comment')),
    ),
    row(
      'GHA-05',
      2,
      'Rate limits, primary and secondary',
      'Waited for when it fits, else a warning; never tried early',
      tested(faults('that fits is waited for', 'of $name is a warning, and nothing is tried early')),
    ),
    row(
      'GHA-06',
      1,
      'Our comment is on a later page',
      'Found and rewritten',
      tested(comment('is found on the last of many pages, whatever the links say')),
    ),
    row(
      'GHA-07',
      1,
      'Somebody else’s comment carries our mark',
      'Left alone; our own is written',
      tested(comment('that $name copied is left alone')),
    ),
    row(
      'GHA-08',
      2,
      'Our comment is deleted before it is rewritten',
      'Written once',
      tested(faults('is written anew, once')),
    ),
    row(
      'GHA-09',
      2,
      'A comment that is too long',
      'Cut, its markup whole',
      tested(
        inFile('reporting/comment/comment-body')(
          'stays far below GitHub’s 65,536 characters, its marker first and its markup whole',
        ),
      ),
    ),
    row(
      'GHA-10',
      2,
      '409 on the list of comments',
      'Unknown: no second comment is written',
      tested(faults('$name')),
    ),
    row(
      'GHA-11',
      2,
      'A deployment is refused with 409',
      'A warning; no checks of the commit are asked for',
      tested(inFile('faults/hosts')('GHA-11: refused with 409 is a warning, and asks for no checks')),
    ),
    row(
      'GHA-12',
      1,
      'An address of the environment that is no plain link',
      'Left out',
      tested(status('%s of %s is %s')),
    ),
    row(
      'GHA-13',
      3,
      'A description that is too long',
      'Cut',
      tested(deployment('keeps its description within 140 characters')),
    ),
    row(
      'GHA-14',
      1,
      'GitHub hangs',
      'A warning within seconds; the deadline holds',
      tested(
        faults('costs the step 10 s in all, and one warning'),
        preview('and a GitHub that does not answer neither'),
      ),
    ),
    row(
      'GHA-15',
      2,
      'Comment and deploy both fail',
      'The deploy’s error is the one that shows',
      tested(deployment('does not hide why the step is red')),
    ),
    row(
      'GHA-16',
      2,
      'The deployment’s last status cannot be written',
      'A warning; the post step tries again',
      tested(deployment('is a warning, and the post step tries again with the same')),
    ),
    row(
      'GHA-17',
      3,
      'GitHub Enterprise Server',
      'Calls go to `GITHUB_API_URL`, behind its certificate',
      tested(
        inFile('faults/hosts')('AUTH-12: of GitHub goes to no platform, and of a platform not to GitHub'),
      ),
    ),
    row(
      'GHA-18',
      3,
      'A locked conversation, spam protection',
      'A warning with GitHub’s words',
      tested(
        faults('to a locked conversation is told what GitHub says'),
        refusal('of odd content is still one line, and short where it is printed'),
      ),
    ),
    row(
      'GHA-19',
      2,
      '`pull_request_target` with data of a fork',
      'Data only; the pages warn of it',
      tested(
        inFile('faults/pages')('GHA-19: warn of running what a fork sends'),
        inFile('architecture/conventions')('starts no program'),
      ),
    ),
  ],
};
