import { inFile, notApplicable, row, type Section, tested } from './row.ts';

const found = inFile('steps/found-is-not-mine');
const cancelling = inFile('faults/cancelling');
const container = inFile('steps/create-container');
const deploy = inFile('steps/deploy-box-lost');
const step = inFile('action/step');
const kubeconfig = inFile('steps/issue-kubeconfig-cancel');

/** What cancelling meets. */
export const CAN: Section = {
  prefix: 'CAN',
  title: 'Cancelling',
  size: 12,
  rows: [
    row(
      'CAN-01',
      1,
      'During a pause between looks',
      'Ends within 2 s, red, with what is left and its id',
      tested(container('ends within 2 s while it polls, and says what is left')),
    ),
    row(
      'CAN-02',
      1,
      'During a pause the server asked for',
      'The same',
      tested(deploy('ends within 2 s during a pause the server asked for')),
    ),
    row(
      'CAN-03',
      1,
      'During a creation without an answer',
      'One quick look; the id when it is found, else that it is unknown',
      tested(
        container('looks once for a container whose creation was under way'),
        kubeconfig('%s while the request is under way'),
      ),
    ),
    row(
      'CAN-04',
      1,
      'While a name is looked up, in a handshake, at a proxy',
      'Ends within a second',
      tested(cancelling('CAN-04: %s ends within a second'), inFile('http/tls-and-proxy')('%s can end')),
    ),
    row(
      'CAN-05',
      2,
      'While the kubeconfig is written',
      'Never a part of a file; after the post step neither file nor credential',
      tested(
        cancelling(
          'CAN-05: while the kubeconfig is written leaves it whole or not at all, and the post step nothing',
        ),
      ),
    ),
    row(
      'CAN-06',
      2,
      'Three signals',
      'The second does not wait for anything; no stack is printed',
      tested(
        cancelling('CAN-06: three times in a row is told once'),
        step('a second one does not wait for anything'),
      ),
    ),
    row(
      'CAN-07',
      1,
      'The platform hangs at the quick look, too',
      'Gone well before the runner kills the step',
      tested(
        kubeconfig('while every call hangs, the look included'),
        step('end a step whose own clean-up hangs, in time for the runner'),
      ),
    ),
    row(
      'CAN-08',
      1,
      'Killed after the POST',
      'The post step finds and revokes what was issued',
      tested(
        kubeconfig('killed at once after the request', 'killed while the kubeconfig arrives'),
        inFile('faults/killed')('CAN-08: what %s leaves is named by the post step, and left alone'),
      ),
    ),
    row('CAN-09', 3, 'Before any request', 'No request', tested(kubeconfig('before any request'))),
    row(
      'CAN-10',
      2,
      'By the step’s own `timeout-minutes`',
      'The same signals, the same end',
      tested(step('%s ends a hanging step within a second')),
    ),
    row(
      'CAN-11',
      3,
      'Ctrl-C on Windows',
      'The same',
      notApplicable('The tests run on Linux only; the code listens for the same two signals everywhere.'),
    ),
    row(
      'CAN-12',
      1,
      'What was there before',
      'Nothing is deleted by cancelling, nor what a twin may have made',
      tested(
        container(
          'ends within 2 s while it polls, and says what is left',
          'never undoes what was there before',
        ),
        found(
          'is found as one that is %s, and that one is never undone',
          'is ours when it was made between the request and the look, and stays: a twin’s would look the same',
        ),
      ),
    ),
  ],
};
