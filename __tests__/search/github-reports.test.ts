import { it } from '@jest/globals';
import type { AnyOperation } from '../../src/contract/operation.ts';
import type { Client, ClientSettings } from '../../src/contract/platform.ts';
import { ActionError } from '../../src/contract/result/errors.ts';
import { createGithub } from '../../src/emulator/github/plugin.ts';
import { DEMO_TOKENS } from '../../src/emulator/github/seed/demo-tokens.ts';
import { upsertComment } from '../../src/reporting/comment/comment.ts';
import { WORKFLOW_BOT, writeMarker } from '../../src/reporting/comment/comment-marker.ts';
import { openDeployment } from '../../src/reporting/deployment/deployment.ts';
import { connectGithub } from '../../src/reporting/github/connect-github.ts';
import type { Github } from '../../src/reporting/github/github-client.ts';
import { GithubError } from '../../src/reporting/github/github-error.ts';
import { requireManners } from './promises.ts';
import type { FaultName, Schedule } from './schedule.ts';
import { PATIENCE, search } from './search.ts';
import { type Scenario, useStage } from './stage.ts';

/* One comment and one deployment for a step, whatever becomes of the answers. */

const stage = useStage(createGithub);
const token = DEMO_TOKENS.full;
const KEY = '0123456789abcdef0123';
const BODY = `${writeMarker({ key: KEY, run: '4242.1', at: 1, by: WORKFLOW_BOT })}\nDeployed.`;

interface GithubClient extends Client {
  readonly github: Github;
}

/** Work on GitHub in the form of an operation, so that it can be played as one. */
function onGithub(name: string, work: (github: Github) => Promise<unknown>): AnyOperation {
  return {
    name,
    platform: {
      id: 'github',
      title: 'GitHub',
      defaultBaseUrl: '',
      pollInterval: 1_000,
      namedBy: [],
      credentialInputs: [],
      checkCredentials: () => [],
      connect: async (_credentials, connection): Promise<GithubClient> => {
        const client: GithubClient = {
          github: await connectGithub(settingsOf(connection)),
          lastRequestId: undefined,
          within: () => client,
          close: () => client.github.close(),
        };
        return client;
      },
    },
    summary: '',
    inputs: { required: [], optional: [] },
    outputs: [],
    outcomes: ['created'],
    example: '',
    run: async (_inputs, { client }: { readonly client: GithubClient }) => {
      try {
        await work(client.github);
      } catch (error) {
        if (error instanceof GithubError) throw new ActionError(`${error.failure}: ${error.message}`);
        throw error;
      }
      return { outcome: 'created', changed: true, title: 'Done.' };
    },
  };
}

function settingsOf({
  baseUrl,
  signal,
  deadline,
  clock,
  random,
  log,
  secrets,
  env,
  ...more
}: ClientSettings) {
  const { attempt } = (more as { readonly limits?: { readonly attempt: number } }).limits ?? {};
  const left = (): number => deadline.left();
  const quick = attempt === undefined ? {} : { patience: attempt };
  const calls = { signal, clock, random, log, secrets, env, left };
  return { token, apiUrl: baseUrl, repository: 'acme/web', ...calls, ...quick };
}

/** A refusal after it was carried out is a lie; what shows up later than both looks nobody can know of. */
const WITHOUT: readonly FaultName[] = ['409 after', 'late by 2 s', 'late by 6 s'];
const within = ({ lag, writes }: Schedule): boolean =>
  lag + (writes.includes('late by 0.4 s') ? 400 : 0) < 1_000;

interface Stored {
  readonly comments: readonly { readonly body: string }[];
  readonly deployments: readonly { readonly environment: string }[];
}

it(
  'one comment is written',
  async () => {
    const scenario: Scenario = {
      operation: onGithub('comment', (github) => upsertComment(github, { pullRequest: 7, body: BODY })),
      inputs: () => ({}),
      method: 'POST',
      path: '/repos/:owner/:repo/issues/:number/comments',
    };
    await search('comment', {
      runs: 150,
      range: { without: WITHOUT, most: { runs: 1, lag: 400 } },
      play: (schedule) => stage.play(scenario, schedule),
      judge: (trace, require, schedule) => {
        requireManners(trace, require, [token]);
        const found = (stage.stored() as Stored).comments.filter(({ body }) => body.includes(KEY));
        require(found.length <= 1 || !within(schedule), `${found.length} comments`);
        for (const ran of trace.rans) if (ran?.result) require(found.length > 0, 'green without a comment');
      },
    });
  },
  PATIENCE,
);

it(
  'one deployment is opened',
  async () => {
    const wanted = {
      sha: 'a'.repeat(40),
      environment: 'search',
      task: 'deploy',
      key: KEY,
      run: '4242.1',
      marker: 'marker-of-this-step',
      description: 'Deploying.',
      transient: false,
      production: undefined,
    };
    const scenario: Scenario = {
      operation: onGithub('deployment', (github) => openDeployment(github, wanted)),
      inputs: () => ({}),
      method: 'POST',
      path: '/repos/:owner/:repo/deployments',
    };
    await search('deployment', {
      runs: 150,
      range: { without: WITHOUT, most: { runs: 1, lag: 400 } },
      play: (schedule) => stage.play(scenario, schedule),
      judge: (trace, require, schedule) => {
        requireManners(trace, require, [token]);
        const found = (stage.stored() as Stored).deployments.filter(
          ({ environment }) => environment === 'search',
        );
        require(found.length <= 1 || !within(schedule), `${found.length} deployments`);
        for (const ran of trace.rans)
          if (ran?.result) require(found.length > 0, 'green without a deployment');
      },
    });
  },
  PATIENCE,
);
