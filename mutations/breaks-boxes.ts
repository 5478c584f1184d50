import type { Break } from './breaks.ts';

const FLOWS = 'src/platforms/elasticbox/flows';
const deployed = ['__tests__/operations/elasticbox/deploy-box-foreign.test.ts'];
const uploaded = ['__tests__/operations/raidboxes/upload-ssl-faults.test.ts'];
const whole = ['__tests__/http/read-whole.test.ts'];

/** Mistakes about whose an instance, a certificate or a state is, and what a list proves. */
export const BOXES: readonly Break[] = [
  {
    name: 'two deploys side by side both stay',
    file: `${FLOWS}/keep-oldest.ts`,
    search: 'for (const rival of rivals) {',
    replace: 'for (const rival of rivals.slice(0, 0)) {',
    tests: ['__tests__/operations/elasticbox/deploy-box-faults.test.ts'],
  },
  {
    name: 'a twin that shows late stays',
    file: `${FLOWS}/keep-oldest.ts`,
    search: 'const late = await lateLook(context, race, created);',
    replace: 'const late: Seen = { own: [], older: undefined }; void lateLook; void created;',
    tests: ['__tests__/search/found.test.ts', ...deployed],
  },
  {
    name: 'a list that shows nothing of our own ends the look for a twin in silence',
    file: `${FLOWS}/keep-oldest.ts`,
    search: 'if (seen.older || seen.own.length >= race.size) return seen;',
    replace: 'return seen;',
    tests: deployed,
  },
  {
    name: 'a dead instance in the list is taken for a twin',
    file: `${FLOWS}/keep-oldest.ts`,
    search: 'const there = await confirmed(context, rival);',
    replace: 'const there = rival; void confirmed;',
    tests: deployed,
  },
  {
    name: 'what the list shows is there',
    file: `${FLOWS}/confirmed.ts`,
    search: 'if (error instanceof AbsentError) return undefined;',
    replace: 'if (error instanceof AbsentError) return instance;',
    tests: deployed,
  },
  {
    name: 'an answer about another instance is believed',
    file: `${FLOWS}/assert-ours.ts`,
    search: 'if (answered.length === 0 || others.length > 0) throw lost(others, tag);',
    replace: 'if (answered.length === 0 || others.length > 0) return;',
    tests: deployed,
  },
  {
    name: 'an instance without the tag of the creation is undone',
    file: `${FLOWS}/new-instance.ts`,
    search: 'if (!now.tags.includes(tag))',
    replace: 'if (!now.tags)',
    tests: deployed,
  },
  {
    name: 'a recreation that fails does not say what is gone',
    file: `${FLOWS}/after-removal.ts`,
    search: 'if (!(error instanceof ActionError)) throw error;',
    replace: 'if (error) throw error; if (!(error instanceof ActionError)) throw error;',
    tests: deployed,
  },
  {
    name: 'a slim item that the fuller list lacks is dropped',
    file: 'src/platforms/elasticbox/client.ts',
    search: 'const all = new Map(listed.map((instance) => [instance.id, instance]));',
    replace: 'const all = new Map(listed.filter(isWhole).map((instance) => [instance.id, instance]));',
    tests: deployed,
  },
  {
    name: 'an instance is written as it was listed, not as it is',
    file: `${FLOWS}/change-instance.ts`,
    search: 'const current = await readInstance(client, instance);\n    const changes',
    replace: 'const current = await Promise.resolve(instance);\n    const changes',
    tests: deployed,
  },
  {
    name: 'any refusal of an upload deletes the installed certificate',
    file: 'src/platforms/raidboxes/failure.ts',
    search: 'return OCCUPIED.test(said) && !OTHER_REASON.test(said);',
    replace: 'return said.length > 0 || OCCUPIED.test(said) || OTHER_REASON.test(said);',
    tests: uploaded,
  },
  {
    name: 'a box left without a certificate is not told after a cancel',
    file: 'src/platforms/raidboxes/flows/replace-certificate.ts',
    search: 'if (!(error instanceof ActionError)) return error;',
    replace: "if (!(error instanceof ActionError) || error.outcome !== 'failed') return error;",
    tests: uploaded,
  },
  {
    name: 'an answer about another certificate is believed',
    file: 'src/platforms/raidboxes/flows/send-certificate.ts',
    search: 'if (isAnother(leaf, uploaded.certificate)) throw describesAnother(box);',
    replace: 'void isAnother; void describesAnother;',
    tests: uploaded,
  },
  {
    name: 'a list that changed is not read again',
    file: 'src/http/read-whole.ts',
    search: 'n < MOST_READINGS && !isSteady(reading)',
    replace: 'n < 1 && !isSteady(reading)',
    tests: whole,
  },
  {
    name: 'half a list is a list',
    file: 'src/http/read-whole.ts',
    search: 'if (lacksSome(reading)) throw incomplete(reading);',
    replace: 'void lacksSome; void incomplete;',
    tests: whole,
  },
  {
    name: 'a page that is gone ends the list',
    file: 'src/http/paginate.ts',
    search: "pages > 0 && isOfKind(error, 'absent', 'doubtful')",
    replace: "pages > 99 && isOfKind(error, 'absent', 'doubtful')",
    tests: ['__tests__/http/paginate.test.ts'],
  },
  {
    name: 'a try that has no turn before the deadline is made all the same',
    file: 'src/http/client.ts',
    search: 'if (pause > this.#timeLeft()) throw noTurn(pause, this.#timeLeft());',
    replace: 'void noTurn;',
    tests: ['__tests__/http/pace.test.ts'],
  },
  {
    name: 'repeated tries do not count towards the rate limit',
    file: 'src/http/client.ts',
    search: '    pace.take(method, pause);\n',
    replace: '    if (this.#shared.lastRequestId !== undefined) pace.take(method, pause);\n',
    tests: ['__tests__/http/pace.test.ts'],
  },
  {
    name: 'the history of another instance is believed',
    file: 'src/platforms/versio/client.ts',
    search: 'for (const change of changes) assertMeant(change, key);',
    replace: '',
    tests: ['__tests__/operations/versio/mixed-up.test.ts'],
  },
  {
    name: 'a success that holds an error is a refusal, and the first request forgotten',
    file: 'src/http/classify.ts',
    search: "if (isSuccess(status)) return repeat === 'create' ? 'reconcile' : 'fail';",
    replace: "if (isSuccess(status)) return 'fail';",
    tests: ['__tests__/http/classify.test.ts', ...uploaded],
  },
];
