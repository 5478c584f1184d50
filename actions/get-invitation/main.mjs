// Written by `npm run metadata`.
process.env.INPUT_OPERATION = 'get-invitation';
await import('../../dist/main.js');
