// Written by `npm run metadata`.
process.env.INPUT_OPERATION = 'issue-kubeconfig';
await import('../../dist/main.js');
