// Written by `npm run metadata`.
process.env.INPUT_OPERATION = 'terminate-instance';
await import('../../dist/main.js');
