import type { Break } from './breaks.ts';

const pushed = ['__tests__/operations/elasticbox/boxes/push-box.test.ts'];

/** Mistakes about a box as code. */
export const PUSHES: readonly Break[] = [
  {
    name: 'an application is left at its boxes although another version was asked for',
    file: 'src/platforms/elasticbox/deploy/application-version.ts',
    search: 'if (others.length === 0 && instances.length === version.services.length) return;',
    replace: 'if (others.length < 99) return;',
    tests: ['__tests__/operations/elasticbox/deploy-application.test.ts'],
  },
  {
    name: 'push-box makes a version of unchanged content',
    file: 'src/platforms/elasticbox/pushes/prepare-push.ts',
    search: 'if (changes.length === 0) return newest;',
    replace: 'if (changes.length > 99) return newest;',
    tests: pushed,
  },
  {
    name: 'push-box loses the variables that the folder lacks',
    file: 'src/platforms/elasticbox/folder/merge-box.ts',
    search: 'else if (!prune) merged.push(before);',
    replace: 'else if (prune) merged.push(before);',
    tests: pushed,
  },
  {
    name: 'push-box stores the same content for each place',
    file: 'src/platforms/elasticbox/pushes/write-draft.ts',
    search: 'byContent.set(key, reference);',
    replace: 'byContent.set(label, reference);',
    tests: pushed,
  },
  {
    name: 'push-box stores what the box has already',
    file: 'src/platforms/elasticbox/folder/compare-box.ts',
    search: 'if (before && Buffer.compare(before, file.bytes) === 0) continue;',
    replace: '',
    tests: pushed,
  },
];
