import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ROOT } from './source-tree.ts';

/** Rooms of tests that ask what a whole room of sources does; `docs/tests.md` says which question each answers. */
const OF_BEHAVIOUR = ['emulator', 'emulator-action', 'operations'];

/** Tests of what several files do together, by the path that they stand at. */
const OF_SEVERAL = [
  'action/hostile-server', // what a server says, on the built action
  'action/step', // what every step shares, on the built action
  'certificates/mislabelled', // blocks of PEM in each input of an upload
  'certificates/openssl', // our reading beside OpenSSL's
  'certificates/openssl-chains', // our order beside OpenSSL's verdict
  'contract/kinds/authorities', // `ca` among the kinds
  'contract/kinds/fuzz', // every kind
  'contract/kinds/words-and-figures', // the small kinds
  'http/client-answers', // the client, by what it is answered
  'http/client-faults', // the same, by what breaks
  'http/earlier-tries', // by what was tried before
  'http/fuzz', // by what nobody would write
  'http/reconcile', // a creation over real sockets
  'http/tls-and-proxy', // connections as they really are
  'http/undici-contract', // what we believe of undici
  'kubeconfig/kubectl', // our files in the hands of kubectl
  'metadata/documentation', // the pages, from the declarations
  'metadata/documents', // every document of the repository
  'metadata/drift', // pages, files and the command line
  'metadata/example-files', // the workflows in `examples`
  'metadata/examples', // the example of every operation
  'metadata/registry', // the declarations of every operation
  'metadata/scale/costs', // the page of scale
  'metadata/workflows', // our own workflows
  'platforms/dollarbox/api/odd', // answers with more, less and other fields
  'platforms/elasticbox/small-parts', // the leaves of that platform
  'platforms/elasticbox/usage', // a report of usage, from its rows to CSV
  'platforms/versio/states', // what became of a state
  'reporting/last-write', // comment and deployment when two runs write
  'reporting/marks', // the marks that comments and deployments carry
  'support/own-time', // the clock that steps of the built action are given here
  'support/redaction/spellings', // every spelling of a secret
  'support/redaction/steps', // and how much work that is
];

const names = readdirSync(join(ROOT, '__tests__'), { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => name.replace(/\.test\.ts$/, ''));

/** The tests whose first room is one of the sources', too. */
const mirrored = names.filter((name) => {
  const [room = ''] = name.split('/');
  return !OF_BEHAVIOUR.includes(room) && name.includes('/') && existsSync(join(ROOT, 'src', room));
});

describe('a test in a room of the sources', () => {
  it('stands at the path of the file that it tests, or is known to test several', () => {
    expect(mirrored.length).toBeGreaterThan(100);
    const lost = mirrored.filter((name) => !existsSync(join(ROOT, 'src', `${name}.ts`)));
    expect(lost.toSorted()).toEqual(OF_SEVERAL.toSorted());
  });
});

describe('every test of a property', () => {
  it('tries the same cases in every run', () => {
    const own = ['support/properties', 'architecture/mirrors.test'].map((name) => `${name}.ts`);
    const files = readdirSync(join(ROOT, '__tests__'), { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name.endsWith('.ts') && !own.includes(name));
    const unseeded = files.filter((name) =>
      readFileSync(join(ROOT, '__tests__', name), 'utf8').includes("from 'fast-check'"),
    );
    expect(unseeded).toEqual([]);
  });
});

describe('the tests of the built action', () => {
  it('stand alone in their room; what helps them is in a room of its own', () => {
    const files = readdirSync(join(ROOT, '__tests__/steps'), { withFileTypes: true });
    const helpers = files.filter((file) => file.isFile() && !file.name.endsWith('.test.ts'));
    expect(helpers.map(({ name }) => name)).toEqual([]);
  });
});
