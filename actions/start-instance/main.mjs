// Written by `npm run metadata`.
process.env.INPUT_OPERATION = 'start-instance';
await import('../../dist/main.js');
