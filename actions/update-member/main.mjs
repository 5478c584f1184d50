// Written by `npm run metadata`.
process.env.INPUT_OPERATION = 'update-member';
await import('../../dist/main.js');
