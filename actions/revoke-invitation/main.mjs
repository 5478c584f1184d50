// Written by `npm run metadata`.
process.env.INPUT_OPERATION = 'revoke-invitation';
await import('../../dist/main.js');
