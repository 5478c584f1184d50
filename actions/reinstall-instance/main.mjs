// Written by `npm run metadata`.
process.env.INPUT_OPERATION = 'reinstall-instance';
await import('../../dist/main.js');
