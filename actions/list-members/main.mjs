// Written by `npm run metadata`.
process.env.INPUT_OPERATION = 'list-members';
await import('../../dist/main.js');
