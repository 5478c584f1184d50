import { describe, expect, it } from '@jest/globals';
import { getContainer } from '../../../src/operations/dollarbox/containers/get-container.ts';
import { updateContainerOperation } from '../../../src/operations/dollarbox/containers/update-container.ts';
import { told, useDollarbox } from './stage.ts';

const box = useDollarbox();
const refuse = (status: number, json: unknown, times: number | 'always' = 1): void =>
  box.faults({ kind: 'status', status, json, method: 'GET', times });
const envelope = (code: string, detail?: unknown) => ({
  error: { code, message: 'In their words.', detail },
});
const read = () => box.run(getContainer, { id: '1' });

describe('every documented error code', () => {
  it.each([
    { code: 'authentication_failed', status: 401, next: 'Check the token' },
    { code: 'permission_denied', status: 403, next: 'scope Read & write' },
    { code: 'validation_error', status: 400, next: 'Correct the inputs' },
    { code: 'quota_exceeded', status: 403, next: 'Delete containers or volumes' },
    { code: 'api_disabled', status: 403, next: 'enable API access' },
    { code: 'org_required', status: 400, next: 'set the `org` input' },
    { code: 'billing_error', status: 402, next: 'under Billing' },
    { code: 'conflict', status: 409, next: 'Wait until other changes' },
    { code: 'kubectl_disabled', status: 403, next: 'enable kubectl mode' },
    { code: 'not_authenticated', status: 401, next: '`token` input' },
  ])('$code is told once, with its own next step', async ({ code, status, next }) => {
    refuse(status, envelope(code));
    const ran = await read();
    expect(ran.error?.message).toBe(
      `GET /api/v1/containers/1/ was refused with ${status} ${code}: In their words.`,
    );
    expect(ran.error?.next).toContain(next);
    expect(ran.error).toMatchObject({ outcome: 'failed', code });
    expect(box.requests()).toHaveLength(1);
  });

  it.each([
    'authentication_failed',
    'permission_denied',
    'validation_error',
    'quota_exceeded',
    'api_disabled',
    'org_required',
    'billing_error',
  ])('%s is not tried again, whatever status it comes with', async (code) => {
    for (const status of [429, 503]) {
      box.control().clearJournal();
      refuse(status, envelope(code));
      expect((await read()).error).toMatchObject({ code });
      expect(box.requests()).toHaveLength(1);
    }
  });

  it('rate_limited is waited for, and told when it does not end', async () => {
    refuse(429, envelope('rate_limited'), 2);
    expect((await read()).result?.outcome).toBe('read');
    refuse(429, envelope('rate_limited'), 'always');
    const ran = await read();
    expect(told(ran)).toMatch(/after 5 tries with 429 rate_limited.*Run fewer steps with this token/);
  });

  it('not_found is the outcome absent', async () => {
    refuse(404, envelope('not_found'));
    expect((await read()).error).toMatchObject({ outcome: 'absent', message: 'There is no container 1.' });
  });
});

describe('errors nobody documented', () => {
  it.each([
    { status: 418, json: envelope('brand_new_code'), text: '418 brand_new_code: In their words.' },
    {
      status: 401,
      json: {},
      text: /401: JSON of another form, not the platform’s envelope .* \| Check the token/,
    },
    {
      status: 404,
      json: { detail: 'Not here' },
      text: '404: JSON of another form, not the platform’s envelope',
    },
    { status: 404, json: envelope('moved_away'), text: '404 moved_away: In their words.' },
    { status: 403, json: { detail: 'Nope' }, text: /403: JSON of another form, .* \| Check the token/ },
    { status: 402, json: envelope('pay'), text: /402 pay: .* \| Check the org’s subscription/ },
    { status: 400, json: { error: 'text' }, text: '400: JSON of another form' },
    { status: 400, json: { error: { code: 7, message: ['x'] } }, text: '400: JSON of another form' },
    { status: 400, json: envelope('validation_error', 'As text.'), text: '[As text.]' },
  ])('are told by their status: $status $json', async ({ status, json, text }) => {
    refuse(status, json);
    expect(told(await read())).toMatch(text instanceof RegExp ? text : escaped(text));
  });

  it('names the fields of a validation error', async () => {
    const detail = { image: ['Not public.', 'No tag.'], env: { A: ['bad'] } };
    refuse(400, envelope('validation_error', detail));
    expect(told(await read())).toContain('[image: Not public. No tag.; env: {"A":["bad"]}]');
  });

  it('shows no control characters and no end of a long text', async () => {
    const message = `::error::x\u001b[31m\n##[warning]${'y'.repeat(9_000)}`;
    refuse(400, { error: { code: 'a\nb', message, detail: { [message]: message } } });
    const text = told(await read());
    expect(text).not.toMatch(/[\u0000-\u001f]/);
    expect(text.length).toBeLessThan(3_000);
  });

  it('never shows an HTML page, and tries again', async () => {
    box.faults({
      kind: 'status',
      status: 502,
      body: '<html><script>x</script></html>',
      method: 'GET',
      times: 'always',
    });
    const text = told(await read());
    expect(text).toContain('502: gateway error (HTML)');
    expect(text).not.toContain('script');
    expect(box.requests()).toHaveLength(5);
  });

  it('refuses an answer that is not a container, and names the field only', async () => {
    refuse(200, { id: 1, name: { secret: 'hunter2' } });
    const text = told(await read());
    expect(text).toContain('not a container as its documentation describes it (field name)');
    expect(text).not.toContain('hunter2');
  });

  it.each(['/etc', '..', 'a/b', '1?x=1'])(
    'does not let the id %j of an answer lead elsewhere',
    async (id) => {
      refuse(200, { results: [{ id, name: 'old-001', image: 'i' }] });
      const ran = await box.run(updateContainerOperation, { name: 'old-001', image: 'j' });
      expect(told(ran)).toContain('(field id)');
      expect(box.requests('PATCH')).toEqual([]);
    },
  );
});

function escaped(text: string): RegExp {
  return new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
}
