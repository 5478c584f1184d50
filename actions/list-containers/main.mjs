// Written by `npm run metadata`.
process.env.INPUT_OPERATION = 'list-containers';
await import('../../dist/main.js');
