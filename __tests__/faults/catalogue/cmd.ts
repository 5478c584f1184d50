import { inFile, notApplicable, row, type Section, tested } from './row.ts';

const hostile = inFile('action/hostile-server');
const field = hostile('behind %s in every field of a resource', 'behind %s in every field of a refusal');
const conventions = inFile('architecture/conventions');
const markdown = inFile('reporting/summary/markdown');

/** What texts could make the runner do. */
export const CMD: Section = {
  prefix: 'CMD',
  title: 'Workflow commands and markup',
  size: 15,
  rows: [
    row(
      'CMD-01',
      1,
      'A line end and a command behind it, in a server’s text',
      'One line; no command',
      tested(field),
    ),
    row('CMD-02', 1, 'White space of all kinds before a command', 'No command', tested(field)),
    row('CMD-03', 1, 'The older form of commands, in the middle of a line', 'Broken up', tested(field)),
    row('CMD-04', 1, '`::add-mask::e`, which would blank every "e"', 'No command', tested(field)),
    row(
      'CMD-05',
      1,
      '`::stop-commands::`, which would undo our masks',
      'No command; our masks hold',
      tested(hostile('of ours keep their masks: nothing can stop them')),
    ),
    row('CMD-06', 1, '`::save-state`, `::add-matcher`, `::echo`', 'No command', tested(field)),
    row(
      'CMD-07',
      1,
      'Delimiters and further outputs in the value of an output',
      'Exactly our outputs, the value whole',
      tested(hostile('are exactly ours, whatever they hold')),
    ),
    row(
      'CMD-08',
      1,
      'The name of an output that a server chose',
      'Names are constants of ours',
      tested(
        conventions('talks to the runner in action only, and prints in its log only'),
        hostile('are exactly ours, whatever they hold'),
      ),
    ),
    row(
      'CMD-09',
      1,
      'Variables such as `PATH` for later steps',
      '`KUBECONFIG` and `KUBE_CONFIG_PATH` alone',
      tested(
        conventions('exports variables in one place only'),
        inFile('steps/issue-kubeconfig')(
          'is told in outputs, log and summary, and exported in front of what was there',
        ),
      ),
    ),
    row(
      'CMD-10',
      2,
      'Commas, colons, percent signs and line ends in an annotation’s title',
      'Written so that the runner reads them as text',
      tested(inFile('faults/printing')('CMD-10: a title of %j is read as it is written')),
    ),
    row(
      'CMD-11',
      1,
      'Tags, images, links, mentions, references, comments of HTML in a summary or comment',
      'Shown as text',
      tested(
        markdown(
          'shows %j as the text it is',
          'keeps GitHub from seeing a mention or an issue in what it rendered',
        ),
        hostile('is text, whatever the server says'),
      ),
    ),
    row(
      'CMD-12',
      2,
      'Escapes of terminals, right-to-left and invisible characters',
      'Left out',
      tested(field),
    ),
    row('CMD-13', 2, 'A message of 5 MB', 'Cut', tested(hostile('in %s is cut'))),
    row(
      'CMD-14',
      2,
      'Our own use of `stop-commands`',
      'There is none',
      notApplicable(
        'The action never stops commands: it makes text harmless instead.',
        hostile('of ours keep their masks: nothing can stop them'),
      ),
    ),
    row(
      'CMD-15',
      2,
      'A library’s warning that quotes a server',
      'Nothing on stderr',
      tested(inFile('kubeconfig/reading/tree')('says nothing on stderr or as a process warning')),
    ),
  ],
};
