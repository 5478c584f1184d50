// Written by `npm run metadata`.
process.env.INPUT_OPERATION = 'list-workspaces';
await import('../../dist/main.js');
