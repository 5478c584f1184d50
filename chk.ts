import { readFileSync, existsSync } from 'node:fs';
const root = process.argv[2];
const { BREAKS } = await import(root + '/mutations/breaks.ts');
for (const b of BREAKS) { const p = root + '/' + b.file; const n = existsSync(p) ? readFileSync(p, 'utf8').split(b.search).length - 1 : -1; if (n !== 1) console.log(n, b.name, b.file, JSON.stringify(b.search)); for (const t of b.tests) if (!existsSync(root + '/' + t)) console.log('no test', t); }
console.log(BREAKS.length);
