import { describe, expect, it } from '@jest/globals';
import type { ElasticboxClient } from '../../../../src/platforms/elasticbox/api/client.ts';
import { readOnce } from '../../../../src/platforms/elasticbox/api/read-once.ts';
import { findBox } from '../../../../src/platforms/elasticbox/boxes/find-box.ts';
import { identify } from '../../../../src/platforms/elasticbox/identify.ts';
import { box } from '../sample.ts';

/** A client of one workspace with one box, and what it was asked. */
function counting() {
  const asked: string[] = [];
  const client = {
    listWorkspaces: async () => {
      asked.push('workspaces');
      return [{ id: 'operations', name: 'Operations', type: '', email: '' }];
    },
    listBoxes: async () => {
      asked.push('boxes');
      return [box('b-1', { name: 'web' })];
    },
  } as unknown as ElasticboxClient;
  return { asked, client };
}

describe('what does not change while a step runs', () => {
  it('is asked for once by the reports and the work of a step', async () => {
    const { asked, client } = counting();
    const declared = { scope: 'operations', kind: 'instance', what: ['web'] };
    const [identity] = await Promise.all([
      identify(client, declared),
      findBox(client, { workspace: 'operations', box: 'web' }),
    ]);
    await findBox(client, { workspace: 'operations', box: 'b-1' });
    expect(identity).toEqual({ scope: 'operations', kind: 'instance', what: ['b-1', 'web'] });
    expect(asked).toEqual(['workspaces', 'boxes']);
  });

  it('is asked for by each client for itself', async () => {
    const both = [counting(), counting()];
    for (const { client } of both) await findBox(client, { workspace: 'operations', box: 'web' });
    expect(both.map(({ asked }) => asked.length)).toEqual([2, 2]);
  });

  it('is asked for again when it could not be read', async () => {
    const { client } = counting();
    const answers = [Promise.reject(new Error('no answer')), Promise.resolve('there')];
    const read = (): Promise<string> => answers.shift() ?? Promise.resolve('asked again');
    await expect(readOnce(client, 'it', read)).rejects.toThrow('no answer');
    expect(await readOnce(client, 'it', read)).toBe('there');
    expect(await readOnce(client, 'it', read)).toBe('there');
  });
});
