import type { EmulatedRequest } from '../../plugin/plugin.ts';
import {
  neededText,
  optionalFlag,
  optionalText,
  optionalTexts,
  readFields,
  wrongType,
} from '../wire/body.ts';

/** Reads the body of a new deployment, with the documented defaults filled in. Source: https://docs.github.com/rest/deployments/deployments#create-a-deployment @throws Refusal 422 */
export function readDeployment(request: EmulatedRequest) {
  const fields = readFields(request);
  const environment = optionalText(fields, 'environment') ?? 'production';
  const { description, payload = {} } = fields;
  if (typeof payload !== 'string' && (typeof payload !== 'object' || Array.isArray(payload))) {
    throw wrongType('payload', payload, 'an object or a string');
  }
  return {
    ref: neededText(fields, 'ref'),
    task: optionalText(fields, 'task') ?? 'deploy',
    payload,
    environment,
    description: description === null ? null : (optionalText(fields, 'description') ?? null),
    transient: optionalFlag(fields, 'transient_environment') ?? false,
    production: optionalFlag(fields, 'production_environment') ?? environment === 'production',
    autoMerge: optionalFlag(fields, 'auto_merge') ?? true,
    /** `undefined`: all there are; empty: none. */
    requiredContexts: optionalTexts(fields, 'required_contexts'),
  };
}
