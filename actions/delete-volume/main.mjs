// Written by `npm run metadata`.
process.env.INPUT_OPERATION = 'delete-volume';
await import('../../dist/main.js');
