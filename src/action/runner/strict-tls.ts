const NAME = 'NODE_TLS_REJECT_UNAUTHORIZED';

/** What the runner's environment said of checking certificates, for the warning about it. */
export const askedOfTls = process.env[NAME];

/*
 * `0` would switch the check off for every connection that does not ask for it by itself, calls to GitHub
 * included. Node looks at the variable with each connection, so it is corrected before the first one. Imported
 * for its effect, too.
 */
if (askedOfTls === '0') process.env[NAME] = '1';
