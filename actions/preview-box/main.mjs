// Written by `npm run metadata`.
process.env.INPUT_OPERATION = 'preview-box';
await import('../../dist/main.js');
