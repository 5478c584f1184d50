// Written by `npm run metadata`.
process.env.INPUT_OPERATION = 'list-states';
await import('../../dist/main.js');
