// Written by `npm run metadata`.
process.env.INPUT_OPERATION = 'update-namespace';
await import('../../dist/main.js');
