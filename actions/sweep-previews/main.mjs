// Written by `npm run metadata`.
process.env.INPUT_OPERATION = 'sweep-previews';
await import('../../dist/main.js');
