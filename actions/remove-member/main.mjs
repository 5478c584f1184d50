// Written by `npm run metadata`.
process.env.INPUT_OPERATION = 'remove-member';
await import('../../dist/main.js');
