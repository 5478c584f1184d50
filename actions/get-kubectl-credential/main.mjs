// Written by `npm run metadata`.
process.env.INPUT_OPERATION = 'get-kubectl-credential';
await import('../../dist/main.js');
