// Written by `npm run metadata`.
process.env.INPUT_OPERATION = 'get-org';
await import('../../dist/main.js');
