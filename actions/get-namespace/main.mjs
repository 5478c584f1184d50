// Written by `npm run metadata`.
process.env.INPUT_OPERATION = 'get-namespace';
await import('../../dist/main.js');
