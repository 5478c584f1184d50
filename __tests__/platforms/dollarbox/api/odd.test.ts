import { describe, expect, it } from '@jest/globals';
import { parse } from 'valibot';
import type { HttpClient } from '../../../../src/http/client.ts';
import { Resource } from '../../../../src/platforms/dollarbox/api/resource.ts';
import { Container, ListedContainer, Volume } from '../../../../src/platforms/dollarbox/api/schema.ts';

/* What is read of things that are not quite as the pages describe them. */

const ODD = [
  { id: 1, name: 'a', command: 'sh -c x', status: 5, created_at: 12 },
  { id: 2, name: null, ipv6_address: {}, command: ['ls'] },
];

/** A platform that answers everything with this. */
function answering(body: unknown): HttpClient {
  return { request: async () => ({ status: 200, headers: {}, text: '', body }) } as unknown as HttpClient;
}

function containers(body: unknown): Resource<Container> {
  return new Resource<Container>(answering(body), {
    what: 'a container',
    schema: Container,
    listed: ListedContainer,
    folder: 'containers',
  });
}

describe('a container', () => {
  it('that is odd stays in the list, with what can be read of it', async () => {
    const listed: Container[] = [];
    for await (const one of containers({ results: ODD }).list()) listed.push(one);
    expect(listed).toMatchObject([
      { id: '1', name: 'a', command: [], status: '5', created_at: null },
      { id: '2', name: '', command: ['ls'], ipv6_address: '' },
    ]);
  });

  it('whose command is not understood is not read by itself: a change would overwrite it', async () => {
    await expect(containers(ODD[0]).get('1')).rejects.toThrow(/field command/);
  });
});

describe('a volume', () => {
  it.each([
    [10, 10],
    ['10', 10],
    ['10.00', 10],
    ['ten', null],
    [null, null],
    [{}, null],
  ])('of the size %j has %j GB', (size_gb, expected) => {
    expect(parse(Volume, { id: 1, name: 'data', size_gb }).size_gb).toBe(expected);
  });
});
