// Written by `npm run metadata`.
process.env.INPUT_OPERATION = 'create-namespace';
await import('../../dist/main.js');
