import { DEMO_TOKENS } from '../../../src/emulator/dollarbox/seed/demo-tokens.ts';
import { advance, call, emulated, refusal } from './emulated.ts';

/** A switch, what is tried, and what every value makes of it. The first value is the default. */
export interface SwitchCase {
  readonly name: string;
  readonly seen: Readonly<Record<string, unknown>>;
  probe(): Promise<unknown>;
}

export const WEB = { name: 'web', image: 'nginx:1.27' };

export const MULTI = { token: DEMO_TOKENS.multi };

export const create = (body: unknown = WEB) => call('POST', '/containers/', { body });

export const read = async (id = 123) => (await call('GET', `/containers/${id}/`)).json;

export const status = async (method: string, path: string, extras = {}) =>
  (await call(method, path, extras)).status;

export const code = async (method: string, path: string, extras = {}) =>
  refusal(await call(method, path, extras))[1];

export const running = async (body: object = {}) => {
  await create({ ...WEB, ...body });
  advance(10);
  await read();
};

export const patched = async (body: unknown) => (await call('PATCH', '/containers/123/', { body })).json;

export const statusOfEach = (...values: string[]) =>
  Object.fromEntries(values.map((value) => [value, Number(value)]));

export const same = (...values: string[]) => Object.fromEntries(values.map((value) => [value, value]));

export const path = (url: string) => url.replace(emulated.emulator.url, '<origin>');

export const names = (json: { results: { name: string }[] }) => json.results.length;
