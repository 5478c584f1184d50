// Written by `npm run metadata`.
process.env.INPUT_OPERATION = 'delete-ssl';
await import('../../dist/main.js');
