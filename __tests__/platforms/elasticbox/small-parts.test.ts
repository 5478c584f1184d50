import { describe, expect, it } from '@jest/globals';
import { parse } from 'valibot';
import { creationTag } from '../../../src/platforms/elasticbox/api/creation-tag.ts';
import { readFailure } from '../../../src/platforms/elasticbox/api/failure.ts';
import { secretsOf } from '../../../src/platforms/elasticbox/api/raw-call.ts';
import { Service } from '../../../src/platforms/elasticbox/api/schema.ts';
import { runsVersion } from '../../../src/platforms/elasticbox/changes/update-version.ts';
import { formatStamp, isEarlier } from '../../../src/platforms/elasticbox/instances/stamp.ts';
import {
  addressesOf,
  instanceOutputs,
  instanceUrl,
} from '../../../src/platforms/elasticbox/instances/view.ts';
import { elasticboxPlatform } from '../../../src/platforms/elasticbox/platform.ts';
import { readTime } from '../../../src/support/time.ts';
import { box, instance } from './sample.ts';

describe('stamps', () => {
  it('are UTC with microseconds, there and back', () => {
    const ms = Date.UTC(2031, 3, 2, 18, 0, 0, 123);
    expect(formatStamp(ms)).toBe('2031-04-02 18:00:00.123000');
    expect(readTime(formatStamp(ms))).toBe(ms);
  });

  it.each([
    ['2031-04-02 18:00:00.000001', '2031-04-02 18:00:00.000002', true],
    ['2031-04-02 18:00:00.1', '2031-04-02 18:00:00.09', false],
    ['2031-04-02 18:00:00', '2031-04-02 18:00:00.000000', false],
    ['2031-04-02T19:00:00.000001+01:00', '2031-04-02 18:00:00.000002', true],
    ['x', '2031-04-02 18:00:00', false],
  ])('%s before %s: %s', (a, b, expected) => {
    expect(isEarlier(a, b)).toBe(expected);
  });
});

describe('creationTag', () => {
  const run = {
    repository: 'acme/web',
    runId: '1',
    runAttempt: '1',
    runNumber: '1',
    job: 'deploy',
    sha: '',
    url: '',
  };

  it('fits the platform’s 30 characters and is never the same twice, even for the same step', () => {
    const tags = Array.from({ length: 100 }, () => creationTag(run, ['operations', 'web']));
    for (const tag of tags) expect(tag).toMatch(/^bxw-[0-9a-f]{24}$/);
    expect(new Set(tags).size).toBe(100);
  });
});

describe('what no text may show', () => {
  it('finds tokens and Password values wherever they are, and nothing else', () => {
    const answer = {
      token: 'tok-service-1',
      machines: [{ token: 'tok-machine-1' }],
      boxes: [
        {
          variables: [
            { type: 'Password', value: 'pass-deep-1' },
            { type: 'Text', value: 'plain-text' },
          ],
        },
      ],
      variables: [{ type: 'Password', value: '********' }, { type: 'Password', value: 'abc' }, null],
    };
    expect(secretsOf(answer)).toEqual(['tok-service-1', 'tok-machine-1', 'pass-deep-1', '********', 'abc']);
  });

  it.each([undefined, null, 'text', 7, []])('does not mind %j', (answer) => {
    expect(secretsOf(answer)).toEqual([]);
  });
});

describe('addresses', () => {
  const machine = (name: string, address?: unknown) => ({ name, address });
  const cases = [
    {
      what: 'the first public one',
      service: { machines: [machine('a', { public: '192.0.2.1', private: '10.0.0.1' }), machine('b', {})] },
      address: '192.0.2.1',
      count: 2,
    },
    {
      what: 'else the private one',
      service: { machines: [machine('a', { private: '10.0.0.1' })] },
      address: '10.0.0.1',
      count: 1,
    },
    { what: 'none yet', service: { machines: [machine('a')] }, address: undefined, count: 1 },
    {
      what: 'a managed service’s own',
      service: { id: 'eb-1', address: { public: 'db.example.com' }, machines: [] },
      address: 'db.example.com',
      count: 1,
    },
  ];
  it.each(cases)('$what', ({ service, address, count }) => {
    const addresses = addressesOf(parse(Service, service));
    expect(addresses).toHaveLength(count);
    expect(instanceOutputs(instance(), 'https://eb.example.com', addresses).address).toBe(address);
  });

  it('leads to the instance’s page', () => {
    expect(instanceUrl('https://eb.example.com/x', { id: 'i-1', name: 'Größe XL_2' })).toBe(
      'https://eb.example.com/x/#/instances/i-1/gr--e-xl-2',
    );
  });
});

describe('failures', () => {
  const answer = { status: 409, headers: {}, text: '' };
  it('are read from the envelope', () => {
    expect(readFailure({ ...answer, body: { message: 'Busy' } })).toMatchObject({
      kind: 'conflict',
      message: 'Busy',
      next: expect.stringContaining('wait until'),
    });
  });

  it('are doubtful when they say "not there" without JSON', () => {
    expect(readFailure({ ...answer, status: 404, body: undefined })?.kind).toBe('doubtful');
  });

  it.each([[{ message: 7 }], [{ error: 'Not Found' }], [['x']], ['text'], [null]])(
    'are not read from %j',
    (body) => {
      expect(readFailure({ ...answer, status: 404, body })).toBeUndefined();
    },
  );
});

describe('the token', () => {
  it.each([
    [undefined, 'is required: an ElasticBox authentication token'],
    ['dbx_live_123', 'is a DollarBox API token, not an ElasticBox one'],
  ])('is refused when it is %s', (token, problem) => {
    expect(elasticboxPlatform.checkCredentials({ token })).toEqual([{ input: 'token', problem }]);
  });

  it('may be a GUID or a JWT', () => {
    for (const token of ['46-cbd2-4273-85b8-e2bba8ed265a', 'eyJhbGciOiJSUzI1NiJ9.e30.x'])
      expect(elasticboxPlatform.checkCredentials({ token })).toEqual([]);
  });
});

describe('runsVersion', () => {
  const copy = { id: 'b-web', name: 'web', updated: 'then' };
  it.each([
    { what: 'the draft as it is', version: box('b-web', { updated: 'then' }), runs: true },
    { what: 'a draft that was edited since', version: box('b-web', { updated: 'now' }), runs: false },
    { what: 'another version', version: box('b-v2', { updated: 'then' }), runs: false },
  ])('$what: $runs', ({ version, runs }) => {
    expect(runsVersion(instance({ boxes: [copy] }), version)).toBe(runs);
  });
});
