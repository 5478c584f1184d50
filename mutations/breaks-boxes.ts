import type { Break } from './breaks.ts';

const deployed = ['__tests__/operations/elasticbox/deploy-box-foreign.test.ts'];
const uploaded = ['__tests__/operations/raidboxes/upload-ssl-faults.test.ts'];
const whole = ['__tests__/http/pages/read-whole.test.ts'];

/** Mistakes about whose an instance, a certificate or a state is, and what a list proves. */
export const BOXES: readonly Break[] = [
  {
    name: 'two deploys side by side both stay',
    file: 'src/platforms/elasticbox/deploy/keep-oldest.ts',
    search: 'for (const rival of rivals) {',
    replace: 'for (const rival of rivals.slice(0, 0)) {',
    tests: ['__tests__/operations/elasticbox/deploy-box-faults.test.ts'],
  },
  {
    name: 'a twin that shows late stays',
    file: 'src/platforms/elasticbox/deploy/keep-oldest.ts',
    search: 'const late = await lateLook(context, race, created);',
    replace: 'const late: Seen = { own: [], older: undefined }; void lateLook; void created;',
    tests: ['__tests__/search/found.test.ts', ...deployed],
  },
  {
    name: 'a list that shows nothing of our own ends the look for a twin in silence',
    file: 'src/platforms/elasticbox/deploy/keep-oldest.ts',
    search: 'if (seen.older || seen.own.length >= race.size) return seen;',
    replace: 'return seen;',
    tests: deployed,
  },
  {
    name: 'a dead instance in the list is taken for a twin',
    file: 'src/platforms/elasticbox/deploy/keep-oldest.ts',
    search: 'const there = await confirmed(context, rival);',
    replace: 'const there = rival; void confirmed;',
    tests: deployed,
  },
  {
    name: 'what the list shows is there',
    file: 'src/platforms/elasticbox/instances/confirmed.ts',
    search: 'if (error instanceof AbsentError) return undefined;',
    replace: 'if (error instanceof AbsentError) return instance;',
    tests: deployed,
  },
  {
    name: 'an answer about another instance is believed',
    file: 'src/platforms/elasticbox/deploy/assert-ours.ts',
    search: 'if (answered.length === 0 || others.length > 0) throw lost(others, tag);',
    replace: 'if (answered.length === 0 || others.length > 0) return;',
    tests: deployed,
  },
  {
    name: 'an instance without the tag of the creation is undone',
    file: 'src/platforms/elasticbox/deploy/new-instance.ts',
    search: 'if (!now.tags.includes(tag))',
    replace: 'if (!now.tags)',
    tests: deployed,
  },
  {
    name: 'a recreation that fails does not say what is gone',
    file: 'src/platforms/elasticbox/deploy/after-removal.ts',
    search: 'if (!(error instanceof ActionError)) throw error;',
    replace: 'if (error) throw error; if (!(error instanceof ActionError)) throw error;',
    tests: deployed,
  },
  {
    name: 'a slim item that the fuller list lacks is dropped',
    file: 'src/platforms/elasticbox/api/client.ts',
    search: 'const all = new Map(listed.map((instance) => [instance.id, instance]));',
    replace: 'const all = new Map(listed.filter(isWhole).map((instance) => [instance.id, instance]));',
    tests: deployed,
  },
  {
    name: 'an instance is written as it was listed, not as it is',
    file: 'src/platforms/elasticbox/changes/change-instance.ts',
    search: 'const current = await readInstance(client, instance);\n    const changes',
    replace: 'const current = await Promise.resolve(instance);\n    const changes',
    tests: deployed,
  },
  {
    name: 'any refusal of an upload deletes the installed certificate',
    file: 'src/platforms/raidboxes/wire/failure.ts',
    search: 'return OCCUPIED.test(said) && !OTHER_REASON.test(said);',
    replace: 'return said.length > 0 || OCCUPIED.test(said) || OTHER_REASON.test(said);',
    tests: uploaded,
  },
  {
    name: 'a box left without a certificate is not told after a cancel',
    file: 'src/platforms/raidboxes/certificates/replace-certificate.ts',
    search: 'if (!(error instanceof ActionError)) return error;',
    replace: "if (!(error instanceof ActionError) || error.outcome !== 'failed') return error;",
    tests: uploaded,
  },
  {
    name: 'an answer about another certificate is believed',
    file: 'src/platforms/raidboxes/certificates/send-certificate.ts',
    search: 'if (isAnother(leaf, uploaded.certificate)) throw describesAnother(box);',
    replace: 'void isAnother; void describesAnother;',
    tests: uploaded,
  },
  {
    name: 'a list that changed is not read again',
    file: 'src/http/pages/read-whole.ts',
    search: 'n < MOST_READINGS && !isSteady(reading)',
    replace: 'n < 1 && !isSteady(reading)',
    tests: whole,
  },
  {
    name: 'half a list is a list',
    file: 'src/http/pages/read-whole.ts',
    search: 'if (lacksSome(reading)) throw incomplete(reading);',
    replace: 'void lacksSome; void incomplete;',
    tests: whole,
  },
  {
    name: 'a page that is gone ends the list',
    file: 'src/http/pages/paginate.ts',
    search: "pages > 0 && isOfKind(error, 'absent', 'doubtful')",
    replace: "pages > 99 && isOfKind(error, 'absent', 'doubtful')",
    tests: ['__tests__/http/pages/paginate.test.ts'],
  },
  {
    name: 'a try that has no turn before the deadline is made all the same',
    file: 'src/http/retry/take-turn.ts',
    search: 'if (pause > left()) throw noTurn(pause, left());',
    replace: 'void noTurn;',
    tests: ['__tests__/http/retry/rate-limiter.test.ts'],
  },
  {
    name: 'repeated tries do not count towards the rate limit',
    file: 'src/http/retry/take-turn.ts',
    search: '  rateLimiter.take(method, pause);\n',
    replace: '  if (rateLimiter.pause(method) > 0) rateLimiter.take(method, pause);\n',
    tests: ['__tests__/http/retry/rate-limiter.test.ts'],
  },
  {
    name: 'the history of another instance is believed',
    file: 'src/platforms/versio/api/client.ts',
    search: 'for (const change of changes) assertMeant(change, key);',
    replace: '',
    tests: ['__tests__/operations/versio/mixed-up.test.ts'],
  },
  {
    name: 'a success that holds an error is a refusal, and the first request forgotten',
    file: 'src/http/retry/classify.ts',
    search: "if (isSuccess(status)) return repeat === 'create' ? 'reconcile' : 'fail';",
    replace: "if (isSuccess(status)) return 'fail';",
    tests: ['__tests__/http/retry/classify.test.ts', ...uploaded],
  },
];
