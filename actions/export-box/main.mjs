// Written by `npm run metadata`.
process.env.INPUT_OPERATION = 'export-box';
await import('../../dist/main.js');
