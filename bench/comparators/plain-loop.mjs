import { createWriteStream } from 'node:fs';
import { request } from 'undici';

/* What a list costs without an action: a loop that follows the cursors and writes what it reads. */
const [base, path] = process.argv.slice(2);
const out = createWriteStream(path);
let cursor = '';
let count = 0;
out.write('[');
do {
  const { body } = await request(`${base}/api/v1/containers/?limit=100${cursor && `&cursor=${cursor}`}`);
  const { results, next } = await body.json();
  for (const item of results) {
    out.write(`${count === 0 ? '' : ','}${JSON.stringify(item)}`);
    count += 1;
  }
  cursor = next === null ? '' : new URLSearchParams(next).get('cursor');
} while (cursor !== '');
out.end(']');
