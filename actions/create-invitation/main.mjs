// Written by `npm run metadata`.
process.env.INPUT_OPERATION = 'create-invitation';
await import('../../dist/main.js');
