import type { Answer, EmulatedRequest, Route } from '../../plugin/plugin.ts';
import { matchPath, segmentsOf } from '../../wire/path-pattern.ts';
import { notFound, Refusal } from '../store/refusal.ts';
import type { Box } from '../store/store.ts';
import { authenticate, checkScope } from './caller.ts';

const HTML =
  '<!doctype html><html lang="en"><head><title>Not Found</title></head><body><h1>Not Found</h1></body></html>';

/** A path without its slash, a method nobody has, or nothing at all. All [inferred]: Django's ways. */
export function fallback(box: Box, routes: readonly Route[], request: EmulatedRequest): Answer {
  const methods = methodsOf(routes, request.path);
  if (methods.length > 0) {
    checkScope(authenticate(box, request), request);
    const headers = { allow: methods.join(', ') };
    throw new Refusal('method_not_allowed', `Method "${request.method}" not allowed.`, { headers });
  }
  const slashed = methodsOf(routes, `${request.path}/`).length > 0;
  if (slashed && redirects(request)) {
    const [path = '', ...query] = request.url.split('?');
    const rest = query.length > 0 ? `?${query.join('?')}` : '';
    return { status: 301, headers: { location: `${request.mount}${path}/${rest}` } };
  }
  if (request.switch('unknown-path') === 'html') {
    return { status: 404, headers: { 'content-type': 'text/html; charset=utf-8' }, text: HTML };
  }
  throw notFound(slashed ? 'Not found. Paths end with a slash.' : undefined);
}

function redirects({ method, switch: read }: EmulatedRequest): boolean {
  const way = read('trailing-slash');
  return way === 'redirect-all' || (way === 'redirect' && (method === 'GET' || method === 'HEAD'));
}

function methodsOf(routes: readonly Route[], path: string): string[] {
  const segments = segmentsOf(path);
  const fitting = routes.filter((route) => matchPath(route.path, segments) !== undefined);
  return fitting.map(({ method }) => method);
}
