// Written by `npm run metadata`.
process.env.INPUT_OPERATION = 'delete-namespace';
await import('../../dist/main.js');
