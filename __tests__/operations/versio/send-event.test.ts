import { afterEach, describe, expect, it } from '@jest/globals';
import type { Emulator } from '../../../src/emulator/server.ts';
import { sendEvent } from '../../../src/operations/versio/send-event.ts';
import { type RunOptions, runOperation } from '../../support/run-operation.ts';
import { BASE, eventsOf, NOW, RULES, requests, sent, start, stopAll } from './environment.ts';

afterEach(stopAll);

const send = (emulator: Emulator, event: unknown, more: Partial<RunOptions> = {}) =>
  runOperation(sendEvent, emulator, {
    ...more,
    inputs: {
      ...BASE,
      event: typeof event === 'string' ? event : JSON.stringify(event),
      ...more.inputs,
    },
  });

const PLAIN = { trigger: 'deployment', message: 'Shop is live' };

describe('send-event', () => {
  it('fills in where it comes from, when, and an id of the run', async () => {
    const emulator = await start();
    const { result, wrote } = await send(emulator, PLAIN);
    expect(result).toMatchObject({ outcome: 'sent', changed: true });
    expect(wrote).toBe(true);
    const [event] = eventsOf(emulator);
    expect(event).toEqual({
      ...PLAIN,
      sourceType: 'github-actions',
      utc: NOW,
      id: expect.stringMatching(/^acme\/web\/1001\/1\/deploy\/[0-9a-f]{12}$/),
    });
    expect(result?.outputs?.id).toBe(event?.['id']);
  });

  it('keeps what is given, text as it is written', async () => {
    const emulator = await start({ 'event-severity': 'required' });
    const event = [
      'trigger: 1.10',
      'message: yes',
      'severity: 9',
      'id: 0123',
      'utc: 2030-01-01T00:00:01.5Z',
      'sourceType: release',
      'classification: deployment',
      'externalIdLink: https://example.com/1',
      'externalIdName: Run',
      'rawEvent: {n: 1, deep: [true]}',
    ].join('\n');
    await send(emulator, event);
    expect(eventsOf(emulator)).toEqual([
      {
        trigger: '1.10',
        message: 'yes',
        severity: 9,
        id: '0123',
        utc: NOW + 1_500,
        sourceType: 'release',
        classification: 'deployment',
        externalIdLink: 'https://example.com/1',
        externalIdName: 'Run',
        rawEvent: { n: 1, deep: [true] },
      },
    ]);
  });

  it('has one id for the same event of a run, and others for others', async () => {
    const emulator = await start();
    for (const event of [PLAIN, PLAIN, { ...PLAIN, message: 'Shop is gone' }]) await send(emulator, event);
    await send(emulator, PLAIN, { run: { runAttempt: '2' } });
    expect(eventsOf(emulator)).toHaveLength(3);
  });

  it.each(['200', '201', '204'])('takes every answer for a yes: %s', async (status) => {
    const emulator = await start({ 'event-status': status });
    expect((await send(emulator, PLAIN)).result?.outcome).toBe('sent');
  });

  it.each(['cut-before', 'cut-after', 'status-after'] as const)(
    'sends the same again when the answer is lost: %s',
    async (kind) => {
      const emulator = await start();
      emulator.control.addFault({ ...RULES.send, kind });
      expect((await send(emulator, PLAIN)).result?.outcome).toBe('sent');
      const bodies = sent(emulator, 'POST');
      expect([bodies.length, new Set(bodies).size]).toEqual([2, 1]);
      expect(eventsOf(emulator)).toHaveLength(1);
    },
  );

  it('is red when it is refused', async () => {
    const emulator = await start({ 'event-severity': 'required' });
    const { error, wrote, known } = await send(emulator, PLAIN);
    expect(error?.message).toContain('severity is a number from 0 to 9');
    expect(wrote).toBe(false);
    expect(known.id).toMatch(/^acme\/web\//);
  });

  it('sends nothing in a dry run', async () => {
    const emulator = await start();
    const { result } = await send(emulator, PLAIN, { inputs: { 'dry-run': 'true' } });
    expect(result).toMatchObject({ outcome: 'planned', changed: true, plan: [{ action: 'create' }] });
    expect(requests(emulator)).toEqual([]);
  });

  it.each([
    ['a list', '[1]', /must be a map/],
    ['no trigger', '{message: x}', /needs a trigger and a message/],
    ['no message', '{trigger: x}', /needs a trigger and a message/],
    ['an empty message', '{trigger: x, message: ""}', /message must be text/],
    ['a map as message', '{trigger: x, message: {a: 1}}', /message must be text/],
    ['severity 10', '{trigger: x, message: y, severity: 10}', /severity must be a number from 0/],
    ['severity as text', '{trigger: x, message: y, severity: high}', /severity must be a number from 0/],
    ['a bad time', '{trigger: x, message: y, utc: noon}', /utc must be an ISO/],
    ['an unknown field', '{trigger: x, message: y, level: 1}', /unknown field level/],
    [
      'several things at once',
      '{foo: 1, severity: 12}',
      /unknown field foo.*needs a trigger.*severity must be/,
    ],
    ['a raw event that is no map', '{trigger: x, message: y, rawEvent: 1}', /rawEvent must be a map/],
  ])('sends nothing for a bad event: %s', async (_, event, message) => {
    const emulator = await start();
    const { error } = await send(emulator, event);
    expect(error?.message).toMatch(message);
    expect(requests(emulator)).toEqual([]);
  });
});
