import { ok } from '../../kit/routes.ts';
import type { Answer, Route } from '../../plugin/plugin.ts';
import { Refusal } from '../store/refusal.ts';
import type { Store, Token } from '../store/store.ts';
import { type Call, PAGES, routesOf } from '../wire/routing.ts';

/** Signing in, tokens, and who one is. The limit of 50 is documented, the answer to the 51st [inferred]. */
export function tokenRoutes(store: Store): Route[] {
  const route = routesOf(store, PAGES.overview, { mark: 'inferred' });
  const open = routesOf(store, PAGES.overview, { mark: 'inferred', open: true });
  const mine = ({ user }: Call) =>
    store.tokens.filter(({ owner, session }) => owner === user.email && !session);
  return [
    open('POST /security/token', 'Sign in; the body is the bare token', (call) => signIn(store, call)),
    route('GET /tokens', 'Own tokens, values included', (call) => ok(mine(call).map(show))),
    route('POST /tokens', 'Make a token', (call) => {
      const { description } = call.body();
      if (typeof description !== 'string' || description === '')
        throw new Refusal(400, 'description is required');
      if (mine(call).some((token) => token.description === description)) {
        throw new Refusal(409, 'A token with this description already exists');
      }
      if (mine(call).length >= 50) throw new Refusal(409, 'There are 50 tokens already');
      const token = addToken(store, call.user.email, description, false);
      return ok(show(token));
    }),
    route('GET /profile', 'The caller, and his personal workspace', ({ user }) =>
      ok({ email: user.email, workspace: user.personal, organization: 'example-org' }),
    ),
  ];
}

/** Stores a token for someone; its value looks random unless given. */
export function addToken(
  store: Store,
  owner: string,
  description: string,
  session: boolean,
  given?: string,
): Token {
  const { chance } = store.world;
  const token = { id: chance.uuid(), value: given ?? chance.uuid(), description, owner, session };
  store.tokens.push(token);
  return token;
}

function signIn(store: Store, { body }: Call): Answer {
  const { email, password } = body();
  const user = store.users.find((one) => one.email === email && one.password === password);
  if (user === undefined) throw new Refusal(401, 'Wrong e-mail or password');
  return { status: 200, text: addToken(store, user.email, 'session', true).value };
}

function show({ id, description, value }: Token): unknown {
  return { id, description, value };
}
