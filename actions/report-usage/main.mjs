// Written by `npm run metadata`.
process.env.INPUT_OPERATION = 'report-usage';
await import('../../dist/main.js');
