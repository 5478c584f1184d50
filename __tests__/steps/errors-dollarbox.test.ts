import { describe, expect, it } from '@jest/globals';
import { DOLLARBOX_TOKEN, useEmulator } from '../support/emulated.ts';
import { runAction } from '../support/run-action.ts';
import { errors } from '../support/workflow-commands.ts';
import { type Refusal, refuse, struck } from './support/refusal-step.ts';

/* Every error code of DollarBox on the built action: the words of the annotation, and what to do next. */

const emulator = useEmulator();

function refusal(
  code: string,
  status: number,
  next: string,
  more: Readonly<Record<string, unknown>> = {},
): Refusal {
  const error = { code, message: `Words of ${code}.`, detail: {}, ...more };
  const details = 'detail' in more ? ' [cpu: is too much]' : '';
  return {
    name: `${code} with ${status}`,
    status,
    json: { error },
    unknown: code === 'conflict',
    lines: [
      `POST /api/v1/containers/ was refused with ${status} ${code}: Words of ${code}.${details}${code === 'conflict' ? UNSEEN : ''}`,
      `Next: ${next}`,
    ],
  };
}

const SCOPE =
  'Use a token with the scope Read & write, of a user whose role in the org (owner, admin, member) allows this.';
const QUOTA =
  'Delete containers or volumes that are no longer needed (failed containers count until they are deleted), or extend the plan.';
const TOKEN =
  'Check the token: it may be mistyped, revoked or expired. Make a new one under Account → API tokens.';
const PAY = 'Check the org’s subscription and payment under Billing in the control panel.';
const ENABLE = 'Have an owner of the org enable API access in the control panel.';
const ORG =
  'The token’s user belongs to several orgs: set the `org` input to the slug of the one that is meant.';

const LOOK = 'Look for a container named web on the platform before running the step again.';
/** Who has a name that is taken may be what this very request made, handed on by a gateway that repeats it. */
const UNSEEN = ' A container named web may be there, possibly made by this step: no look shows it.';

const REFUSALS: readonly Refusal[] = [
  refusal('authentication_failed', 401, TOKEN),
  refusal('authentication_failed', 403, TOKEN),
  refusal('not_authenticated', 401, 'Check that the `token` input holds a DollarBox API token.'),
  refusal('permission_denied', 403, SCOPE),
  refusal('permission_denied', 404, SCOPE),
  refusal('not_found', 404, 'Check the id or name, and that `org` is the org it belongs to.'),
  refusal('validation_error', 400, 'Correct the inputs named above.', { detail: { cpu: ['is too much'] } }),
  refusal('validation_error', 422, 'Correct the inputs named above.', { detail: { cpu: 'is too much' } }),
  refusal('quota_exceeded', 403, QUOTA),
  refusal('quota_exceeded', 402, QUOTA),
  refusal('quota_exceeded', 409, QUOTA),
  refusal('quota_exceeded', 429, QUOTA),
  refusal('api_disabled', 403, ENABLE),
  refusal('api_disabled', 409, ENABLE),
  refusal('org_required', 400, ORG),
  refusal('org_required', 409, ORG),
  refusal('billing_error', 402, PAY),
  refusal('billing_error', 403, PAY),
  refusal('conflict', 400, LOOK),
  refusal('kubectl_disabled', 403, 'Have an owner of the org enable kubectl mode in the control panel.'),
  // The code decides, not the status: with one that is repeated otherwise, these are not.
  refusal('authentication_failed', 429, TOKEN),
  refusal('permission_denied', 429, SCOPE),
  refusal('api_disabled', 429, ENABLE),
  refusal('org_required', 429, ORG),
  refusal('billing_error', 429, PAY),
  refusal('conflict', 423, LOOK),
  refusal('kubectl_disabled', 423, 'Have an owner of the org enable kubectl mode in the control panel.'),
];

const CREATE = {
  operation: 'create-container',
  token: DOLLARBOX_TOKEN,
  org: 'acme',
  name: 'web',
  image: 'ghcr.io/acme/web:1.2.0',
};
const POST = { platform: 'dollarbox', method: 'POST', path: '/api/v1/containers/' } as const;

describe('a container that is refused', () => {
  it.each(REFUSALS)('$name', async (answer) => {
    await refuse(answer, { emulator, rule: POST, inputs: CREATE });
    expect(emulator.applied('POST', /containers/)).toBe(0);
  });

  it('shows the request id that a gateway adds', async () => {
    const denied = refusal('permission_denied', 403, SCOPE);
    const lines = [
      'POST /api/v1/containers/ was refused with 403 permission_denied: Words of permission_denied. (request id req-7)',
      `Next: ${SCOPE}`,
    ];
    await refuse(
      { ...denied, headers: { 'x-request-id': 'req-7' }, lines },
      { emulator, rule: POST, inputs: CREATE, requestId: 'req-7' },
    );
  });
});

describe('a code of tomorrow', () => {
  it.each<Refusal>([
    {
      name: 'of 402',
      status: 402,
      json: { error: { code: 'pay_first', message: 'Later' } },
      lines: [/refused with 402 pay_first: Later/, `Next: ${PAY}`],
    },
    {
      name: 'of 418',
      status: 418,
      json: { error: { code: 'teapot', message: 'Short and stout' } },
      lines: [
        /refused with 418 teapot: Short and stout/,
        'Next: Correct what the platform names above, or ask its support.',
      ],
    },
  ])('$name', async (answer) => {
    await refuse(answer, { emulator, rule: POST, inputs: CREATE });
  });
});

describe('an answer without a code', () => {
  // Whoever refused it, the platform may have done it: it is looked for, and nothing tells.
  const look = 'Next: Look for a container named web on the platform before running the step again.';
  const from = 'not the platform’s envelope';
  const asked = ' \\(asked: http://127.0.0.1:\\d+/dollarbox/api/v1/containers/\\)';
  it.each<Refusal>([
    {
      name: '401',
      status: 401,
      body: '',
      lines: [told(401, 'an empty answer'), look],
    },
    { name: '402', status: 402, body: '', lines: [told(402, 'an empty answer'), look] },
    {
      name: '403',
      status: 403,
      body: 'No.',
      lines: [told(403, 'text', ': No\\.'), look],
    },
    { name: '404', status: 404, body: '<html>', lines: [told(404, 'an HTML page'), look] },
  ])('$name is not the platform’s', async (answer) => {
    await refuse({ ...answer, unknown: true }, { emulator, rule: POST, inputs: CREATE });
  });

  function told(status: number, what: string, text = ''): RegExp {
    return new RegExp(
      `may have been created: POST .* was refused with ${status}: ${what}, ${from}${text}${asked}`,
    );
  }
});

describe('rate_limited', () => {
  const limited = { error: { code: 'rate_limited', message: 'Too many.', detail: {} } };
  const step = (timeout: string, tries = '5') =>
    runAction({
      with: {
        ...CREATE,
        'base-url': `${emulator.url}/dollarbox`,
        'poll-interval': '100ms',
        'max-attempts': tries,
        timeout,
      },
    });
  const rule = { kind: 'status', ...POST, status: 429, json: limited } as const;

  it('is waited out, and the container is made once', async () => {
    emulator.faults({ ...rule, headers: { 'retry-after': '1' } });
    const ran = await step('30s');
    expect(ran.outputs).toMatchObject({ outcome: 'created', changed: 'true' });
    expect(emulator.applied('POST', /containers/)).toBe(1);
  });

  it('is not waited out when the pause is longer than the time that is left', async () => {
    emulator.faults({ ...rule, headers: { 'retry-after': '600' }, times: 'always' });
    const ran = await step('20s');
    expect([ran.exitCode, errors(ran.stdout).length, struck(emulator)]).toEqual([1, 1, 1]);
    expect(ran.took).toBeLessThan(10_000);
    expect(errors(ran.stdout)[0]?.data).toMatch(/429 rate_limited|10 min/);
  });

  it('ends as what it is when the tries are used up', async () => {
    emulator.faults({ ...rule, headers: { 'retry-after': '1' }, times: 'always' });
    const ran = await step('60s', '2');
    expect([ran.exitCode, errors(ran.stdout).length]).toEqual([1, 1]);
    expect(errors(ran.stdout)[0]?.data).toMatch(
      /refused after 2 tries with 429 rate_limited: Too many\.[\s\S]*Next: Run fewer steps/,
    );
    expect(struck(emulator)).toBe(2);
    expect(emulator.applied('POST', /containers/)).toBe(0);
  });
});
