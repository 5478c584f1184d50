// Written by `npm run metadata`.
process.env.INPUT_OPERATION = 'list-invitations';
await import('../../dist/main.js');
