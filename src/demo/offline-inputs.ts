import { DEMO_TOKENS as DOLLARBOX } from '../emulator/dollarbox/seed/demo-tokens.ts';
import { DEMO_TOKEN as ELASTICBOX } from '../emulator/elasticbox/seed/seed-people.ts';
import { DEMO_TOKENS as GITHUB } from '../emulator/github/seed/demo-tokens.ts';
import { DEMO_TOKEN as RAIDBOXES } from '../emulator/raidboxes/seed/seed-users.ts';
import { DEMO_TOKENS as VERSIO } from '../emulator/versio/seed/seed.ts';
import { OPERATIONS } from '../operations/index.ts';

type Texts = Readonly<Record<string, string>>;

/** The emulator's user who sees most, by platform. */
const TOKENS: Texts = {
  dollarbox: DOLLARBOX.multi,
  elasticbox: ELASTICBOX,
  raidboxes: RAIDBOXES,
  versio: VERSIO.full,
};

/** What a step needs to work against an emulator instead of a platform: its address and a token that it knows. */
export function offlineInputs(inputs: Texts, url: string): Texts {
  const platform = platformOf(inputs);
  if (platform === undefined) return inputs;
  const login = ['token', 'email'].some((name) => name in inputs);
  return {
    operation: inputs['operation'] ?? '',
    'base-url': `${url}/${platform}`,
    'github-token': GITHUB.full,
    ...(login ? {} : { token: TOKENS[platform] ?? '' }),
    ...inputs,
  };
}

/** The platform of the operation; one that any platform has names it itself. */
function platformOf(inputs: Texts): string | undefined {
  const name = inputs['operation'] ?? '';
  const platform = Object.hasOwn(OPERATIONS, name) ? OPERATIONS[name]?.platform.id : undefined;
  return platform === 'any' ? inputs['platform'] : platform;
}
