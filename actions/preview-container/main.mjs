// Written by `npm run metadata`.
process.env.INPUT_OPERATION = 'preview-container';
await import('../../dist/main.js');
