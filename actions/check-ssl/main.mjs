// Written by `npm run metadata`.
process.env.INPUT_OPERATION = 'check-ssl';
await import('../../dist/main.js');
