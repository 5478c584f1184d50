import { describe, expect, it } from '@jest/globals';
import { ELASTICBOX_TOKEN, useEmulator } from '../support/emulated.ts';
import { DEPLOY, WEB } from './support/deploy-step.ts';
import { type Refusal, refuse } from './support/refusal-step.ts';

/* Every status that ElasticBox documents for a refusal, on the built action. There are no codes and no request ids. */

const emulator = useEmulator();

const NEXT = {
  400: 'Correct the inputs named above. For ElasticBox support, send the body of the request with the details.',
  401: 'Check the token: it may be mistyped or deleted. Tokens are made under Authentication Tokens in the user menu; later releases may want `auth-scheme: bearer`.',
  403: 'Use a token whose user may do this in the workspace. The platform also answers 403 for what does not exist, so check the ids; with `workspace` given, its list tells whether an instance is there.',
  404: 'Check the id, and that `base-url` is your ElasticBox site.',
  409: 'Something is in the way: another operation (wait until the instance has settled), a state that does not allow this, or the same name or number. Run the step again when that is settled.',
} as const;

function refusals(call: string): readonly Refusal[] {
  return Object.entries(NEXT).map(([status, next]) => ({
    name: status,
    status: Number(status),
    json: { message: `Words of ${status}` },
    lines: [`${call} was refused with ${status}: Words of ${status}`, `Next: ${next}`].map(
      (line) => new RegExp(`^${escaped(line)}`),
    ),
  }));
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const COMMON = { token: ELASTICBOX_TOKEN };

describe('a deploy that is refused', () => {
  it.each(refusals('POST /services/instances'))('$name', async (answer) => {
    await refuse(answer, { emulator, rule: DEPLOY, inputs: { operation: 'deploy-box', ...COMMON, ...WEB } });
    expect(emulator.applied('POST')).toBe(0);
  });
});

describe('a reconfigure that is refused', () => {
  const rule = { platform: 'elasticbox', method: 'PUT', path: '/services/instances/:id/reconfigure' };
  it.each(
    refusals('PUT /services/instances/i-webon1/reconfigure').filter(
      ({ status }) => status === 400 || status === 401,
    ),
  )('$name', async (answer) => {
    const inputs = { operation: 'reconfigure-instance', ...COMMON, instance: 'i-webon1' };
    await refuse(answer, { emulator, rule, inputs });
  });
});

describe('a list that is refused', () => {
  const rule = { platform: 'elasticbox', method: 'GET', path: '/services/workspaces' };
  it.each(refusals('GET /services/workspaces').filter(({ status }) => status !== 409))(
    '$name',
    async (answer) => {
      await refuse(answer, { emulator, rule, inputs: { operation: 'list-workspaces', ...COMMON } });
    },
  );

  it('in HTML by a proxy shows no markup', async () => {
    const html = '<html><body><script>alert(1)</script></body></html>';
    const answer: Refusal = {
      name: 'html',
      status: 403,
      body: html,
      headers: { 'content-type': 'text/html' },
      lines: [
        /refused with 403: an HTML page, not the platform’s envelope/,
        /^Next: Check the token\. Check `base-url`/,
      ],
    };
    const ran = await refuse(answer, { emulator, rule, inputs: { operation: 'list-workspaces', ...COMMON } });
    expect(ran.stdout + ran.summary).not.toContain('alert');
  });
});
