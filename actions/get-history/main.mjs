// Written by `npm run metadata`.
process.env.INPUT_OPERATION = 'get-history';
await import('../../dist/main.js');
