// Written by `npm run metadata`.
process.env.INPUT_OPERATION = 'list-instances';
await import('../../dist/main.js');
