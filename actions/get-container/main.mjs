// Written by `npm run metadata`.
process.env.INPUT_OPERATION = 'get-container';
await import('../../dist/main.js');
