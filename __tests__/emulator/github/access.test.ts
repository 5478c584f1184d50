import { request } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { DEMO_TOKENS } from '../../../src/emulator/github/seed/demo-tokens.ts';
import { COMMENTS, call, DEPLOYMENTS, PULL, service, turn, useGithub, WEB } from './service.ts';

useGithub();
const { full, privateRepo, otherRepo, noComments, issuesOnly, pullsOnly } = DEMO_TOKENS;
const { noDeployments, readOnly, none, otherApp, user } = DEMO_TOKENS;
const SECRET_REPO = '/repos/acme/private';

describe('a token', () => {
  it.each(['Bearer', 'bearer', 'token', 'Token'])('is taken with the scheme %s', async (scheme) => {
    const headers = { authorization: `${scheme} ${full}` };
    expect((await call('GET', PULL, { token: '', headers })).status).toBe(200);
  });

  it.each([
    ['none', {}, 'Requires authentication'],
    ['an unknown one', { authorization: 'Bearer ghs_emulator-nobody' }, 'Bad credentials'],
    ['another scheme', { authorization: `Basic ${full}` }, 'Bad credentials'],
    ['no scheme', { authorization: full }, 'Bad credentials'],
    ['two', { authorization: `token ${full} ${full}` }, 'Bad credentials'],
  ])('401 for %s', async (_name, headers, message) => {
    const { status, json } = await call('GET', PULL, { token: '', headers });
    expect(status).toBe(401);
    expect(json).toEqual({ message, documentation_url: 'https://docs.github.com/rest', status: '401' });
  });

  it('of a person has a user, of an installation has none', async () => {
    expect((await call('GET', '/user', { token: user })).json).toMatchObject({
      login: 'mona-example',
      type: 'User',
    });
    const { status, json } = await call('GET', '/user');
    expect([status, json.message]).toEqual([403, 'Resource not accessible by integration']);
  });

  it('needs a User-Agent beside it', async () => {
    const status = await new Promise((resolve, reject) => {
      const headers = { authorization: `token ${full}` };
      const sent = request(`${service.url}${PULL}`, { headers }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      sent.on('error', reject).end();
    });
    expect(status).toBe(403);
  });
});

describe('a version of the API', () => {
  it.each([
    ['2022-11-28', 200],
    ['2026-03-10', 200],
    ['1999-01-01', 400],
  ])('%s gives %d', async (version, status) => {
    const reply = await call('GET', PULL, { headers: { 'x-github-api-version': version } });
    expect(reply.status).toBe(status);
  });
});

const comment = (token: string, repo = WEB) =>
  call('POST', `${repo}/issues/7/comments`, { token, body: { body: 'Hello' } });
const deploy = (token: string, repo = WEB) =>
  call('POST', `${repo}/deployments`, { token, body: { ref: 'main' } });
const add = async (token: string, repo = WEB) => (await comment(token, repo)).status;
const ship = async (token: string, repo = WEB) => (await deploy(token, repo)).status;

describe('a permission', () => {
  it.each([
    { name: 'full', token: full, comments: 201, deploys: 201 },
    { name: 'noComments', token: noComments, comments: 403, deploys: 201 },
    { name: 'issuesOnly', token: issuesOnly, comments: 201, deploys: 403 },
    { name: 'pullsOnly', token: pullsOnly, comments: 201, deploys: 403 },
    { name: 'noDeployments', token: noDeployments, comments: 201, deploys: 403 },
    { name: 'readOnly', token: readOnly, comments: 403, deploys: 403 },
    { name: 'none', token: none, comments: 403, deploys: 403 },
    { name: 'otherApp', token: otherApp, comments: 201, deploys: 201 },
    { name: 'otherRepo', token: otherRepo, comments: 403, deploys: 403 },
    { name: 'user', token: user, comments: 201, deploys: 201 },
  ])('of $name', async ({ token, comments, deploys }) => {
    expect([await add(token), await ship(token)]).toEqual([comments, deploys]);
  });

  it('that is missing is named in a header and a message', async () => {
    const { json, headers } = await comment(noComments);
    expect(json).toEqual({
      message: 'Resource not accessible by integration',
      documentation_url: 'https://docs.github.com/rest/issues/comments#create-an-issue-comment',
      status: '403',
    });
    expect(headers.get('x-accepted-github-permissions')).toBe('issues=write; pull_requests=write');
    const refused = await deploy(noDeployments);
    expect(refused.headers.get('x-accepted-github-permissions')).toBe('deployments=write');
  });

  it('to comment may be pull-requests alone by switch', async () => {
    turn('comment-permission', 'pull_requests');
    expect([await add(issuesOnly), await add(pullsOnly)]).toEqual([403, 201]);
  });

  it('is asked for every write', async () => {
    const token = readOnly;
    const item = `${WEB}/issues/comments/2500000001`;
    const statuses = await Promise.all([
      call('PATCH', item, { token, body: { body: 'x' } }),
      call('DELETE', item, { token }),
      call('POST', `${DEPLOYMENTS}/1800000003/statuses`, { token, body: { state: 'success' } }),
    ]);
    expect(statuses.map(({ status }) => status)).toEqual([403, 403, 403]);
  });

  it('is not asked to read what is public', async () => {
    for (const path of [COMMENTS, `${WEB}/pulls`, PULL, DEPLOYMENTS]) {
      expect((await call('GET', path, { token: none })).status).toBe(200);
    }
    expect((await call('GET', '/repos/other/shop/pulls/7')).status).toBe(200);
  });
});

describe('a private repository', () => {
  const read = async (token: string, path = `${SECRET_REPO}/issues/7/comments`) =>
    (await call('GET', path, { token })).status;

  it('is there for its own token, and for nobody else', async () => {
    expect([await read(privateRepo), await add(privateRepo, SECRET_REPO)]).toEqual([200, 201]);
    expect([await read(full), await read(full, `${SECRET_REPO}/pulls/7`)]).toEqual([404, 404]);
    expect([await add(full, SECRET_REPO), await ship(otherApp, SECRET_REPO)]).toEqual([404, 404]);
  });

  it('hides what its token may not read, or refuses it by switch', async () => {
    expect([await read(none, `${SECRET_REPO}/pulls/7`), await read(none)]).toEqual([404, 404]);
    expect(await add(none, SECRET_REPO)).toBe(404);
    turn('hidden-status', '403');
    expect([await read(none), await add(none, SECRET_REPO), await read(full)]).toEqual([403, 403, 404]);
  });

  it('refuses a write of a token that may read', async () => {
    expect([await read(readOnly), await add(readOnly, SECRET_REPO)]).toEqual([200, 403]);
  });
});

describe('what is not there', () => {
  it.each([
    ['GET', '/nowhere'],
    ['PUT', COMMENTS],
    ['GET', '/repos/acme/nothing/pulls'],
    ['GET', '/repositories/1/pulls'],
    ['GET', `${WEB}/pulls/5`],
    ['GET', `${WEB}/pulls/seven`],
    ['GET', `${WEB}/issues/6/comments`],
    ['DELETE', `${WEB}/issues/comments/1`],
    ['DELETE', '/repos/acme/private/issues/comments/2500000001'],
    ['GET', '/repos/other/shop/deployments/1800000001/statuses'],
    ['GET', `${DEPLOYMENTS}/1/statuses`],
  ])('%s %s is 404', async (method, path) => {
    const { status, json } = await call(method, path);
    expect([status, json.message, json.status]).toEqual([404, 'Not Found', '404']);
  });

  it('does not depend on the case of owner and name', async () => {
    const { json } = await call('GET', '/repos/ACME/Web/pulls/7');
    expect(json.base.repo).toMatchObject({ full_name: 'acme/web', private: false, default_branch: 'main' });
  });
});
