import { DEMO_TOKENS } from './demo-tokens.ts';

/** What a user needs to know to try DollarBox. */
export const GUIDE: readonly string[] = [
  `dollarbox token: ${DEMO_TOKENS.multi} with org: acme (also my-org, beta-org, closed-org, full-org, broke-org)`,
  `dollarbox token: ${DEMO_TOKENS.owner} (owner of my-org alone, so that no org is needed)`,
  'dollarbox images decide the course: `:fail` or `fail-` fails, `:hang` stays pending, `:weird` shows an unknown status,',
  '  `:weird-then-run` shows it first and runs then; volumes by name: fail-…, hang-…, weird-…',
];
