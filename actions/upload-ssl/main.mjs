// Written by `npm run metadata`.
process.env.INPUT_OPERATION = 'upload-ssl';
await import('../../dist/main.js');
