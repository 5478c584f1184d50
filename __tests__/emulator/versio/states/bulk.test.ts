import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DEMO_TOKENS } from '../../../../src/emulator/versio/seed/seed.ts';
import { bearing, DB, MINE, NOW, type Service, startVersio } from '../service.ts';

let service: Service;
beforeEach(async () => {
  service = await startVersio();
});
afterEach(() => service.emulator.close());

const PATH = `${DB}/environments/my-environment/instances`;
const put = (items: unknown) => service.call('PUT', PATH, items);
const item = (id: string, more: object = {}) => ({ entity: 'box', id, state: { a: 1 }, utc: NOW, ...more });

describe('saving many', () => {
  it('answers item by item, in their order', async () => {
    expect(
      await put([item('b1'), item('b2', { entity: 'other' }), item('b1', { utc: NOW + 1 })]),
    ).toMatchObject({
      status: 200,
      json: [
        { id: 'b1', utc: NOW, saveStatus: 'created' },
        { id: 'b2', utc: NOW, saveStatus: 'created' },
        { id: 'b1', utc: NOW + 1, saveStatus: 'discarded' },
      ],
    });
    expect((await service.call('GET', `${MINE}/other/b2`)).status).toBe(200);
  });

  const BAD: readonly (readonly [string, unknown])[] = [
    ['no id', item('')],
    ['no entity', item('b2', { entity: undefined })],
    ['a space in the id', item('b 2')],
    ['a state that is a list', item('b2', { state: [] })],
    ['a utc that is a text', item('b2', { utc: 'now' })],
    ['a utc that is too old', item('b1', { utc: NOW - 1 })],
    ['a text', 'x'],
  ];

  it.each(BAD)('has an error for %s among good ones', async (_name, bad) => {
    const { status, json } = await put([item('b1'), bad, item('b3')]);
    expect(status).toBe(200);
    expect(json).toMatchObject([
      { saveStatus: 'created' },
      { error: expect.any(String) },
      { saveStatus: 'created' },
    ]);
    expect((json as readonly object[])[1]).not.toHaveProperty('saveStatus');
  });

  it('may answer 400 then by switch, and saves the others all the same', async () => {
    service.set('bulk-failure', '400');
    expect((await put([item(''), item('b3')])).status).toBe(400);
    expect((await service.call('GET', `${MINE}/box/b3`)).status).toBe(200);
    expect((await put([item('b4')])).status).toBe(200);
  });

  it('deletes an item without state, or refuses it by switch', async () => {
    await put([item('b1'), item('b2')]);
    const gone = [item('b1', { state: null, utc: NOW + 1 }), item('b2', { state: undefined, utc: NOW + 1 })];
    service.set('null-state', 'error');
    expect((await put(gone)).json).toMatchObject([
      { error: expect.any(String) },
      { error: expect.any(String) },
    ]);
    service.set('null-state', 'delete');
    expect((await put(gone)).json).toMatchObject([{ saveStatus: 'deleted' }, { saveStatus: 'deleted' }]);
    expect((await put([item('none', { state: null })])).json).toMatchObject([{ error: expect.any(String) }]);
    expect((await service.call('GET', `${MINE}/box`)).json).toMatchObject({ items: [] });
  });

  it('takes the present time for an item without utc, or wants one by switch', async () => {
    expect((await put([item('b1', { utc: undefined })])).json).toMatchObject([{ utc: NOW }]);
    service.set('bulk-utc', 'required');
    expect((await put([item('b2', { utc: undefined })])).json).toMatchObject([{ error: 'utc is missing' }]);
  });

  it('takes so many and no more', async () => {
    service.set('bulk-max', '2');
    expect((await put([item('b1'), item('b2')])).status).toBe(200);
    expect((await put([item('b3'), item('b4'), item('b5')])).status).toBe(400);
    expect((await service.call('GET', `${MINE}/box/b3`)).status).toBe(404);
  });

  it.each(['{}', 'x', ''])('refuses the body %j', async (body) => {
    expect((await put(body)).status).toBe(400);
  });

  it('needs the permission to write', async () => {
    const { status } = await service.call('PUT', PATH, [item('b1')], bearing(DEMO_TOKENS.reader));
    expect(status).toBe(401);
  });
});
