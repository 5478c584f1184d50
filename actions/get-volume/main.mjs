// Written by `npm run metadata`.
process.env.INPUT_OPERATION = 'get-volume';
await import('../../dist/main.js');
