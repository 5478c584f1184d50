import { inFile, row, type Section, tested } from './row.ts';

const found = inFile('steps/found-is-not-mine');
const answers = inFile('faults/answers');
const transport = inFile('faults/transport');
const client = inFile('http/client');
const clientAnswers = inFile('http/client-answers');
const classify = inFile('http/retry/classify');
const retryAfter = inFile('http/retry/retry-after');
const container = inFile('steps/create-container');
const containerFaults = inFile('operations/dollarbox/create-container-faults');
const errors = inFile('operations/dollarbox/errors');
const one = inFile('operations/versio/record-one');
const many = inFile('operations/versio/record-many');
const uploadInputs = inFile('operations/raidboxes/upload-ssl-inputs');
const uploadWaits = inFile('operations/raidboxes/upload-ssl-waits');
const hostile = inFile('action/hostile-server');

const FOUND = '%s: one container, found by a look';

/** What servers answer. */
export const HTTP: Section = {
  prefix: 'HTTP',
  title: 'Answers of HTTP',
  size: 38,
  rows: [
    row(
      'HTTP-01',
      1,
      'A read is answered 503 twice, then 200',
      'Two retries with growing, jittered pauses',
      tested(
        client('waits longer each time, with jitter, and says so'),
        inFile('http/retry/backoff')('the pause before a retry'),
      ),
    ),
    row(
      'HTTP-02',
      1,
      'A read is answered 503 for ever',
      'Red after `max-attempts`, with status, the platform’s words on one line, and the request id',
      tested(client('gives up after the attempts it has')),
    ),
    row(
      'HTTP-03',
      1,
      'A creation is answered 500 and was applied',
      'Found and adopted; one creation',
      tested(answers(FOUND)),
    ),
    row(
      'HTTP-04',
      1,
      'A creation is answered with a gateway’s HTML page and was applied',
      'Found and adopted; no markup is ever shown',
      tested(answers(FOUND), clientAnswers('page of a gateway shows no markup')),
    ),
    row(
      'HTTP-05',
      1,
      'A creation is lost, the list lags, and the second one is refused as a duplicate',
      'Looked for again and adopted',
      tested(
        containerFaults(
          'finds the one that a lagging list hid, after the platform said that the name is taken',
        ),
      ),
    ),
    row(
      'HTTP-06',
      1,
      '429 with Retry-After on a creation',
      'At least that pause, then a second POST: the first was turned away',
      tested(container('is waited out on a read and on the creation')),
    ),
    row(
      'HTTP-07',
      1,
      'Retry-After is longer than the time that is left',
      'Ends at once and says so; one request',
      tested(container('that asks for longer than is left ends the step at once')),
    ),
    row(
      'HTTP-08',
      1,
      'Retry-After of 45 s that fits',
      'Waited in full, never earlier',
      tested(client('waits as long as a %d asks for, never less')),
    ),
    row(
      'HTTP-09',
      2,
      'Retry-After as a date',
      'Counted from the server’s own `Date`',
      tested(retryAfter('$name: $value')),
    ),
    row(
      'HTTP-10',
      2,
      'The runner’s clock is an hour off',
      'The same pause',
      tested(retryAfter('compares a date with the server’s own clock when ours is %d ms off')),
    ),
    row(
      'HTTP-11',
      1,
      'Retry-After that is 0, empty, a word, negative, huge, hexadecimal, double, past',
      'The usual pause, or an end at once; never a hot loop or a timer beyond its limits',
      tested(
        retryAfter('$name: $value'),
        client(
          'takes its own pause for Retry-After: %s',
          'stops at once when asked to wait %d s and less is left',
        ),
      ),
    ),
    row(
      'HTTP-12',
      2,
      '429 with Retry-After 1 for ever',
      'Red after `max-attempts`',
      tested(errors('rate_limited is waited for, and told when it does not end')),
    ),
    row(
      'HTTP-13',
      2,
      '408 to a read, or to a creation that was applied',
      'The read is repeated on a new connection, the creation looked for',
      tested(clientAnswers('408 is repeated on a new connection'), answers(FOUND)),
    ),
    row(
      'HTTP-14',
      3,
      '425 and 423',
      'Repeated within bounds',
      tested(classify('status %d: safe %s, create %s')),
    ),
    row(
      'HTTP-15',
      2,
      '520, 522, 524, 529',
      'As 502 and 503',
      tested(classify('status %d: safe %s, create %s')),
    ),
    row(
      'HTTP-16',
      3,
      '501, 505, 511',
      'Red at once; 511 names a captive portal',
      tested(clientAnswers('%d: %d requests')),
    ),
    row(
      'HTTP-17',
      1,
      'Raidboxes refuses with details, and repeats the private key',
      'The fields are named; no run of the key shows, in no spelling',
      tested(
        uploadInputs('never shows the key, whoever repeats it'),
        inFile('steps/secrets')('HTTP-17: that Raidboxes repeats %s shows nowhere'),
        inFile('platforms/raidboxes/wire/failure')('reads the envelope of the documentation'),
      ),
    ),
    row(
      'HTTP-18',
      2,
      'DollarBox says that a quota is used up',
      'Red at once with its figures, whatever the status',
      tested(containerFaults('tells the quota with its figures and does not try again (%s)')),
    ),
    row(
      'HTTP-19',
      2,
      'The org is missing, its API is off, the token may not write',
      'Each with its own next step',
      tested(errors('$code is told once, with its own next step')),
    ),
    row(
      'HTTP-20',
      3,
      'A problem document names another status than HTTP',
      'HTTP’s status decides',
      tested(answers('HTTP-20: whose problem document names another status goes by the status of HTTP')),
    ),
    row(
      'HTTP-21',
      2,
      'The body of an error is empty, `null`, a list, a number, a megabyte, binary, full of controls',
      'A short plain sentence',
      tested(
        answers('HTTP-21: refused with %j is told in a short plain sentence'),
        inFile('faults/every-operation')('%s ends in an orderly way whatever it is answered'),
        inFile('faults/mutated-answers')('lets %s end in an orderly way'),
        clientAnswers('body: %s', 'of a megabyte is cut, and no part of a secret left at the cut'),
      ),
    ),
    row(
      'HTTP-22',
      1,
      'A 200 that holds an error',
      'A refusal',
      tested(answers('HTTP-22: answered 200 with an error is a refusal')),
    ),
    row(
      'HTTP-23',
      1,
      'A 200 that is a login page',
      'Red: "expected JSON, got text/html"; the page is not shown',
      tested(answers('HTTP-23: answered with a login page is red without showing it')),
    ),
    row(
      'HTTP-24',
      3,
      'JSON under another content type, another charset, a byte order mark',
      'Read when it is JSON',
      tested(clientAnswers('%s')),
    ),
    row(
      'HTTP-25',
      2,
      'A creation is answered 204, an empty 200, or 202',
      'Looked for by its name; no output is ever `undefined`',
      tested(answers(FOUND)),
    ),
    row(
      'HTTP-26',
      1,
      'A created thing has no id, an empty one, an object, a path, a number beyond 2^53',
      'Looked for; such an id is in no address; a big one keeps its digits',
      tested(
        answers(FOUND, 'HTTP-26: with an id beyond 2^53 keeps every digit'),
        errors('does not let the id %j of an answer lead elsewhere'),
      ),
    ),
    row(
      'HTTP-27',
      2,
      'Keys of the prototype, 200 000 levels, half a million entries',
      'No pollution, no crash',
      tested(
        answers(
          'HTTP-27: with keys of the prototype leaves them alone',
          'HTTP-27: of a list of half a million entries is red or read, and nothing else',
        ),
        inFile('http/answer/exact-json')('refuses %d levels without falling over'),
      ),
    ),
    row(
      'HTTP-28',
      1,
      'A redirect to another origin',
      'Not followed: the other server sees nothing; only its origin is named',
      tested(
        hostile('goes to no other address: not with a redirect, not with a page'),
        clientAnswers('%d to another origin is not followed'),
      ),
    ),
    row(
      'HTTP-29',
      1,
      'A redirect from https to http',
      'Not followed',
      tested(transport('HTTP-29: from https to http (%d) is not followed')),
    ),
    row(
      'HTTP-30',
      3,
      'A redirect below the same base',
      'Followed once by a read, never by a creation',
      tested(
        clientAnswers(
          '308 to %s under the base: %s',
          'of a creation: 303 may have been applied, 307 was not',
        ),
      ),
    ),
    row(
      'HTTP-31',
      2,
      'Redirects in a circle',
      'Two requests, then red',
      tested(clientAnswers('in a circle ends after the second request')),
    ),
    row(
      'HTTP-32',
      1,
      'Versio.io saves two of three states',
      'Red, naming the third; a refusal is final, and nothing is sent again',
      tested(many('names the item, sends nothing again, keeps the others (%s)')),
    ),
    row(
      'HTTP-33',
      1,
      'The answer to a state is lost; its repeat is refused or discarded',
      'The same bytes again, or read back and compared; one change in the history',
      tested(
        one(
          '$kind $status: one change, the same bytes again',
          'settles the refusal of the repeat by reading back (%s)',
          'does not believe a refusal at the first try, even when the state is there',
        ),
      ),
    ),
    row(
      'HTTP-34',
      2,
      'The answer to a deletion is lost, its repeat is 404',
      'Deleted',
      tested(
        inFile('operations/dollarbox/containers')(
          'takes a deletion for its own when the answer was lost (%s)',
        ),
      ),
    ),
    row(
      'HTTP-35',
      2,
      'The answer is about another resource than was asked for',
      'Red, without outputs; of a creation: looked for',
      tested(
        answers('HTTP-35: answered with another container is red', FOUND),
        found('is not the one of another name whose id the answer tells, and that one is not undone'),
      ),
    ),
    row(
      'HTTP-36',
      2,
      '429 with a reset header alone, in seconds, milliseconds, ISO, or garbage',
      'The right pause or the usual one; never years',
      tested(
        retryAfter('$name: $value', 'counts on 429 only, and after Retry-After'),
        uploadWaits('obeys a reset alone, written as %s'),
      ),
    ),
    row(
      'HTTP-37',
      1,
      'Versio.io’s answer lacks items, their status, or is no list',
      'Read back; red with the ids of those that are not there',
      tested(
        many(
          'reads back what the answer does not tell of: %s',
          'is red, and names the items, when they are not there: %s',
        ),
      ),
    ),
    row(
      'HTTP-38',
      3,
      'Versio.io answers 401 for a missing permission',
      '"token or permission"',
      tested(one('says token or permission on a 401, and does not repeat it: body %s')),
    ),
  ],
};
