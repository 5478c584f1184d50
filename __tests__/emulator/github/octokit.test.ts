import { getOctokit } from '@actions/github';
import { describe, expect, it } from '@jest/globals';
import { DEMO_TOKENS } from '../../../src/emulator/github/seed/demo-tokens.ts';
import { COMMENTS, service, state, turn, useGithub } from './service.ts';

useGithub();
const web = { owner: 'acme', repo: 'web' };
const pull = { ...web, issue_number: 7 };
const octokit = (token: string = DEMO_TOKENS.full) => getOctokit(token, { baseUrl: service.url });
const fault = (rule: Parameters<typeof service.emulator.control.addFault>[0]) =>
  service.emulator.control.addFault({ ...rule, path: COMMENTS });

describe('the toolkit’s client', () => {
  it('writes, finds, rewrites and deletes a comment', async () => {
    const { rest, paginate } = octokit();
    const { data } = await rest.issues.createComment({ ...pull, body: 'one' });
    const all = await paginate(rest.issues.listComments, { ...pull, per_page: 100 });
    expect(all).toHaveLength(131);
    expect(all.at(-1)?.id).toBe(data.id);
    await rest.issues.updateComment({ ...web, comment_id: data.id, body: 'two' });
    expect(state().comments.at(-1)).toMatchObject({ body: 'two', login: 'github-actions[bot]' });
    await rest.issues.deleteComment({ ...web, comment_id: data.id });
    expect(state().comments).toHaveLength(130);
  });

  it('reads page by page', async () => {
    const { rest, paginate } = octokit();
    const sizes: number[] = [];
    for await (const { data } of paginate.iterator(rest.pulls.list, { ...web, per_page: 100 })) {
      sizes.push(data.length);
    }
    expect(sizes).toEqual([100, 23]);
  });

  it('deploys and reports', async () => {
    const { repos } = octokit().rest;
    const created = await repos.createDeployment({
      ...web,
      ref: 'feature-7',
      auto_merge: false,
      required_contexts: [],
      environment: 'preview',
      transient_environment: true,
    });
    if (created.status !== 201) throw new Error('not created');
    const deployment_id = created.data.id;
    await repos.createDeploymentStatus({ ...web, deployment_id, state: 'success' });
    const { data } = await repos.listDeploymentStatuses({ ...web, deployment_id });
    expect(data.map((status) => status.state)).toEqual(['success']);
  });

  it('gets 202 when the branch was merged first', async () => {
    turn('auto-merge', 'merged');
    const { status } = await octokit().rest.repos.createDeployment({ ...web, ref: 'feature-7' });
    expect(status).toBe(202);
  });

  it('understands a refusal', async () => {
    const refused = octokit(DEMO_TOKENS.noComments).rest.issues.createComment({ ...pull, body: 'x' });
    await expect(refused).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('Resource not accessible by integration - https://docs.github.com'),
      response: {
        headers: {
          'x-accepted-github-permissions': 'issues=write; pull_requests=write',
          'x-github-request-id': expect.any(String),
        },
      },
    });
  });

  it('understands 422', async () => {
    const refused = octokit().rest.issues.createComment({ ...pull, body: 'x'.repeat(65_537) });
    await expect(refused).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining('Body is too long'),
    });
  });

  it('takes a 409 on page 2 for the end of the list', async () => {
    service.emulator.control.addFault({
      kind: 'status',
      status: 409,
      path: '/repositories/700001/issues/7/comments',
      json: { message: 'Conflict' },
    });
    const { rest, paginate } = octokit();
    expect(await paginate(rest.issues.listComments, { ...pull, per_page: 100 })).toHaveLength(100);
  });

  it('does not see that a comment was made when the answer is lost', async () => {
    fault({ kind: 'cut-after', method: 'POST' });
    const lost = octokit().rest.issues.createComment({ ...pull, body: 'x' });
    await expect(lost).rejects.toMatchObject({ status: 500, response: undefined });
    expect(state().comments).toHaveLength(131);
  });
});
