import { describe, expect, it } from '@jest/globals';
import { DEMO_TOKEN } from '../../src/emulator/raidboxes/seed/seed-users.ts';
import { useEmulator } from '../support/emulated.ts';
import { runAction } from '../support/run-action.ts';
import { errors } from '../support/workflow-commands.ts';
import { type Refusal, refuse, struck } from './support/refusal-step.ts';
import { BOX, LOGIN, material, SSL } from './support/upload-step.ts';

/* Every error answer that Raidboxes documents, and those it may well have, on the built action. */

const emulator = useEmulator();
const ID = 'req_0a1b2c3d';

function envelope(message: string, details?: Readonly<Record<string, readonly object[]>>): object {
  const timestamp = '2030-01-01T00:00:00+00:00';
  return { timestamp, path: '/v1/boxes/{id}/ssl', request_id: ID, message, ...(details && { details }) };
}

function refusal(status: number, said: { message: string; next: string; call?: string }): Refusal {
  const { message, next, call = 'GET /v1/boxes' } = said;
  return {
    name: `${status} ${message}`,
    status,
    json: envelope(message),
    lines: [`${call} was refused with ${status}: ${message} (request id ${ID})`, `Next: ${next}`],
  };
}

const CORRECT = 'Correct what is named above; if nothing is, the box may not belong to this login.';
const LOG_IN =
  'Check the credentials: a JWT expires after a while, and may have been replaced by a newer one. With `email` and `password` the step logs in by itself.';

describe('a list that is refused', () => {
  const rule = { platform: 'raidboxes', method: 'GET', path: '/v1/boxes' };
  const inputs = { operation: 'list-wordpress-boxes', token: DEMO_TOKEN };
  it.each([
    refusal(400, { message: 'Request could not be processed.', next: CORRECT }),
    refusal(403, {
      message: 'This action is unauthorized.',
      next: 'Use the login of a user who may change this box, not of one it is only shared with.',
    }),
    refusal(404, {
      message: 'Not found.',
      next: 'Look whether the box, or what the path names, is still there and shared with this login.',
    }),
  ])('$name', async (answer) => {
    await refuse(answer, { emulator, rule, inputs, requestId: ID });
  });
});

describe('a token that is refused', () => {
  it('is refreshed once, and tried again', async () => {
    const rule = { platform: 'raidboxes', method: 'GET', path: '/v1/boxes' };
    const inputs = { operation: 'list-wordpress-boxes', token: DEMO_TOKEN };
    const answer = refusal(401, { message: 'Unauthenticated.', next: LOG_IN });
    const lines = [
      /^GET \/v1\/boxes was refused after 2 tries with 401: Unauthenticated\./,
      ...answer.lines.slice(1),
    ];
    await refuse({ ...answer, lines }, { emulator, rule, inputs, requestId: ID, times: 2 });
  });
});

describe('an upload that is refused', () => {
  const rule = { ...SSL, method: 'POST' };
  const inputs = { operation: 'upload-ssl', token: DEMO_TOKEN, box: BOX, ...material('acme-rsa') };

  it('names every field', async () => {
    const details = { bundle: [{ message: 'The bundle is short.' }], csr: [{ message: 'The csr is odd.' }] };
    const answer: Refusal = {
      name: 'fields',
      status: 400,
      json: envelope('The bundle is short. (and 1 more error)', details),
      lines: [
        new RegExp(
          `^POST /v1/boxes/XK7BM2QP/ssl was refused with 400: The bundle is short\\. \\(and 1 more error\\) \\[bundle: The bundle is short\\.; csr: The csr is odd\\.\\] \\(request id ${ID}\\)`,
        ),
        `Next: ${CORRECT}`,
      ],
    };
    await refuse(answer, { emulator, rule, inputs, requestId: ID });
  });

  it('says whose login it takes', async () => {
    const answer = refusal(403, {
      message: 'This action is unauthorized.',
      next: 'Use the login of a user who may change this box, not of one it is only shared with.',
      call: 'POST /v1/boxes/XK7BM2QP/ssl',
    });
    await refuse(answer, { emulator, rule, inputs, requestId: ID });
  });
});

describe('a login that is refused', () => {
  it('is tried once and says so', async () => {
    const rule = { platform: 'raidboxes', method: 'POST', path: '/v1/login' };
    const answer: Refusal = {
      name: 'login',
      status: 401,
      json: envelope('Unauthenticated.'),
      lines: [
        `POST /v1/login was refused with 401: Unauthenticated. (request id ${ID})`,
        /^Next: Check `email` and `password`\. If the account has two-factor authentication, give `otp`/,
      ],
    };
    const { email, password } = LOGIN;
    const inputs = { operation: 'list-wordpress-boxes', email, password };
    await refuse(answer, { emulator, rule, inputs, requestId: ID });
  });
});

describe('429', () => {
  it('ends as what it is when the tries are used up', async () => {
    emulator.faults({
      kind: 'status',
      platform: 'raidboxes',
      path: '/v1/boxes',
      status: 429,
      headers: { 'retry-after': '1' },
      json: envelope('Too Many Attempts.'),
      times: 'always',
    });
    const ran = await runAction({
      with: {
        operation: 'list-wordpress-boxes',
        token: DEMO_TOKEN,
        'max-attempts': '2',
        'base-url': `${emulator.url}/raidboxes`,
      },
    });
    expect([ran.exitCode, struck(emulator), ran.outputs['request-id']]).toEqual([1, 2, ID]);
    expect(errors(ran.stdout).map(({ data }) => data)).toEqual([
      expect.stringMatching(
        /429: Too Many Attempts\.[\s\S]*Next: Raidboxes takes 100 calls, 20 creations and 10 logins a minute/,
      ),
    ]);
  });
});
