// Written by `npm run metadata`.
process.env.INPUT_OPERATION = 'update-org';
await import('../../dist/main.js');
