// Written by `npm run metadata`.
process.env.INPUT_OPERATION = 'retire-state';
await import('../../dist/main.js');
