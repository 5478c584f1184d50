// Written by `npm run metadata`.
process.env.INPUT_OPERATION = 'get-instance';
await import('../../dist/main.js');
