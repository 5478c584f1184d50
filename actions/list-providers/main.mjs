// Written by `npm run metadata`.
process.env.INPUT_OPERATION = 'list-providers';
await import('../../dist/main.js');
