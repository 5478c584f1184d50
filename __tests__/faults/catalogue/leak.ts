import { inFile, row, type Section, tested } from './row.ts';

const step = inFile('action/step');
const hostile = inFile('action/hostile-server');
const refused = inFile('faults/every-operation');
const kubeconfig = inFile('steps/issue-kubeconfig');
const tree = inFile('kubeconfig/reading/tree');
const secrets = inFile('support/secrets');
const spellings = inFile('support/redaction/spellings');
const said = inFile('steps/secrets');
const url = inFile('contract/kinds/url');

/** Where secrets could show. */
export const LEAK: Section = {
  prefix: 'LEAK',
  title: 'Secrets',
  size: 16,
  rows: [
    row(
      'LEAK-01',
      1,
      'A secret is printed before it is masked',
      'Masks come before anything else, once each: the secret or its long lines, and its base64',
      tested(
        step('is masked before anything else is printed, with its forms'),
        said('is masked once, line by line, at the start'),
        secrets('is a token and its base64, once each'),
      ),
    ),
    row(
      'LEAK-02',
      1,
      'The server repeats our token, or 12 characters of it, in its words, headers, addresses, in whatever spelling',
      'Replaced by `***` before it is cut and printed',
      tested(
        refused('LEAK-02: %s shows no token that the platform repeats'),
        hostile(
          '%# of a resource shows nowhere',
          '%# of a refusal shows nowhere',
          'in a header or an address shows nowhere',
        ),
        spellings('shows no run of it, however it is spelled, twice, and cut'),
        said('that comes back shows nowhere, in no spelling'),
      ),
    ),
    row(
      'LEAK-03',
      1,
      'Step debugging is on',
      'Method, path, status, time, request id; no header, body or query',
      tested(step('shows method, path and status, and no header, body or query')),
    ),
    row(
      'LEAK-04',
      1,
      'An exception that nobody expected quotes a secret',
      'One sentence without its text',
      tested(step('%s is one sentence without its text')),
    ),
    row(
      'LEAK-05',
      1,
      'The answer with the kubeconfig is cut in its JSON',
      'The parser’s message is not printed',
      tested(inFile('steps/issue-kubeconfig-lost')('$name: the orphan is revoked and one more issued')),
    ),
    row(
      'LEAK-06',
      1,
      'The kubeconfig’s YAML is broken beside its token, or has an unknown tag',
      'No line of it on either stream',
      tested(
        inFile('steps/issue-kubeconfig-refused')('is tried in every way the emulator knows'),
        tree('says nothing on stderr or as a process warning'),
      ),
    ),
    row(
      'LEAK-07',
      1,
      'What of a kubeconfig is masked',
      'Its tokens, passwords and keys; no public value',
      tested(
        kubeconfig('has its token masked before anything of it is printed, and nothing else'),
        inFile('kubeconfig/reading/secrets')(
          'finds tokens, passwords and keys of all users, and each line of a key',
          'leaves public values alone',
        ),
      ),
    ),
    row(
      'LEAK-08',
      2,
      'A private key with a short last line',
      'Its header lines and short pieces are not masked',
      tested(
        secrets('are the long lines of %s and its base64, no header and no short line'),
        spellings('that is in every PEM, or one letter again and again, is none'),
      ),
    ),
    row(
      'LEAK-09',
      2,
      'A secret is as short as an ordinary word',
      'Six characters and more are taken out wherever a platform says them; names, ids and outcomes stay',
      tested(
        secrets('keeps what is shorter than 6 characters, and the asterisks that stand for a password'),
        said('and that is a word leaves outputs as they are', 'leaves the namespace as it is'),
      ),
    ),
    row(
      'LEAK-10',
      1,
      '`base-url` holds a password or a token',
      'Refused without showing it',
      tested(url('refuses %j without quoting it')),
    ),
    row(
      'LEAK-11',
      1,
      'Outputs',
      'None holds a secret; a kubeconfig is a path',
      tested(
        refused('LEAK-02: %s shows no token that the platform repeats'),
        kubeconfig('is told in outputs, log and summary, and exported in front of what was there'),
      ),
    ),
    row(
      'LEAK-12',
      1,
      'State, summary, comment',
      'None holds a secret',
      tested(refused('LEAK-02: %s shows no token that the platform repeats')),
    ),
    row(
      'LEAK-13',
      2,
      'Arguments of other processes',
      'No other process is started',
      tested(inFile('architecture/conventions')('starts no program')),
    ),
    row(
      'LEAK-14',
      2,
      'A token full of `%`, `"`, `&`, `::`',
      'Its mask is written so that the runner reads it whole',
      tested(step('is masked although it is full of signs that commands use')),
    ),
    row(
      'LEAK-15',
      1,
      'A password in `HTTPS_PROXY`',
      'Shown by no error of the proxy',
      tested(inFile('faults/connections')('LEAK-15: that %s keeps its password, too')),
    ),
    row(
      'LEAK-16',
      1,
      'The private key is in the wrong input',
      'Refused before anything is sent',
      tested(inFile('operations/raidboxes/upload-ssl-inputs')('$name: all told, nothing sent')),
    ),
  ],
};
