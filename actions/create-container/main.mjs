// Written by `npm run metadata`.
process.env.INPUT_OPERATION = 'create-container';
await import('../../dist/main.js');
