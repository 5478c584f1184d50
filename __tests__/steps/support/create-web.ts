import { DOLLARBOX_TOKEN, type Emulated } from '../../support/emulated.ts';

/** Inputs of a step that makes the container `web` on an emulator, and looks at it ten times a second. */
export function createWeb({ url }: Pick<Emulated, 'url'>): Readonly<Record<string, string>> {
  return {
    operation: 'create-container',
    token: DOLLARBOX_TOKEN,
    'base-url': `${url}/dollarbox`,
    org: 'acme',
    name: 'web',
    image: 'ghcr.io/acme/web:1.2.0',
    'poll-interval': '100ms',
  };
}
