// Written by `npm run metadata`.
process.env.INPUT_OPERATION = 'call-api';
await import('../../dist/main.js');
