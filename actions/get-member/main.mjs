// Written by `npm run metadata`.
process.env.INPUT_OPERATION = 'get-member';
await import('../../dist/main.js');
