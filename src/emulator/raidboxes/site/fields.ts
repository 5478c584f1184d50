import { fieldsIn } from '../../kit/fields.ts';
import type { EmulatedRequest } from '../../plugin/plugin.ts';

/** Reads the fields of a JSON body, and what is wrong with them; one that is not an object has no fields. */
export function fieldsOf(request: EmulatedRequest) {
  const values = fieldsIn(request.json()) ?? {};
  const problems: Record<string, string[]> = {};
  const complain = (name: string, message: string) => {
    problems[name] = [...(problems[name] ?? []), message];
  };
  return {
    complain,
    /** A text; missing, null and empty count as absent. A complaint is noted when it is required or not a text. */
    text: (name: string, rule?: { readonly required: boolean }): string | undefined => {
      const value = values[name] ?? '';
      if (typeof value !== 'string') complain(name, `The ${name} field must be a string.`);
      else if (value.trim() !== '') return value;
      else if (rule?.required === true) complain(name, `The ${name} field is required.`);
      return undefined;
    },
    /** `undefined` when nothing is wrong. */
    get problems() {
      return Object.keys(problems).length > 0 ? problems : undefined;
    },
  };
}
