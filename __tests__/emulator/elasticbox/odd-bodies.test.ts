import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { BOXES } from '../../../src/emulator/elasticbox/seed/seed-boxes.ts';
import { deployBody } from './deploy-body.ts';
import { type ElasticBoxServer, restart, startElasticBox } from './elasticbox-server.ts';

let server: ElasticBoxServer;
beforeAll(async () => {
  server = await startElasticBox();
});
beforeEach(() => restart(server.emulator));
afterAll(() => server.emulator.close());

const application = { ...deployBody(), schema: 'http://elasticbox.net/schemas/deploy/application' };
const CALLS = [
  { name: 'deploy', line: 'POST /instances', from: deployBody() },
  {
    name: 'deploy an application',
    line: 'POST /instances',
    from: { ...application, box: { id: BOXES.shop } },
  },
  { name: 'edit an instance', line: 'PUT /instances/i-webon1', from: '/instances/i-webon1' },
  { name: 'edit a box', line: `PUT /boxes/${BOXES.web}`, from: `/boxes/${BOXES.web}` },
  { name: 'make a policy', line: 'POST /boxes', from: `/boxes/${BOXES.linux}` },
];

describe('bodies nobody should send', () => {
  it.each(CALLS)('$name: taken or refused, never a mistake of the emulator', async ({ line, from }) => {
    const base = typeof from === 'string' ? (await server.call(`GET ${from}`)).json : from;
    const mistakes: string[] = [];
    for (const key of Object.keys(base)) {
      for (const odd of [[null], 7]) {
        restart(server.emulator);
        server.turn('auto-reconfigure', 'on');
        for (const [call, body] of [
          [line, { ...base, [key]: odd }],
          ['GET /workspaces/operations/instances'],
        ] as const) {
          const { status, text } = await server.call(call, body);
          if (status >= 500) mistakes.push(`${key}=${JSON.stringify(odd)}: ${call}: ${text}`);
        }
      }
    }
    expect(mistakes).toEqual([]);
  });

  it.each([
    { variables: 'x', says: 'variables is a list' },
    { variables: [null], says: 'A variable is an object' },
    { variables: [{ type: 'Text' }], says: 'A variable has a name' },
    { variables: [{ name: 'PORT', type: 'Port', value: 80 }], says: 'Value of variable PORT is a text' },
  ])('variables $variables: $says', async ({ variables, says }) => {
    const whole = (await server.call('GET /instances/i-webon1')).json;
    const { status, json } = await server.call('PUT /instances/i-webon1', { ...whole, variables });
    expect([status, json['message']]).toEqual([400, says]);
  });
});
