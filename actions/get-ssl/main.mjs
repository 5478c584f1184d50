// Written by `npm run metadata`.
process.env.INPUT_OPERATION = 'get-ssl';
await import('../../dist/main.js');
