/** What counts as an e-mail address [inferred]. */
export const EMAIL_RULES = {
  pattern: /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
  max: 254,
  hint: 'Enter a valid email address.',
};
