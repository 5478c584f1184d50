// Written by `npm run metadata`.
process.env.INPUT_OPERATION = 'list-wordpress-boxes';
await import('../../dist/main.js');
