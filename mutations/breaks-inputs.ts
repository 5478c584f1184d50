import type { Break } from './breaks.ts';

const kind = (name: string): string => `__tests__/contract/kinds/${name}.test.ts`;
const kubeconfig = (name: string): string => `__tests__/kubeconfig/${name}.test.ts`;
const PROXY = ['__tests__/http/connection/proxy.test.ts'];

/** Mistakes in what is made of inputs, proxies and kubeconfigs as people really have them. */
export const INPUTS: readonly Break[] = [
  {
    name: 'the padded end of base64 becomes a variable',
    file: 'src/contract/kinds/assignments.ts',
    search: 'name === undefined || continues(last, line)',
    replace: 'name === undefined',
    tests: [kind('pairs')],
  },
  {
    name: 'a lost comment is not told of',
    file: 'src/contract/kinds/pairs.ts',
    search: "readYaml(value, 'failsafe', warn)",
    replace: "readYaml(value, 'failsafe', warn && undefined)",
    tests: [kind('pairs')],
  },
  {
    name: 'a command is split at commas',
    file: 'src/platforms/dollarbox/inputs/command.ts',
    search: 'const split = shellWords(line);',
    replace: "const split = shellWords(line.replaceAll(',', ' '));",
    tests: ['__tests__/platforms/dollarbox/inputs/command.test.ts'],
  },
  {
    name: 'a backslash in double quotes escapes every sign',
    file: 'src/platforms/dollarbox/inputs/shell-words.ts',
    search: 'double?.replace(/\\\\([$`"\\\\])/g',
    replace: 'double?.replace(/\\\\(.)/g',
    tests: ['__tests__/platforms/dollarbox/inputs/command.test.ts'],
  },
  {
    name: 'a capital first part of an image is a registry',
    file: 'src/platforms/dollarbox/inputs/image-reference.ts',
    search: "first === 'localhost' ||",
    replace: "first === 'localhost' || first !== first.toLowerCase() ||",
    tests: ['__tests__/platforms/dollarbox/inputs/image.test.ts'],
  },
  {
    name: 'the words of an operation do not count',
    file: 'src/operations/nearest-operation.ts',
    search: 'best.length > 0 ? best : misspelt',
    replace: 'misspelt.length > 0 ? misspelt : best.slice(0, 0)',
    tests: ['__tests__/operations/nearest-operation.test.ts'],
  },
  {
    name: 'a fraction of Retry-After is cut off',
    file: 'src/http/retry/retry-after.ts',
    search: 'const seconds = Math.ceil(Number(figures));',
    replace: 'const seconds = Math.floor(Number(figures));',
    tests: ['__tests__/http/retry/retry-after.test.ts'],
  },
  {
    name: 'a bare # in a proxy’s password is taken',
    file: 'src/http/connection/proxy.ts',
    search: '/[@#/?\\\\]|%',
    replace: '/[@/?\\\\]|%',
    tests: PROXY,
  },
  {
    name: 'what the proxy did is told of the platform',
    file: 'src/http/connection/connection.ts',
    search: 'connect: namedAsProxy(connectorIn(opts))',
    replace: 'connect: connectorIn(opts)',
    tests: ['__tests__/http/tls-and-proxy.test.ts'],
  },
  {
    name: 'a context of another file is shadowed',
    file: 'src/kubeconfig/files/unique-names.ts',
    search: '!others.unknown && !others.taken.has(wanted)',
    replace: '!others.unknown',
    tests: ['__tests__/kubeconfig/files/unique-names.test.ts'],
  },
  {
    name: 'the user of a kubeconfig keeps its name',
    file: 'src/kubeconfig/rebuild.ts',
    search: 'entry ?? user.name',
    replace: 'user.name',
    tests: [kubeconfig('rebuild')],
  },
  {
    name: 'a kubeconfig of somebody is replaced',
    file: 'src/kubeconfig/files/given-path.ts',
    search: "if (text === '' || isOurs(text)) return;",
    replace: "if (text === '' || text.includes('clusters')) return;",
    tests: ['__tests__/kubeconfig/files/prepare-target.test.ts'],
  },
  {
    name: 'aliases are not counted',
    file: 'src/kubeconfig/reading/tree.ts',
    search: 'this.#aliased += found.nodes;',
    replace: 'this.#aliased += 0;',
    tests: ['__tests__/kubeconfig/reading/tree.test.ts'],
  },
  {
    name: 'a folder called ~ is made',
    file: 'src/contract/kinds/text.ts',
    search: '(?!~(?:[\\\\/]|$))',
    replace: '',
    tests: ['__tests__/contract/kinds/words-and-figures.test.ts'],
  },
  {
    name: 'a stored file with a blank in its name is none',
    file: 'src/platforms/elasticbox/folder/stored-file.ts',
    search: '[^\\p{C}\\p{Zl}\\p{Zp}\\\\?]',
    replace: '[^\\p{C}\\p{Z}\\\\?]',
    tests: ['__tests__/platforms/elasticbox/folder/stored-file.test.ts'],
  },
  {
    name: 'an odd size of a volume hides the others',
    file: 'src/platforms/dollarbox/api/schema.ts',
    search: '  size_gb: Size,',
    replace: '  size_gb: nullish(number(), null),',
    tests: ['__tests__/platforms/dollarbox/api/odd.test.ts'],
  },
  {
    name: 'an odd container in a list hides the others',
    file: 'src/platforms/dollarbox/api/resource.ts',
    search: 'shape(listed, {',
    replace: 'shape(this.#at.schema, {',
    tests: ['__tests__/platforms/dollarbox/api/odd.test.ts'],
  },
  {
    name: 'a box that fails keeps the others from being checked',
    file: 'src/platforms/raidboxes/boxes/check-boxes.ts',
    search: 'if (!isOfThisBox(error)) throw error;',
    replace: 'throw error;',
    tests: ['__tests__/operations/raidboxes/check-ssl.test.ts'],
  },
  {
    name: 'URIs are not compared with an authority’s constraints',
    file: 'src/certificates/reading/name-constraints.ts',
    search: "134: 'uri', ",
    replace: '',
    tests: ['__tests__/certificates/openssl-chains.test.ts'],
  },
  {
    name: 'a list that is null is one item',
    file: 'src/contract/kinds/words.ts',
    search: "if (text === 'null') throw new Unfit(NO_LIST);",
    replace: '',
    tests: [kind('words')],
  },
];
