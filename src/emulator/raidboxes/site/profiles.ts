import type { SwitchName } from './switches.ts';

/** A set of switches that belong together. */
export type Profile = 'docs' | 'rest' | 'async' | 'odd';

/**
 * `docs`: every default. `rest`: the status codes most REST services would use. `async`: everything that may be
 * a process is one. `odd`: the same facts in unusual clothes.
 */
export const PROFILES: Readonly<Record<Profile, Readonly<Partial<Record<SwitchName, string>>>>> = {
  docs: {},
  rest: {
    absent: '404',
    'on-existing': '409',
    'validation-status': '422',
    validation: 'details',
    'unknown-box': '404',
    'delete-absent': '404',
  },
  async: { 'ssl-mode': 'async202', 'ssl-delete': 'async202' },
  odd: {
    'fingerprint-style': 'plain-lower',
    'serial-style': 'decimal',
    organization: 'null',
    dates: 'offset',
    wrapper: 'data',
    'request-id-form': 'req',
    'rate-headers': 'none',
  },
};

/** Whether a text names a profile. */
export function isProfile(name: unknown): name is Profile {
  return typeof name === 'string' && Object.hasOwn(PROFILES, name);
}
