// Written by `npm run metadata`.
process.env.INPUT_OPERATION = 'delete-container';
await import('../../dist/main.js');
