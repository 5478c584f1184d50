// Written by `npm run metadata`.
process.env.INPUT_OPERATION = 'send-event';
await import('../../dist/main.js');
