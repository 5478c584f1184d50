// Written by `npm run metadata`.
process.env.INPUT_OPERATION = 'revoke-kubectl-credential';
await import('../../dist/main.js');
