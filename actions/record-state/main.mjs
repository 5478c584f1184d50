// Written by `npm run metadata`.
process.env.INPUT_OPERATION = 'record-state';
await import('../../dist/main.js');
