// Written by `npm run metadata`.
process.env.INPUT_OPERATION = 'list-kubectl-credentials';
await import('../../dist/main.js');
