import type { EmulatedRequest } from '../../plugin/plugin.ts';
import type { Deployment } from '../store/model.ts';
import {
  neededText,
  optionalFlag,
  optionalText,
  optionalTexts,
  readFields,
  wrongType,
} from '../wire/body.ts';

/** What a client says of a deployment, with the documented defaults filled in. */
export interface DeploymentRequest
  extends Pick<
    Deployment,
    'ref' | 'task' | 'payload' | 'environment' | 'description' | 'transient' | 'production'
  > {
  readonly autoMerge: boolean;
  /** `undefined`: all there are; empty: none. */
  readonly requiredContexts: readonly string[] | undefined;
}

/** Reads the body of a new deployment. Source: https://docs.github.com/rest/deployments/deployments#create-a-deployment @throws Refusal 422 */
export function readDeployment(request: EmulatedRequest): DeploymentRequest {
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
    requiredContexts: optionalTexts(fields, 'required_contexts'),
  };
}
