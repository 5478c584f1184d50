// Written by `npm run metadata`.
process.env.INPUT_OPERATION = 'list-orgs';
await import('../../dist/main.js');
