import { percentDecoded } from '../../support/text.ts';

/** Environment variables by name. */
export type Env = Readonly<Record<string, string | undefined>>;

/** The passwords of all proxies that the environment names, used or not: no text shows them. */
export function proxyPasswords(env: Env): readonly string[] {
  const names = ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY'].flatMap((name) => [name, name.toLowerCase()]);
  return names.flatMap((name) => {
    const [, password = ''] =
      /^(?:[a-z][a-z0-9+.-]*:\/\/)?[^/:@]*:([^/@]+)@/i.exec(env[name]?.trim() ?? '') ?? [];
    return password === '' ? [] : [percentDecoded(password)];
  });
}
