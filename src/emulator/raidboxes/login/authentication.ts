import type { Answer, EmulatedRequest, Route } from '../../plugin/plugin.ts';
import { fieldsOf } from '../site/fields.ts';
import type { User } from '../site/model.ts';
import { invalid, refusalOf } from '../site/refusal.ts';
import { routesOf } from '../site/routes.ts';
import type { Site } from '../site/site.ts';
import { authenticate, issueToken, REFRESH_PATH, retireToken } from './sessions.ts';
import { isTotp } from './totp.ts';

/** Login and refresh. */
export function authenticationRoutes(site: Site): Route[] {
  const source = 'https://docs.raidboxes.dev/docs/1.x/authentication';
  const open = routesOf({ source, open: true });
  const closed = routesOf({ source });
  const byLogin = 'Log in with e-mail, password and, with a second factor, `code`; the token is in a header';
  const byToken = 'Trade a token for a new one; the new one is in the header `access_token` and in the body';
  return [
    open('POST /v1/login', byLogin, (request) => login(site, request)),
    closed(`POST ${REFRESH_PATH}`, byToken, (request) => refresh(site, request)),
  ];
}

function login(site: Site, request: EmulatedRequest): Answer {
  const { email, password, code } = credentials(site, request);
  const user = [...site.state.users.values()].find(
    (known) => known.email.toLowerCase() === email.toLowerCase() && known.password === password,
  );
  if (user === undefined) throw refusalOf('401');
  if (user.totpSeed !== undefined || user.fixedCode !== undefined) checkCode(site, user, code);
  const token = issueToken(site, user.id);
  const place = site.setting('login-token');
  return {
    status: 200,
    headers: {
      ...(place === 'header' || place === 'both' ? { access_token: token } : {}),
      ...(place === 'authorization' ? { authorization: `Bearer ${token}` } : {}),
    },
    json: {
      id: user.id,
      email: user.email,
      ...(place === 'body' || place === 'both' ? { access_token: token } : {}),
    },
  };
}

function refresh(site: Site, request: EmulatedRequest): Answer {
  const { user, claims } = authenticate(site, request, REFRESH_PATH);
  const token = issueToken(site, user.id, claims.iat);
  retireToken(site, claims);
  return { status: 200, headers: { access_token: token }, json: { access_token: token } };
}

function credentials(site: Site, request: EmulatedRequest) {
  const fields = fieldsOf(request);
  const email = fields.text('email', { required: true });
  const password = fields.text('password', { required: true });
  const code = fields.text('code');
  if (email !== undefined && !/^[^\s@]+@[^\s@]+$/.test(email))
    fields.complain('email', 'The email field must be a valid email address.');
  if (code !== undefined && !/^\d{6}$/.test(code))
    fields.complain('code', 'The code field must be 6 digits.');
  if (fields.problems !== undefined) throw invalid(site, fields.problems);
  return { email: email ?? '', password: password ?? '', code };
}

/** @throws Refusal when the second factor is missing or wrong; how is inferred and a switch. */
function checkCode(site: Site, user: User, code: string | undefined): void {
  if (code !== undefined && isRight(site, user, code)) return;
  if (site.setting('two-factor') !== '400') throw refusalOf('401');
  const message = code === undefined ? 'The code field is required.' : 'The selected code is invalid.';
  throw invalid(site, { code: [message] });
}

function isRight(site: Site, user: User, code: string): boolean {
  if (code === user.fixedCode) return true;
  if (user.totpSeed === undefined || !isTotp(user.totpSeed, code, site.now())) return false;
  if (site.setting('otp-reuse') === 'refuse' && user.usedCodes.has(code)) return false;
  user.usedCodes.add(code);
  return true;
}
