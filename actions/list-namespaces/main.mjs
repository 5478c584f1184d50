// Written by `npm run metadata`.
process.env.INPUT_OPERATION = 'list-namespaces';
await import('../../dist/main.js');
