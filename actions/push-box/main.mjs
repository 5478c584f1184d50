// Written by `npm run metadata`.
process.env.INPUT_OPERATION = 'push-box';
await import('../../dist/main.js');
