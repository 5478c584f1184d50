// Written by `npm run metadata`.
process.env.INPUT_OPERATION = 'list-box-versions';
await import('../../dist/main.js');
