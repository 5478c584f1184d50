// Written by `npm run metadata`.
process.env.INPUT_OPERATION = 'list-boxes';
await import('../../dist/main.js');
