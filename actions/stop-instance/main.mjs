// Written by `npm run metadata`.
process.env.INPUT_OPERATION = 'stop-instance';
await import('../../dist/main.js');
