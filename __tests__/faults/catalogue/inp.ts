import { inFile, row, type Section, tested } from './row.ts';

const step = inFile('action/step');
const container = inFile('steps/create-container');
const pairs = inFile('contract/kinds/pairs');
const data = inFile('contract/kinds/data');
const figures = inFile('contract/kinds/words-and-figures');
const url = inFile('contract/kinds/url');
const path = inFile('http/address/path');
const names = inFile('faults/names');
const target = inFile('kubeconfig/files/prepare-target');

/** What people write. */
export const INP: Section = {
  prefix: 'INP',
  title: 'Inputs',
  size: 19,
  rows: [
    row(
      'INP-01',
      2,
      '`operation` is unknown, empty, in other capitals',
      'Red with the nearest name; names are matched exactly',
      tested(step('%j is refused with what is known')),
    ),
    row(
      'INP-02',
      2,
      'Required inputs are missing',
      'One error that lists them all',
      tested(
        inFile('steps/issue-kubeconfig')('bad inputs are all named at once'),
        container('are all refused at once, before any request'),
      ),
    ),
    row(
      'INP-03',
      3,
      'Inputs of another operation',
      'A warning for each; not sent',
      tested(step('of other operations are a warning each, and nothing else')),
    ),
    row(
      'INP-04',
      1,
      '`timeout` is 0, negative, no number, beyond what timers take',
      'Read or refused; no timer overflows',
      tested(figures('reads %s', 'refuses %s'), inFile('support/clock')('support/clock')),
    ),
    row(
      'INP-05',
      2,
      'Flags written `yes`, `1`, `TRUE `',
      'The words of YAML 1.2, or refused; empty is the default',
      tested(names('INP-05: the flag %j is refused', 'INP-05: the flag %j is read'), figures('refuses %s')),
    ),
    row(
      'INP-06',
      1,
      'An id that climbs out of its path',
      'Refused before any request',
      tested(
        inFile('steps/revoke-kubectl-credential')('the id %s is refused before any request'),
        path('refuses the value %j without quoting it', 'keeps any accepted value in its place'),
      ),
    ),
    row(
      'INP-07',
      1,
      'A container’s name that the platform does not take; names of two pull requests',
      'Refused; the number is kept whole, so that two never share a name',
      tested(
        names('INP-07: the name %j is refused', 'INP-07: the name %j is left to the platform'),
        inFile('previews/name')('is nobody else’s (%p)'),
      ),
    ),
    row(
      'INP-08',
      2,
      'An image with white space, a line end, a leading dash, a kilobyte',
      'Refused',
      tested(
        container('are all refused at once, before any request'),
        names('INP-08: the image %j is refused'),
      ),
    ),
    row(
      'INP-09',
      1,
      'Variables that are no map, have keys twice, `__proto__`, aliases, a megabyte',
      'Refused without quoting a value',
      tested(pairs('never quotes a value'), data('reads a map of 20,000 keys in the time of their number')),
    ),
    row(
      'INP-10',
      1,
      '`base-url` with another scheme, credentials, a query, invisible letters',
      'A table of what is taken and refused',
      tested(url('takes %s', 'refuses %j without quoting it'), path('cannot be led to another host')),
    ),
    row(
      'INP-11',
      1,
      'A path outside, of a device, a directory, with a line end',
      'Refused before anything is issued',
      tested(target('is refused: $name')),
    ),
    row(
      'INP-12',
      1,
      'A branch’s or a title’s text with `$(…)`',
      'Data: no program is started',
      tested(inFile('architecture/conventions')('starts no program', '%s')),
    ),
    row(
      'INP-13',
      3,
      'A secret of 48 kB with line ends of Windows',
      'Masked and read as any other',
      tested(inFile('faults/printing')('INP-13: a secret of 48 kB shows nowhere')),
    ),
    row(
      'INP-14',
      2,
      'The environment’s spelling of inputs with a hyphen',
      'As the runner writes it',
      tested(container('is looked for on every page, created once and waited for')),
    ),
    row(
      'INP-15',
      2,
      'Variables of the runner are missing',
      'No result changes; without a place for outputs the step does not start',
      tested(step('with %s changes no result', 'with %s for outputs stops the step before any call')),
    ),
    row(
      'INP-16',
      2,
      '`comment: true` in a run without a pull request',
      'A notice; the step stays as it is',
      tested(inFile('steps/comment')('needs a pull request, and says so')),
    ),
    row(
      'INP-17',
      2,
      'The runner’s Node is too old',
      'One sentence',
      tested(step('with an older Node is told so in one sentence')),
    ),
    row(
      'INP-18',
      1,
      'Any text in any input',
      'Values or problems, on single lines, without secrets',
      tested(
        inFile('faults/any-inputs')(
          'INP-18: any text in any input of any operation gives values or problems, told harmlessly',
        ),
        inFile('contract/kinds/fuzz')('gives a value or says what is wrong, whatever the text'),
      ),
    ),
    row(
      'INP-19',
      1,
      'Tags that are too long, too many, or odd',
      'Refused, or looked for exactly as they are stored',
      tested(
        inFile('operations/elasticbox/deploy-box-inputs')(
          'are refused before any request: $what',
          'with spaces and other letters are looked for exactly as they are stored',
        ),
      ),
    ),
  ],
};
