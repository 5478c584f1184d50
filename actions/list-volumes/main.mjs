// Written by `npm run metadata`.
process.env.INPUT_OPERATION = 'list-volumes';
await import('../../dist/main.js');
