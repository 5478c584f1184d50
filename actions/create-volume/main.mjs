// Written by `npm run metadata`.
process.env.INPUT_OPERATION = 'create-volume';
await import('../../dist/main.js');
