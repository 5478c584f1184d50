import { inFile, row, type Section, tested } from './row.ts';

const connections = inFile('faults/connections');
const transport = inFile('faults/transport');
const client = inFile('http/client-faults');
const proxy = inFile('http/connection/proxy');
const container = inFile('steps/create-container');
const lost = inFile('operations/dollarbox/create-container-faults');
const calls = inFile('http/client');
const secure = inFile('http/tls-and-proxy');

const ONE = '$name: one container, adopted or made once more';

/** What networks do. */
export const NET: Section = {
  prefix: 'NET',
  title: 'Network',
  size: 32,
  rows: [
    row(
      'NET-01',
      2,
      'The host name does not exist',
      'Looked up twice, then red: "cannot resolve", with a word on `base-url`',
      tested(
        connections('NET-01: that nobody knows is looked up twice and told'),
        client('is looked up twice when the name does not exist'),
      ),
    ),
    row(
      'NET-02',
      1,
      'The name server fails for a moment, during a creation',
      'Tried again, since nothing was sent; one creation',
      tested(connections('NET-02: that cannot be looked up for a moment costs a pause, and one creation')),
    ),
    row(
      'NET-03',
      1,
      'The name server never answers',
      'Ends at the deadline, and the process with it',
      tested(connections('NET-03: whose look-up never ends costs the deadline and no more')),
    ),
    row(
      'NET-04',
      2,
      'The port is closed',
      'Tried as often as `max-attempts` says, then red with host and port',
      tested(connections('NET-04: that is closed is told with host and port')),
    ),
    row(
      'NET-05',
      1,
      'The port is closed twice, then open',
      'The step succeeds with one creation',
      tested(connections('NET-05: that opens late is found open')),
    ),
    row(
      'NET-06',
      1,
      'TCP connects, the TLS handshake never begins',
      'Given up after the connect timeout or at the deadline',
      tested(
        connections('NET-06: that accepts and never begins TLS costs the deadline'),
        secure('is given up for the connect timeout'),
      ),
    ),
    row(
      'NET-07',
      1,
      'Connections are destroyed as soon as they are accepted',
      'A read is made again until one lasts',
      tested(transport('NET-07: that is destroyed as soon as it is accepted is made again')),
    ),
    row(
      'NET-08',
      1,
      'The connection is reset after a POST that had no effect',
      'A look finds nothing; a second POST creates it, once',
      tested(container(ONE)),
    ),
    row(
      'NET-09',
      1,
      'The connection is reset after a POST that was applied',
      'A look finds it and adopts it; there is no second POST',
      tested(container(ONE)),
    ),
    row(
      'NET-10',
      1,
      'A POST is applied and its answer never comes',
      'The attempt ends by its own timer; the thing is found and adopted',
      tested(lost('finds the one whose creation never got an answer')),
    ),
    row(
      'NET-11',
      1,
      'A POST is applied and its 201 is cut in the middle',
      'Found and adopted; there is no second POST',
      tested(container(ONE)),
    ),
    row(
      'NET-12',
      1,
      'The answer is lost and the list lags behind for three reads',
      'Found at the third look',
      tested(lost('adopts the one that a lagging list shows late')),
    ),
    row(
      'NET-13',
      1,
      'The answer is lost and the look for it fails, too',
      'Red: it is unknown whether it exists, with its name; there is no second POST',
      tested(container('is never followed by a second creation when the look fails too')),
    ),
    row(
      'NET-14',
      1,
      'The server closes the connection right after each answer',
      'Nobody notices; one POST',
      tested(
        transport('NET-14: that the server closes after each answer makes no error and no second creation'),
      ),
    ),
    row(
      'NET-15',
      1,
      'The JSON of a read is cut twice',
      'Read anew as a whole, without a range',
      tested(transport('NET-15: cut in its JSON twice is asked for anew, as a whole')),
    ),
    row(
      'NET-16',
      2,
      'An answer without a length ends in the middle',
      'Counts as cut short: tried again, then "incomplete answer"',
      tested(transport('NET-16: without a length that ends early is incomplete')),
    ),
    row(
      'NET-17',
      1,
      'The body drips for ever',
      'Each attempt ends by its own timer, all of them at the deadline',
      tested(transport('%s costs the deadline and no more'), client('%s: ends with the attempt')),
    ),
    row(
      'NET-18',
      2,
      'The headers drip for ever, or 103s never end',
      'The same',
      tested(transport('%s costs the deadline and no more'), client('%s: ends with the attempt')),
    ),
    row(
      'NET-19',
      1,
      'The body never ends, at full speed',
      'Cut off at 4 MiB; the process does not grow',
      tested(
        transport('NET-19, NET-20: endless or inflating to 200 MB is refused without filling the memory'),
      ),
    ),
    row(
      'NET-20',
      1,
      'A compressed answer, not asked for, that inflates to 200 MB',
      'Refused unread by its header; the process does not grow',
      tested(
        transport('NET-19, NET-20: endless or inflating to 200 MB is refused without filling the memory'),
      ),
    ),
    row(
      'NET-21',
      3,
      'A header of 40 kB',
      'Red; the header is not shown',
      tested(transport('NET-22: of %s is red, and its bytes are not shown')),
    ),
    row(
      'NET-22',
      2,
      'Something that is not HTTP, bare line feeds, two lengths, a length and chunks',
      'Red after the usual attempts; no byte of it is shown',
      tested(
        transport('NET-22: of %s is red, and its bytes are not shown'),
        client('%s: fails without showing it'),
      ),
    ),
    row(
      'NET-23',
      2,
      'A second answer follows the first on the same connection',
      'It is never taken for the answer to the next call',
      tested(client('a second answer to one request is never taken for the next')),
    ),
    row(
      'NET-24',
      1,
      'The server’s certificate is self-signed, expired or for another host',
      'Red at once with a word on `ca-certificate`; no byte is sent',
      tested(
        connections(
          'NET-24: %s is refused at once, before a byte is sent',
          'NET-24: of a private authority is trusted by NODE_EXTRA_CA_CERTS, too',
        ),
      ),
    ),
    row(
      'NET-25',
      1,
      '`NODE_TLS_REJECT_UNAUTHORIZED=0` is set on the runner',
      'Certificates are checked all the same, GitHub’s included, with a warning',
      tested(
        connections('NET-25: is checked although the environment says not to'),
        inFile('faults/hosts')(
          'NET-25: whose certificate nobody trusts is not spoken to, whatever the environment says',
        ),
      ),
    ),
    row(
      'NET-26',
      2,
      'The proxy wants authentication',
      'Red: "the proxy requires authentication"; its credentials are never shown',
      tested(connections('NET-26: that wants authentication is told, its password is not')),
    ),
    row(
      'NET-27',
      1,
      'The proxy accepts CONNECT and never answers',
      'Given up after the connect timeout or at the deadline',
      tested(
        connections('NET-27: that never answers costs the deadline'),
        secure('that never answers CONNECT is given up for the connect timeout'),
      ),
    ),
    row(
      'NET-28',
      2,
      '`HTTPS_PROXY` has no scheme, is no address, or is empty',
      'Taken as `http://`, refused in a sentence, or no proxy',
      tested(
        connections(
          'NET-28: of the address %j is told as a mistake of the settings',
          'NET-28: of no address is none',
        ),
        proxy('$name'),
      ),
    ),
    row(
      'NET-29',
      3,
      '`NO_PROXY` with addresses, suffixes, `*`, networks',
      'A table of routes; what is none of them is a warning',
      tested(proxy('%j and %s: %s', 'warns of an entry in NO_PROXY that is nothing: %s')),
    ),
    row(
      'NET-30',
      3,
      'The server prefers HTTP/2, or speaks nothing else',
      'HTTP/1.1 where it is offered, else red with a sentence',
      tested(connections('NET-30: that also offers 1.1: %s')),
    ),
    row(
      'NET-31',
      2,
      'The deadline is shorter than one attempt',
      'Ends at the deadline; what was created is known or said to be unknown',
      tested(transport('NET-31: to a creation that never comes (%s) is said to be unknown, or found')),
    ),
    row(
      'NET-32',
      2,
      'Every second answer of a long list is a 503',
      'A budget of retries ends it: "too many failures"',
      tested(calls('runs out of retries when everything fails')),
    ),
  ],
};
