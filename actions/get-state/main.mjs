// Written by `npm run metadata`.
process.env.INPUT_OPERATION = 'get-state';
await import('../../dist/main.js');
