import { inFile, row, type Section, tested } from './row.ts';

const found = inFile('steps/found-is-not-mine');
const step = inFile('steps/issue-kubeconfig');
const refused = inFile('steps/issue-kubeconfig-refused');
const lost = inFile('steps/issue-kubeconfig-lost');
const check = inFile('kubeconfig/checks/check');
const parse = inFile('kubeconfig/reading/parse');
const tree = inFile('kubeconfig/reading/tree');
const rebuild = inFile('kubeconfig/rebuild');
const unlessAllowed = check('refused unless allow-exec');
const always = check('refused always');

/** What a kubeconfig may hold. */
export const KUB: Section = {
  prefix: 'KUB',
  title: 'Kubeconfig',
  size: 19,
  rows: [
    row(
      'KUB-01',
      1,
      'A good one',
      'One file of mode 0600 in a fresh directory, exported',
      tested(
        step(
          'is one private file outside the workspace, even where the umask would open it to all',
          'is told in outputs, log and summary, and exported in front of what was there',
        ),
      ),
    ),
    row(
      'KUB-02',
      1,
      'It runs a program (`exec`)',
      'Refused, not written, revoked',
      tested(unlessAllowed, refused('for %s is not written, and its credential revoked at once')),
    ),
    row('KUB-03', 1, 'It runs a program (`auth-provider`)', 'Refused', tested(unlessAllowed)),
    row('KUB-04', 1, 'It points at local files', 'Refused', tested(unlessAllowed)),
    row('KUB-05', 1, 'It does not check its server, in any spelling', 'Refused always', tested(always)),
    row(
      'KUB-06',
      1,
      'Its server is at http, at a loopback, at a link-local address',
      'Refused; a loopback over https is a notice',
      tested(always, check('a loopback server %s')),
    ),
    row(
      'KUB-07',
      1,
      'It goes through a proxy, or expects another name',
      'Refused, or a warning',
      tested(always, check('warned or noted')),
    ),
    row('KUB-08', 2, 'It acts as another user', 'Refused', tested(always)),
    row(
      'KUB-09',
      1,
      'Keys that nobody knows, extensions',
      'Left out: what is written is made anew from what was checked',
      tested(rebuild('names unknown keys at every level', 'keeps known fields and says nothing')),
    ),
    row(
      'KUB-10',
      2,
      'Its context is missing, dangling, twice',
      'Refused, naming the gap',
      tested(parse('gaps')),
    ),
    row(
      'KUB-11',
      1,
      'Aliases, merge keys, tags, several documents, keys twice, `__proto__`, 5 MB',
      'Refused without quoting it',
      tested(tree('documents that are refused without being quoted')),
    ),
    row(
      'KUB-12',
      3,
      'JSON, base64, a byte order mark, other line ends',
      'Read, or refused by its name',
      tested(parse('reads JSON, and a document without apiVersion and kind', 'gaps')),
    ),
    row(
      'KUB-13',
      2,
      'A token that is empty, has a line end, or looks like a number',
      'Refused, or kept as the text it is',
      tested(
        always,
        rebuild('gives back every printable token and password exactly, the same text each time'),
      ),
    ),
    row(
      'KUB-14',
      2,
      'Its authority is no certificate, or expired',
      'Refused, or a warning',
      tested(always, check('warned or noted')),
    ),
    row(
      'KUB-15',
      2,
      'The org has kubectl switched off',
      'Said, with what to do',
      tested(step('kubectl mode that is off is said')),
    ),
    row(
      'KUB-16',
      1,
      'The answer with it is lost',
      'The orphan is revoked, one more is issued; one lives',
      tested(lost('$name: the orphan is revoked and one more issued')),
    ),
    row(
      'KUB-17',
      1,
      'The answer is lost while another run issues one',
      'Only the one made at our own request, by the server’s clock, is revoked; others are named and left alone',
      tested(
        lost('with two new ids after a loss: nothing is revoked, both are named'),
        found(
          'leaves one of another job alone that is %s, and names it',
          'revokes the one that it made itself',
          'leaves one of another job alone in the post step of a killed step',
        ),
      ),
    ),
    row('KUB-18', 2, 'Revoking fails', 'A warning; the step stays green', tested(step('the post step'))),
    row(
      'KUB-19',
      1,
      'The post step after success, failure, cancelling, twice',
      'File and credential are gone',
      tested(
        step(
          'deletes the file and revokes the credential, and may run twice',
          'says nothing when main left nothing',
        ),
        inFile('steps/issue-kubeconfig-cancel')('killed at once after the request'),
      ),
    ),
  ],
};
