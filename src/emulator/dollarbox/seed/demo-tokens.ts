/**
 * The tokens of the start data, by what they show. None is real; the shape (`dbx_`, 12 characters, `_`, more) is
 * that of the sample on https://dollarbox.dev/docs/api/.
 */
export const DEMO_TOKENS = {
  /** Read & write; olive@example.com, owner of `my-org` and of nothing else, so no org needs to be named. */
  owner: 'dbx_myorgowner00_emulator-only',
  /** Read & write; mona@example.com, in all six orgs: owner everywhere but in `my-org` (admin). */
  multi: 'dbx_multiorg0000_emulator-only',
  /** Read-only; mona@example.com. */
  readOnly: 'dbx_readonly0000_emulator-only',
  /** Read & write; mona@example.com, restricted to `acme`. */
  acmeScoped: 'dbx_acmescoped00_emulator-only',
  /** Read & write; ada@example.com, admin of `acme` only. */
  admin: 'dbx_adminrole000_emulator-only',
  /** Read & write; mel@example.com, member of `acme` only. */
  member: 'dbx_memberrole00_emulator-only',
  /** Read & write; newbie@example.com, in no org at all. */
  nowhere: 'dbx_nowhere00000_emulator-only',
  revoked: 'dbx_revoked00000_emulator-only',
  expired: 'dbx_expired00000_emulator-only',
} as const;

/** What a user needs to know to try DollarBox. */
export const GUIDE: readonly string[] = [
  `dollarbox token: ${DEMO_TOKENS.multi} with org: acme (also my-org, beta-org, closed-org, full-org, broke-org)`,
  `dollarbox token: ${DEMO_TOKENS.owner} (owner of my-org alone, so that no org is needed)`,
  'dollarbox images decide the course: `:fail` or `fail-` fails, `:hang` stays pending, `:weird` shows an unknown status,',
  '  `:weird-then-run` shows it first and runs then; volumes by name: fail-…, hang-…, weird-…',
];
