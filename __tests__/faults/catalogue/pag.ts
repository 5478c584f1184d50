import { inFile, row, type Section, tested } from './row.ts';

const answers = inFile('faults/answers');
const cursor = inFile('http/pages/cursor');
const paginate = inFile('http/pages/paginate');
const list = inFile('operations/dollarbox/containers');
const container = inFile('operations/dollarbox/containers/create-container');
const hostile = inFile('action/hostile-server');
const next = cursor('%j gives %j');
const refused = cursor('refuses %j');

/** What lists do. */
export const PAG: Section = {
  prefix: 'PAG',
  title: 'Pages',
  size: 19,
  rows: [
    row(
      'PAG-01',
      1,
      'The next page is at another host',
      'Only the cursor is taken, the own base is asked; the other host sees nothing',
      tested(
        list('stays with its own server when next is %s'),
        hostile('goes to no other address: not with a redirect, not with a page'),
      ),
    ),
    row(
      'PAG-02',
      1,
      'The next page’s address looks like ours: user info, backslashes, another port',
      'The same',
      tested(next),
    ),
    row(
      'PAG-03',
      1,
      'The next page is at `http:`',
      'The cursor is used over https',
      tested(list('stays with its own server when next is %s')),
    ),
    row(
      'PAG-04',
      1,
      'The next page is at a loopback, link-local or metadata address',
      'No connection is made',
      tested(next),
    ),
    row(
      'PAG-05',
      1,
      'The next page is empty, white space, "null", a number, an object',
      'Red: bad pagination; never a loop',
      tested(refused),
    ),
    row(
      'PAG-06',
      1,
      'The same cursor again',
      'Ends at its second sight',
      tested(paginate('stops at the second sight of a cursor'), list('ends when the pages run in a circle')),
    ),
    row(
      'PAG-07',
      2,
      'Two cursors by turns',
      'Ends at the third page',
      tested(paginate('sees longer circles too')),
    ),
    row(
      'PAG-08',
      1,
      'Ever new cursors and no entries',
      'Given up after 200 empty pages',
      tested(paginate('gives up on empty pages sooner')),
    ),
    row(
      'PAG-09',
      2,
      'Thousands of pages of one entry',
      'Given up after 100 000 pages or 512 MiB, with a word on `limit`',
      tested(
        paginate('does not read for ever, and names the way out'),
        inFile('http/pages/read-whole')('refuses what fills the memory, and says what to do'),
      ),
    ),
    row(
      'PAG-10',
      1,
      'A later page fails while a lost creation is looked for',
      'Unknown; there is no second creation',
      tested(inFile('http/reconcile')('does not repeat what it cannot look for: half a list is no list')),
    ),
    row(
      'PAG-11',
      2,
      '429 on the second page',
      'Waited for, then the same cursor',
      tested(list('goes on after the rate limit (Retry-After: %s)')),
    ),
    row(
      'PAG-12',
      1,
      'The wanted thing is on a later page',
      'Found; nothing is created',
      tested(container('looks through every page for the name, and names the org in every request')),
    ),
    row(
      'PAG-13',
      2,
      'An entry moves between pages and comes twice',
      'Counted once, by its id',
      tested(
        list('counts one that moved to the next page once'),
        inFile('platforms/dollarbox/resources/list-all')('lists one that moved to a later page once'),
      ),
    ),
    row(
      'PAG-14',
      2,
      'The entries are missing, `null`, an object, of mixed kinds',
      'Red, naming the field',
      tested(answers('PAG-14: whose entries are %s are red')),
    ),
    row(
      'PAG-15',
      1,
      'Names that are ours in other capitals, with look-alike letters, longer or shorter',
      'Not ours',
      tested(answers('PAG-15: with names like ours hold nothing of ours')),
    ),
    row(
      'PAG-16',
      2,
      'Versio.io’s total grows, is negative or no number',
      'Not believed; an empty page ends the list, which is red when a steady total says that there is more',
      tested(
        inFile('operations/versio/reading')(
          'does not believe a total %s, and stops at the empty page',
          'is red when the list ends before its own count, however often it is read',
        ),
        cursor('offset %d with %d items of %p gives %p'),
      ),
    ),
    row(
      'PAG-17',
      1,
      'The next page’s address holds a token',
      'All of its query but the cursor is dropped',
      tested(next),
    ),
    row(
      'PAG-18',
      2,
      'A cursor with line ends, of 10 kB, or two of them',
      'Refused, or written anew',
      tested(refused),
    ),
    row(
      'PAG-19',
      1,
      'GitHub’s link to the next page is at another origin',
      'No link is followed: pages are asked for by number',
      tested(
        inFile('steps/comment')('is found on the last of many pages, whatever the links say'),
        inFile('reporting/github/github-pulls')('are those of all pages, whatever the links say'),
      ),
    ),
  ],
};
