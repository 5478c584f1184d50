import type { InputProblem } from '../../contract/result/errors.ts';

/** Forms of tokens that show what they are. Source of the prefix: https://dollarbox.dev/docs/api/ */
const FORMS = {
  dbx: { pattern: /^dbx_/, name: 'a DollarBox API token' },
  jwt: { pattern: /^eyJ[\w-]+\.[\w-]+\./, name: 'a JWT' },
} as const;

/**
 * What is wrong with a token that shows that it is another platform's: sending it would hand a secret over. `not`: how
 * the sentence goes on, for each form that this platform's own tokens never have.
 */
export function foreignToken(
  token: string,
  not: Readonly<Partial<Record<keyof typeof FORMS, string>>>,
): readonly InputProblem[] {
  return (Object.keys(FORMS) as (keyof typeof FORMS)[]).flatMap((form) => {
    const { pattern, name } = FORMS[form];
    const rest = not[form];
    return rest !== undefined && pattern.test(token)
      ? [{ input: 'token', problem: `is ${name}${rest}` }]
      : [];
  });
}
