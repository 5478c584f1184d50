// Written by `npm run metadata`.
process.env.INPUT_OPERATION = 'update-instance';
await import('../../dist/main.js');
