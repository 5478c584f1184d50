// Written by `npm run metadata`.
process.env.INPUT_OPERATION = 'deploy-box';
await import('../../dist/main.js');
