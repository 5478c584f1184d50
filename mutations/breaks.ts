import { BOXES } from './breaks-boxes.ts';
import { INPUTS } from './breaks-inputs.ts';
import { CHANGES } from './breaks-namespaces.ts';
import { PARTS } from './breaks-parts.ts';
import { PUSHES } from './breaks-pushes.ts';
import { REPORTS } from './breaks-reports.ts';

/** A deliberate mistake in the source, and the tests of which at least one must notice it. */
export interface Break {
  /** What is wrong then, as a reader of the table understands it. */
  readonly name: string;
  readonly file: string;
  /** Found exactly once in the file; otherwise the script fails, so that it never rots. */
  readonly search: string;
  readonly replace: string;
  /** Test files, quick ones that run in process. */
  readonly tests: readonly string[];
}

const http = (name: string): string => `__tests__/http/${name}.test.ts`;
const dollarbox = (name: string): string => `__tests__/operations/dollarbox/${name}.test.ts`;
const FOUND = '__tests__/search/found.test.ts';

/** Mistakes in what is sent, how often, and until when. */
const CALLS: readonly Break[] = [
  {
    name: 'looks are not aimed at a known settle time',
    file: 'src/http/wait/poll-interval.ts',
    search: 'settles && !fixed ? pausesWithin(settles, (nth) => this.#grown(nth)) : []',
    replace: '[]',
    tests: [http('wait/poll'), '__tests__/metadata/waiting/simulate-waits.test.ts'],
  },
  {
    name: 'aimed looks come before the growing ones they stand for',
    file: 'src/http/wait/poll-interval.ts',
    search: 'nth === 0 ? from + even : even',
    replace: 'nth === 0 ? from : even',
    tests: ['__tests__/metadata/waiting/simulate-waits.test.ts'],
  },
  {
    name: 'a POST is repeated blindly',
    file: 'src/http/request/call.ts',
    search: "(method === 'POST' ? 'create' : 'safe')",
    replace: "'safe'",
    tests: [http('client-faults')],
  },
  {
    name: 'a lost creation is repeated for ever',
    file: 'src/http/writes/create-once.ts',
    search:
      'throw lost.unknown(`was requested twice without an answer, and ${key} is not to be found`, error);',
    replace: 'return createAgain(creation, around, lost);',
    tests: ['__tests__/http/writes/create-once.test.ts'],
  },
  {
    name: 'a list that failed counts as empty',
    file: 'src/http/writes/lost-creation.ts',
    search:
      "throw this.unknown('may have been created: the answer was lost, and so was the look for it', error);",
    replace: 'all = [];',
    tests: ['__tests__/http/writes/create-once.test.ts'],
  },
  {
    name: 'of several matches the first is adopted',
    file: 'src/http/writes/lost-creation.ts',
    search: 'if (meant.length > 1) throw',
    replace: 'if (meant.length > 99) throw',
    tests: ['__tests__/http/writes/create-once.test.ts'],
  },
  {
    name: 'an interrupted creation is not looked for',
    file: 'src/http/writes/lost-creation.ts',
    search:
      'seen = this.#choose(await withSpareBudget(QUICK_LOOK, clock, (budget) => this.#creation.look(budget)));',
    replace: 'seen = this.#choose([]); void withSpareBudget; void QUICK_LOOK; void clock;',
    tests: ['__tests__/http/writes/create-once.test.ts'],
  },
  {
    name: 'what is found is adopted without proof',
    file: 'src/http/writes/lost-creation.ts',
    search: 'const ours = there.filter((one) => isOurs(one, span));',
    replace: 'const ours = there; void isOurs; void span;',
    tests: ['__tests__/http/writes/create-once.test.ts'],
  },
  {
    name: 'the first request is forgotten when the second is refused',
    file: 'src/http/writes/create-once.ts',
    search: "    const refusal = error instanceof Error ? error.message : 'it failed';",
    replace: "    if (!(error instanceof AnswerLostError)) throw error;\n    const refusal = '';",
    tests: ['__tests__/http/writes/create-once.test.ts'],
  },
  {
    name: 'what this step deleted is found again',
    file: 'src/http/writes/lost-creation.ts',
    search: '!except.includes(describe(one))',
    replace: 'except !== undefined',
    tests: ['__tests__/http/writes/create-once.test.ts'],
  },
  {
    name: 'a 404 of anybody means absent',
    file: 'src/http/answer/failure-text.ts',
    search: "return { kind: 'foreign', message, next };",
    replace: "return { kind: answer.status === 404 ? 'absent' : 'foreign', message, next };",
    tests: [dollarbox('errors')],
  },
  {
    name: 'the status of a 404 counts, whatever the code says',
    file: 'src/platforms/dollarbox/api/failure.ts',
    search: "return kind === 'absent' ? 'refused' : kind;",
    replace: 'return kind;',
    tests: [dollarbox('errors')],
  },
  {
    name: 'Retry-After is capped at 30 s',
    file: 'src/http/retry/retry-after.ts',
    search: 'return ms > 0 ? ms : undefined;',
    replace: 'return ms > 0 ? Math.min(ms, 30_000) : undefined;',
    tests: ['__tests__/http/retry/retry-after.test.ts'],
  },
  {
    name: 'pauses have no jitter',
    file: 'src/http/retry/backoff.ts',
    search: 'return FLOOR + random() * Math.min(CAP, BASE * 2 ** n);',
    replace: 'return FLOOR + Math.min(CAP, BASE * 2 ** n);',
    tests: ['__tests__/http/retry/backoff.test.ts'],
  },
  {
    name: 'the retry budget is never empty',
    file: 'src/http/retry/retry-budget.ts',
    search: 'if (this.#tokens < cost) return false;',
    replace: '',
    tests: [http('client-faults'), http('client')],
  },
  {
    name: 'redirects are followed to other hosts',
    file: 'src/http/answer/redirect.ts',
    search: 'return isUnder(base, url) && !url.username && !url.password ? url : undefined;',
    replace: 'return url;',
    tests: [http('client-answers')],
  },
  {
    name: 'the `next` of a page is followed',
    file: 'src/platforms/dollarbox/api/resource.ts',
    search: "const { results, next } = shape(ListPage, answer, 'a page of a list');",
    replace:
      "const { results, next } = shape(ListPage, answer, 'a page of a list'); if (next) await fetch(String(next));",
    tests: ['__tests__/hostile/elsewhere.test.ts'],
  },
  {
    name: 'an abort is not heard while connecting',
    file: 'src/http/connection/exchange.ts',
    search: "signal.addEventListener('abort', onAbort, { once: true });",
    replace: '',
    tests: [http('client'), http('client-faults')],
  },
  {
    name: 'certificates of servers are not checked',
    file: 'src/http/connection/connection.ts',
    search: 'rejectUnauthorized: true,',
    replace: 'rejectUnauthorized: false,',
    tests: [http('tls-and-proxy')],
  },
  {
    name: 'http: is taken for any host',
    file: 'src/http/address/url.ts',
    search: "if (base.protocol !== 'https:' && !plain) {",
    replace: "if (base.protocol !== 'https:' && base.protocol !== 'http:') {",
    tests: [http('client'), '__tests__/http/address/path.test.ts'],
  },
  {
    name: 'an id may climb out of its path',
    file: 'src/http/address/path.ts',
    search: 'if (current.split(/[/\\\\]/).some((segment) => /^\\.{1,2}(;.*)?$/.test(segment))) return true;',
    replace: '',
    tests: ['__tests__/http/address/path.test.ts'],
  },
  {
    name: 'an answer may have any size',
    file: 'src/http/connection/exchange.ts',
    search: 'if (size > most) return undefined;',
    replace: '',
    tests: [http('client-answers')],
  },
  {
    name: 'pages may run in a circle',
    file: 'src/http/pages/paginate.ts',
    search:
      "if (again) throw new AnswerShapeError('Bad pagination: the pages of the list run in a circle.');",
    replace: '',
    tests: ['__tests__/http/pages/paginate.test.ts'],
  },
  {
    name: 'a list is kept whole in memory',
    file: 'src/action/outputs/items-file.ts',
    search: 'if (this.#fits && this.#bytes <= LONGEST) {',
    replace: 'if (this.#fits) {',
    tests: ['__tests__/action/outputs/items-file.test.ts'],
  },
  {
    name: 'half a list has the name of a whole one',
    file: 'src/action/outputs/item-lines.ts',
    search: 'this.#part = `${path}.part`;',
    replace: 'this.#part = path;',
    tests: ['__tests__/action/outputs/items-file.test.ts'],
  },
  {
    name: 'a secret of a later page stays on an earlier one',
    file: 'src/action/outputs/items-file.ts',
    search: 'this.#secrets.size === this.#known ? file.path',
    replace: 'file.path !== undefined ? file.path',
    tests: ['__tests__/action/outputs/items-file.test.ts'],
  },
  {
    name: 'a look for a name reads all pages',
    file: 'src/platforms/dollarbox/resources/find.ts',
    search: "if (!kind.unique || client.org === '')",
    replace: 'if (kind)',
    tests: ['__tests__/platforms/dollarbox/resources/find.test.ts'],
  },
  {
    name: 'a big number loses its last digits',
    file: 'src/http/answer/exact-json.ts',
    search: 'LOSSY.test(text) ? keepExact : undefined',
    replace: 'undefined',
    tests: ['__tests__/http/answer/exact-json.test.ts'],
  },
];

/** Mistakes in what the platforms' answers mean. */
const MEANINGS: readonly Break[] = [
  {
    name: 'nobody looks before a container is created',
    file: 'src/platforms/dollarbox/resources/ensure.ts',
    search: 'await oneWithKey(context.client, kind, wish.key));',
    replace: 'undefined);\nvoid oneWithKey;',
    tests: ['__tests__/operations/dollarbox/containers/create-container.test.ts'],
  },
  {
    name: 'whatever has the name is adopted as asked',
    file: 'src/platforms/dollarbox/containers/new-container.ts',
    search: "Object.keys(changesTo(found, { ...wanted, envMode: 'replace' })).length === 0 &&",
    replace: '(changesTo(found, wanted), true) &&',
    tests: [dollarbox('whose')],
  },
  {
    name: 'a status nobody knows counts as done',
    file: 'src/platforms/dollarbox/resources/settle.ts',
    search: "return UNDER_WAY.has(normal(item)) ? 'pending' : 'unknown';",
    replace: "return UNDER_WAY.has(normal(item)) ? 'pending' : 'settled';",
    tests: ['__tests__/platforms/dollarbox/resources/settle.test.ts'],
  },
  {
    name: 'a state nobody knows counts as done',
    file: 'src/platforms/elasticbox/instances/settle.ts',
    search: "return isBusy(instance) ? 'pending' : 'unknown';",
    replace: "return isBusy(instance) ? 'pending' : 'settled';",
    tests: ['__tests__/platforms/elasticbox/instances/settle.test.ts'],
  },
  {
    name: 'any 200 of Versio.io counts as saved',
    file: 'src/platforms/versio/states/saved.ts',
    search: "const { saveStatus = '', error } = answer ?? {};",
    replace: "const { saveStatus = '', error } = { ...answer, saveStatus: 'updated', error: undefined };",
    tests: ['__tests__/operations/versio/record-one.test.ts'],
  },
  {
    name: 'any 400 of Raidboxes means: no certificate',
    file: 'src/platforms/raidboxes/wire/failure.ts',
    search: "return status === 400 && details.length === 0 ? 'refused' : kindOfStatus(status);",
    replace: "return status === 400 && details.length >= 0 ? 'refused' : kindOfStatus(status);",
    tests: [
      '__tests__/platforms/raidboxes/wire/failure.test.ts',
      '__tests__/platforms/raidboxes/api/client.test.ts',
    ],
  },
  {
    name: 'an installed certificate is not compared',
    file: 'src/platforms/raidboxes/certificates/installed.ts',
    search: "return installed !== undefined && compareCertificates(local, installed).verdict === 'same';",
    replace: 'return installed !== undefined;',
    tests: ['__tests__/operations/raidboxes/upload-ssl.test.ts'],
  },
  {
    name: 'a preview that lists do not show yet lives on',
    file: 'src/platforms/dollarbox/previews/take-down-preview.ts',
    search: "const byId = async () => (typeof deployed !== 'string' ?",
    replace: "const byId = async () => (deployed !== '' || typeof deployed !== 'string' ?",
    tests: [
      '__tests__/operations/previews/preview-container.test.ts',
      '__tests__/search/preview-container.test.ts',
    ],
  },
  {
    name: 'an unknown preview counts as taken down',
    file: 'src/previews/lifecycle.ts',
    search: "if ('error' in done && isUnknown(done.error) && ended.outcome === 'absent') throw done.error;",
    replace: 'void isUnknown;',
    tests: [FOUND],
  },
  {
    name: 'a 403 of ElasticBox always means: gone',
    file: 'src/platforms/elasticbox/instances/read-instance.ts',
    search: 'return !(await client.listInstanceIds(owner)).includes(id);',
    replace: 'return true;',
    tests: [
      '__tests__/operations/elasticbox/instances/terminate-instance.test.ts',
      '__tests__/operations/elasticbox/instances/get-instance.test.ts',
    ],
  },
];

/** Mistakes with secrets, files and what is printed. */
const SECRETS: readonly Break[] = [
  {
    name: 'secrets are not taken out of texts',
    file: 'src/support/redaction/redact.ts',
    search: 'clean += text.slice(done, from) + MASK;',
    replace: 'clean += text.slice(done, to);',
    tests: ['__tests__/support/secrets.test.ts'],
  },
  {
    name: 'a text is cut before its secrets are taken out',
    file: 'src/support/secrets.ts',
    search: 'oneLine(this.redact(textOf(value)), max)',
    replace: 'this.redact(oneLine(textOf(value), max))',
    tests: ['__tests__/support/secrets.test.ts'],
  },
  {
    name: 'a secret in base64 is not known',
    file: 'src/support/redaction/regions.ts',
    search: 'for (const layer of space > 0 ? [base64, { ...base64, space }, hex] : [base64, hex])',
    replace: 'void [base64, space];\n  for (const layer of [hex])',
    tests: ['__tests__/support/redaction/spellings.test.ts'],
  },
  {
    name: 'a secret in the escapes of HTML is not known',
    file: 'src/support/redaction/escapes.ts',
    search: 'if (code === SEMICOLON) return this.#entity();',
    replace: 'if (code === SEMICOLON) return 0;',
    tests: ['__tests__/support/redaction/spellings.test.ts'],
  },
  {
    name: 'base64 that a form wrapped with spaces is not known',
    file: 'src/support/redaction/letters.ts',
    search: 'return wrapped && last !== NOTHING ? narrowest : 0;',
    replace: 'void [wrapped, narrowest]; return 0;',
    tests: ['__tests__/support/redaction/spellings.test.ts'],
  },
  {
    name: 'a token without its first characters counts as a name',
    file: 'src/support/secrets.ts',
    search: 'Math.min(shortest, Math.max(RUN, Math.ceil(shortest * MOST_OF_IT)))',
    replace: '(void [RUN, MOST_OF_IT], shortest)',
    tests: ['__tests__/support/secrets.test.ts'],
  },
  {
    name: 'YAML is read on after its first fault',
    file: 'src/contract/kinds/yaml-documents.ts',
    search: "if (token.type === 'error') return",
    replace: "if (token.type === 'error' && text === '') return",
    tests: ['__tests__/kubeconfig/reading/tree.test.ts'],
  },
  {
    name: 'a text of YAML may have any number of parts',
    file: 'src/contract/kinds/yaml-documents.ts',
    search: 'if (parts > mostParts ||',
    replace: 'if (parts > mostParts * 1000 ||',
    tests: ['__tests__/kubeconfig/reading/tree.test.ts'],
  },
  {
    name: 'all secrets are compared at every place of a text',
    file: 'src/support/redaction/windows.ts',
    search: 'return (mixed ^ (mixed >>> 15)) >>> 0;',
    replace: 'return mixed * 0;',
    tests: ['__tests__/support/redaction/steps.test.ts'],
  },
  {
    name: 'the whole kubeconfig is masked, not its leaves',
    file: 'src/kubeconfig/reading/secrets.ts',
    search: 'return unique(kubeconfig.users.flatMap((user) => userSecrets(user)));',
    replace: 'void userSecrets; return [JSON.stringify(kubeconfig)];',
    tests: ['__tests__/kubeconfig/reading/secrets.test.ts'],
  },
  {
    name: 'a file is written first and made private then',
    file: 'src/kubeconfig/files/new-file.ts',
    search: "open(path, 'wx', 0o600)",
    replace: "open(path, 'wx')",
    tests: ['__tests__/kubeconfig/files/new-file.test.ts'],
  },
  {
    name: 'text of a server is printed as it is',
    file: 'src/action/runner/log.ts',
    search: ".replaceAll('##[', '## [').replace(/^::/, ': :')",
    replace: '',
    tests: ['__tests__/action/runner/log.test.ts'],
  },
  {
    name: 'the message of any error is printed',
    file: 'src/action/ending/explain.ts',
    search: 'An unexpected error (${detail}) stopped the step.',
    replace: 'An unexpected error (${(error as Error).message}, ${detail}) stopped the step.',
    tests: ['__tests__/hostile/explained.test.ts'],
  },
  {
    name: 'markup of a server is markup of the summary',
    file: 'src/reporting/summary/markdown.ts',
    search: '(character) => SPECIAL[character] ?? character',
    replace: '(character) => (SPECIAL[character] ? character : character)',
    tests: ['__tests__/reporting/summary/markdown.test.ts'],
  },
  {
    name: 'a change of a container sends only what differs',
    file: 'src/platforms/dollarbox/containers/plan-container.ts',
    search: "return { ...(image === '' ? {} : { image }), env, command, ...changes };",
    replace: 'void [image, env, command]; return changes;',
    tests: ['__tests__/operations/dollarbox/containers/update-container.test.ts'],
  },
  {
    name: 'a change of an org sends only what is given',
    file: 'src/platforms/dollarbox/org/update-org.ts',
    search: 'const name = wanted.name ?? now.name;',
    replace: "const name = wanted.name ?? '';",
    tests: ['__tests__/clients/action.test.ts'],
  },
  {
    name: 'the emulator shows text of a workflow as markup',
    file: 'src/emulator/page/html.ts',
    search: "(character) => ENTITIES[character] ?? ''",
    replace: '(character) => character',
    tests: ['__tests__/emulator/page/page.test.ts'],
  },
  {
    name: 'a plan shows values of variables',
    file: 'src/platforms/dollarbox/containers/plan-container.ts',
    search: "to: name in to ? (name in from ? '(changed)' : '(set)') : '(removed)',",
    replace: "to: to[name] ?? '(removed)',",
    tests: ['__tests__/platforms/dollarbox/containers/plan-container.test.ts'],
  },
  {
    name: 'what the post step needs is saved too late',
    file: 'src/platforms/dollarbox/kubectl/issue-kubeconfig.ts',
    search: '    context.ledger.cleanUp(task);\n  };',
    replace: '    if (task.id !== undefined) context.ledger.cleanUp(task);\n  };',
    tests: [FOUND],
  },
  {
    name: 'a file that is not deleted is not told of',
    file: 'src/platforms/dollarbox/kubectl/clean-up-kubeconfig.ts',
    search: "for (const result of done) if (result.status === 'rejected') throw result.reason;",
    replace: 'void done;',
    tests: [dollarbox('kubectl/issue-kubeconfig')],
  },
  {
    name: 'a credential that came late is not named',
    file: 'src/platforms/dollarbox/kubectl/clean-up-kubeconfig.ts',
    search: 'if (unanswered) await revokeUnanswered(client, { before: [...before, id], requests }, log);',
    replace: 'void unanswered;',
    tests: [FOUND],
  },
  {
    name: 'a request for a credential that was answered may still have left one',
    file: 'src/platforms/dollarbox/kubectl/issue-credential.ts',
    search: '    requests.open(moments);\n    return issued;',
    replace: '    return issued;',
    tests: ['__tests__/search/found.test.ts'],
  },
  {
    name: 'a credential is revoked because it is new',
    file: 'src/platforms/dollarbox/kubectl/new-credentials.ts',
    search: 'const ours = found.filter((credential) => isOfRequests(credential, requests));',
    replace: 'const ours = found; void requests;',
    tests: [dollarbox('issue-kubeconfig-faults')],
  },
  {
    name: 'a volume of another size is taken for this step’s',
    file: 'src/platforms/dollarbox/volumes/ensure-volume.ts',
    search: 'isOurs: (found, span) => found.size_gb === sizeGb && madeWithin(found, span),',
    replace: 'isOurs: () => true || madeWithin,',
    tests: [dollarbox('whose')],
  },
  {
    name: 'what another step may have made in the same second is undone',
    file: 'src/platforms/dollarbox/resources/create-one.ts',
    search: '...(answered ? { undo: undoCreation(kind, one) } : {}),',
    replace: 'undo: undoCreation(kind, one),\n        ...(answered ? {} : {}),',
    tests: ['__tests__/search/found.test.ts'],
  },
  {
    name: 'a refusal for the sake of a name is a plain no',
    file: 'src/platforms/dollarbox/resources/name-taken.ts',
    search: '  const said = saysTaken(refusal);',
    replace: '  const said = saysTaken(refusal) && false;',
    tests: [dollarbox('whose')],
  },
  {
    name: 'an orphaned credential is not revoked',
    file: 'src/platforms/dollarbox/kubectl/issue-credential.ts',
    search: '  await client.kubectlCredentials.remove(id);\n',
    replace: '',
    tests: [dollarbox('issue-kubeconfig-faults')],
  },
];

const LEDGER = '__tests__/action/state/ledger.test.ts';

/** Mistakes in what a step that is cut short has told. */
const TOLD: readonly Break[] = [
  {
    name: 'what is created first is undone first',
    file: 'src/action/state/ledger.ts',
    search: '.map(([key, undo]) => ({ key, ...undo })).toReversed()',
    replace: '.map(([key, undo]) => ({ key, ...undo }))',
    tests: [LEDGER],
  },
  {
    name: 'what was undone is still said to be left',
    file: 'src/action/undo.ts',
    search: '    ledger.gone(key);\n',
    replace: '',
    tests: [LEDGER],
  },
  {
    name: 'a cancelled step takes twice its time',
    file: 'src/action/runner/signals.ts',
    search: 'startTimer(GRACE * 0.8, lastResort)',
    replace: 'startTimer(GRACE * 1.6, lastResort)',
    tests: ['__tests__/action/runner/signals.test.ts'],
  },
  {
    name: 'what is left is not saved for the post step',
    file: 'src/action/state/ledger.ts',
    search:
      '    this.remains.leave(key, this.#places.secrets.printable(what, LONGEST));\n    this.#trySave();\n',
    replace: '    this.remains.leave(key, this.#places.secrets.printable(what, LONGEST));\n',
    tests: [LEDGER],
  },
  {
    name: 'a write whose answer never came has changed nothing',
    file: 'src/action/state/ledger.ts',
    search: 'return this.#changed || this.remains.doubtful.length > 0;',
    replace: 'return this.#changed;',
    tests: ['__tests__/steps/refused-at-the-door.test.ts'],
  },
  {
    name: 'what was plainly refused counts as possibly done',
    file: 'src/http/writes/writing.ts',
    search: ' || isRefusedPlainly(error)',
    replace: '',
    tests: ['__tests__/steps/refused-at-the-door.test.ts'],
  },
  {
    name: 'a creation is requested before it is told',
    file: 'src/http/writes/create-once.ts',
    search: '  around.ledger.ask(key, `${what}, possibly created`);\n',
    replace: '',
    tests: ['__tests__/http/writes/create-once.test.ts'],
  },
  {
    name: 'a timer beyond 24.8 days fires after them',
    file: 'src/support/timer.ts',
    search: 'left > 0 ? arm : work',
    replace: 'work',
    tests: ['__tests__/support/timer.test.ts'],
  },
];

const CHAINS = '__tests__/certificates/openssl-chains.test.ts';

/** Mistakes in how certificates and times are read and judged. */
const CERTIFICATES: readonly Break[] = [
  {
    name: 'an expired cross-signature is preferred',
    file: 'src/certificates/chain/chain-paths.ts',
    search: '-path.filter((one) => !isValidAt(one, now)).length,',
    replace: 'path.filter((one) => !isValidAt(one, now)).length,',
    tests: [CHAINS],
  },
  {
    name: 'roots of the first version are no authorities',
    file: 'src/certificates/reading/authority.ts',
    search: 'return bodyOf(certificate).version === 0 && isSelfSigned(certificate);',
    replace: 'return bodyOf(certificate).version === 9 && isSelfSigned(certificate);',
    tests: [CHAINS],
  },
  {
    name: 'excluded names are not looked at',
    file: 'src/certificates/reading/name-constraints.ts',
    search: 'find(({ tag }) => tag === EXCLUDED)',
    replace: 'find(({ tag }) => tag === -EXCLUDED)',
    tests: [CHAINS],
  },
  {
    name: 'every wrong issuer is a bad signature',
    file: 'src/certificates/chain/issuing.ts',
    search: 'if (!signatureFits(child, issuer)) {',
    replace: 'if (signatureFits(child, issuer) || !otherKey) {',
    tests: [CHAINS],
  },
  {
    name: 'a spelled-out curve is taken',
    file: 'src/certificates/reading/curve-parameters.ts',
    search: 'dotted(oid.content) === EC_PUBLIC_KEY && parameters?.tag === SEQUENCE',
    replace: 'dotted(oid.content) === EC_PUBLIC_KEY && parameters?.tag === -SEQUENCE',
    tests: [CHAINS],
  },
  {
    name: 'the label decides what a PEM block is',
    file: 'src/support/pem/pem.ts',
    search: 'if (content === undefined || content === label) return',
    replace: 'if (content !== label || content === label) return',
    tests: ['__tests__/certificates/mislabelled.test.ts'],
  },
  {
    name: 'an offset without a colon is no time',
    file: 'src/support/time.ts',
    search: '[+-]\\d\\d(?::?\\d\\d)?)?)?$/i',
    replace: '[+-]\\d\\d:\\d\\d)?)?$/i',
    tests: ['__tests__/support/time.test.ts'],
  },
];

/** All of them, as the table lists them. */
export const BREAKS: readonly Break[] = [
  ...CALLS,
  ...MEANINGS,
  ...BOXES,
  ...REPORTS,
  ...PUSHES,
  ...CHANGES,
  ...INPUTS,
  ...SECRETS,
  ...TOLD,
  ...CERTIFICATES,
  ...PARTS,
];
