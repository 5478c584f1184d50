import { createServer } from 'node:http';

/*
 * Lists of 1,000 pages of 100 containers, as DollarBox and as GitHub page them. A process of its own, so that its work
 * is no part of what is measured. Prints its port.
 */

const PAGES = 1_000;
const SIZE = 100;

const pages = Array.from({ length: PAGES }, (_, page) => {
  return Array.from({ length: SIZE }, (__, at) => {
    const id = page * SIZE + at + 1;
    return {
      id,
      name: `web-${id}`,
      image: `ghcr.io/acme/web:${id}`,
      env: {},
      command: [],
      status: 'running',
      ipv6_address: '2001:db8::1',
      created_at: '2026-01-01T00:00:00Z',
      updated_at: '2026-01-01T00:00:00Z',
    };
  });
});
const next = (page: number): string => `?limit=${SIZE}&cursor=${page + 1}`;
const bodies = pages.map((results, page) =>
  Buffer.from(JSON.stringify({ next: page + 1 < PAGES ? next(page) : null, previous: null, results })),
);
const bare = pages.map((items) => Buffer.from(JSON.stringify(items)));

const server = createServer(({ url = '/', headers }, res) => {
  const { pathname, searchParams } = new URL(url, `http://${headers.host}`);
  const github = pathname === '/items';
  const page = Number(searchParams.get(github ? 'page' : 'cursor') ?? (github ? 1 : 0)) - (github ? 1 : 0);
  const body = (github ? bare : bodies)[page] ?? Buffer.from('{}');
  const link = `<http://${headers.host}/items?page=${page + 2}>; rel="next"`;
  const more = github && page + 1 < PAGES ? { link } : {};
  res.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length, ...more });
  res.end(body);
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  console.log(typeof address === 'object' ? address?.port : '');
});
process.once('disconnect', () => process.exit(0));
