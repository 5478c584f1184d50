import type { InputProblem } from '../../contract/result/errors.ts';

/** Forms of tokens that show what they are. Source of the prefix: https://dollarbox.dev/docs/api/ */
const FORMS = {
  dbx: { pattern: /^dbx_/, name: 'a DollarBox API token' },
  jwt: { pattern: /^eyJ[\w-]+\.[\w-]+\./, name: 'a JWT' },
} as const;

/**
 * What is wrong with a token: there is none, where `needed` says what is meant; or it shows that it is another
 * platform's, and sending it would hand a secret over. `not`: how the sentence goes on, for each form that this
 * platform's own tokens never have.
 */
export function checkToken(
  token: string | undefined,
  needed: string,
  not: Readonly<Partial<Record<keyof typeof FORMS, string>>>,
): readonly InputProblem[] {
  if (token === undefined) return [{ input: 'token', problem: `is required: ${needed}` }];
  const forms = Object.keys(FORMS) as (keyof typeof FORMS)[];
  const form = forms.find((one) => not[one] !== undefined && FORMS[one].pattern.test(token));
  return form ? [{ input: 'token', problem: `is ${FORMS[form].name}${not[form]}` }] : [];
}
