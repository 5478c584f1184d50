// Written by `npm run metadata`.
process.env.INPUT_OPERATION = 'preview-namespace';
await import('../../dist/main.js');
