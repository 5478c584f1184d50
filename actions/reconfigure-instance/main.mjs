// Written by `npm run metadata`.
process.env.INPUT_OPERATION = 'reconfigure-instance';
await import('../../dist/main.js');
