import type { Break } from './breaks.ts';

const namespaces = '__tests__/operations/dollarbox/namespaces.test.ts';
const preview = '__tests__/operations/previews/preview-namespace.test.ts';
const environment = '__tests__/operations/dollarbox/environment.test.ts';

/** Mistakes with namespaces, their previews, environments and rollbacks. */
export const CHANGES: readonly Break[] = [
  {
    name: 'a container that is made anew loses its command',
    file: 'src/platforms/dollarbox/containers/plan-container.ts',
    search: 'command: wanted.command ?? command,',
    replace: 'command: wanted.command ?? command.slice(0, 0),',
    tests: ['__tests__/platforms/dollarbox/containers/plan-container.test.ts'],
  },
  {
    name: 'a namespace that was found is ours',
    file: 'src/platforms/dollarbox/namespaces/ensure-namespace.ts',
    search: 'changedFields(found, body).length === 0 && madeWithin(found, span)',
    replace: 'true || madeWithin(found, span)',
    tests: [namespaces],
  },
  {
    name: 'the number that is not given is set to nothing',
    file: 'src/platforms/dollarbox/namespaces/allocation.ts',
    search: 'wanted.allocated_volume_gb ?? now?.allocated_volume_gb ?? 0',
    replace: 'wanted.allocated_volume_gb ?? 0',
    tests: [namespaces],
  },
  {
    name: 'a namespace older than its pull request is its preview',
    file: 'src/platforms/dollarbox/namespaces/namespace-owner.ts',
    search: 'made.latest + APART < opened',
    replace: 'false',
    tests: [preview],
  },
  {
    name: 'the slug of a preview is the same in every repository',
    file: 'src/previews/slug.ts',
    search: 'return digits(repository.toLowerCase(), MARK_LENGTH);',
    replace: 'return digits(repository.slice(0, 0), MARK_LENGTH);',
    tests: ['__tests__/previews/slug.test.ts', preview],
  },
  {
    name: 'what another run has changed since is rolled back',
    file: 'src/platforms/dollarbox/containers/roll-back.ts',
    search: 'Object.keys(changesTo(now, sent)).length > 0',
    replace: 'Object.keys(changesTo(now, sent)).length > 99',
    tests: [environment],
  },
  {
    name: 'a container that did not run before is rolled back',
    file: 'src/platforms/dollarbox/containers/change-container.ts',
    search: "onFailure === 'rollback' && isRunning(container)",
    replace: "onFailure === 'rollback'",
    tests: [environment],
  },
  {
    name: 'merging goes by what was there at the first look',
    file: 'src/platforms/dollarbox/containers/change-container.ts',
    search: 'environmentOf(container, wanted)',
    replace: 'body.env',
    tests: [environment],
  },
  {
    name: 'a preview namespace that failed stays so',
    file: 'src/platforms/dollarbox/namespaces/ensure-namespace.ts',
    search: 'if (anew && ifExists',
    replace: 'if (!anew && ifExists',
    tests: ['__tests__/operations/previews/preview-namespace.test.ts'],
  },
  {
    name: 'what ran before a recreation is not put back',
    file: 'src/platforms/dollarbox/containers/recreate-container.ts',
    search: "if (onFailure !== 'rollback' || !context.wait",
    replace: "if (onFailure === 'rollback' || !context.wait",
    tests: ['__tests__/operations/dollarbox/environment.test.ts'],
  },
  {
    name: 'a namespace that is found is changed with `if-exists: reuse`, too',
    file: 'src/platforms/dollarbox/namespaces/ensure-namespace.ts',
    search: "ifExists === 'update' ? allocation : {}",
    replace: "ifExists !== 'fail' ? allocation : {}",
    tests: [namespaces],
  },
  {
    name: 'a namespace that is being deleted is used',
    file: 'src/platforms/dollarbox/resources/ensure.ts',
    search: 'if (!isLeaving(found)) return found;',
    replace: 'if (found) return found;',
    tests: [namespaces, preview],
  },
  {
    name: 'a namespace is green before it is active',
    file: 'src/platforms/dollarbox/resources/ensure.ts',
    search: 'const item = context.wait ?',
    replace: 'const item = !context.wait ?',
    tests: [namespaces],
  },
];
