import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { OPERATIONS } from '../../src/operations/index.ts';
import { prepare } from '../examples/operation-worlds.ts';
import { FakeGithub } from '../operations/previews/fake-github.ts';
import { useEmulator } from '../support/emulated.ts';
import { runOperation } from '../support/run-operation.ts';
import { exampleOf } from './example-inputs.ts';

/* What no page says is a switch of the emulator. Each value, with each operation's example, ends as by default. */

const emulator = useEmulator();
const temp = mkdtempSync(join(tmpdir(), 'boxwright-switch-'));
afterAll(() => rmSync(temp, { recursive: true, force: true }));

/** Values with which an operation may end in another way, and why that is right. */
const EXCEPTIONS: readonly (readonly [setting: RegExp, operations: RegExp, why: string])[] = [
  [/^elasticbox\.auth-headers=bearer$/, /./, 'such a server needs `auth-scheme: bearer`'],
  [/^elasticbox\.protected=/, /^(?:stop|terminate)-instance$/, 'a protected instance is not stopped'],
  [/^elasticbox\.version-numbers=bump$/, /^update-instance$/, 'the version of the example is not there'],
  [/^elasticbox\.other-actor=on$/, /^(?:deploy|preview)-box$/, 'somebody else takes the instance over'],
  [
    /^dollarbox\.billing=error$/,
    /^(?:create-(?:container|volume)|preview-container|(?:create|update|preview)-namespace)$/,
    'nothing that costs is made without payment',
  ],
  [/^dollarbox\.multi-org-reads=org_required$/, /^call-api$/, 'the raw call of the example names no org'],
  [/^dollarbox\.next-links=loop$/, /^call-api$/, 'pages in a circle are no list'],
  [
    /^dollarbox\.kubeconfig=/,
    /^(?:issue-kubeconfig|preview-namespace)$/,
    'a kubeconfig that harms or is none is refused',
  ],
  [
    /^raidboxes\.newline-form=escaped$/,
    /^upload-ssl$/,
    'the refusal does not speak of the form, so nothing is sent in another one',
  ],
];

/** What stands for any other value, where a switch takes more than those it lists. */
const FREE: Readonly<Record<string, string>> = {
  'dollarbox.page-default': '1',
  'dollarbox.page-max': '1',
  'dollarbox.running-status': 'Running',
  'dollarbox.bound-status': 'BOUND',
  'dollarbox.failed-status': 'error',
  'dollarbox.slug-limit': '40',
  'dollarbox.active-status': ' active ',
  'dollarbox.kubeconfig-server': 'https://k8s.example.com:6443',
  'dollarbox.token-lifetime': '60',
  'dollarbox.rate-limit': '20',
  'raidboxes.rate-general': '20',
  'raidboxes.rate-auth': '2',
  'raidboxes.rate-create': '2',
  'raidboxes.activation-delay': '500',
  'raidboxes.served': '500',
  'raidboxes.token-ttl': '60',
  'raidboxes.refresh-grace': '60',
  'raidboxes.per-page-max': '1',
  'versio.rate-limit': '20',
  'versio.default-limit': '1',
  'versio.max-limit': '1',
  'versio.bulk-max': '1',
};

const PLATFORMS = ['elasticbox', 'dollarbox', 'raidboxes', 'versio'] as const;

async function endingOf(name: string, setting?: readonly [string, string]): Promise<string> {
  const { control } = emulator.get();
  const operation = OPERATIONS[name];
  if (!operation) throw new Error(`no operation ${name}`);
  control.reset();
  if (setting) control.setSwitch(...setting);
  await prepare(emulator, name);
  control.clock.advance(60_000);
  const { inputs, platform } = exampleOf(name);
  const { result, error } = await runOperation(operation, emulator.get(), {
    inputs: {
      ...(name.startsWith('preview') ? { 'pull-request': '7' } : {}),
      ...inputs,
      'base-url': `${emulator.url}/${platform}`,
    },
    github: new FakeGithub({ 7: 'open' }),
    directories: { temp, workspace: temp },
  });
  return result?.outcome ?? `red: ${error?.message}`;
}

describe.each(PLATFORMS)('every switch of %s', (platform) => {
  it('leaves each operation as it ends by default, or is an exception with a reason', async () => {
    const names = Object.keys(OPERATIONS).filter((name) => exampleOf(name).platform === platform);
    const switches = emulator.get().plugins.find(({ name }) => name === platform)?.switches ?? [];
    expect([names.length, switches.length].every((count) => count > 3)).toBe(true);
    const used = new Set<RegExp>();
    const other: string[] = [];
    for (const name of names) {
      const byDefault = await endingOf(name);
      expect(byDefault).not.toMatch(/^red/);
      for (const { name: which, values } of switches) {
        for (const listed of values.slice(1)) {
          const value = listed === '*' ? FREE[`${platform}.${which}`] : listed;
          if (value === undefined) throw new Error(`no value stands for * of ${platform}.${which}`);
          const setting = `${platform}.${which}=${value}`;
          const end = await endingOf(name, [`${platform}.${which}`, value]);
          if (end === byDefault) continue;
          const excused = EXCEPTIONS.find(([pattern, of]) => pattern.test(setting) && of.test(name));
          if (excused) used.add(excused[0]);
          else other.push(`${setting}: ${name} ends ${end}, not ${byDefault}`);
        }
      }
    }
    expect(other).toEqual([]);
    const idle = EXCEPTIONS.filter(
      ([pattern]) => pattern.source.startsWith(`^${platform}`) && !used.has(pattern),
    );
    expect(idle.map(([pattern]) => pattern.source)).toEqual([]);
  }, 900_000);
});
