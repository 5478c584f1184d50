// Written by `npm run metadata`.
process.env.INPUT_OPERATION = 'update-container';
await import('../../dist/main.js');
