import type { Fields } from '../../kit/fields.ts';
import type { EmulatedRequest } from '../../plugin/plugin.ts';
import { type DeploymentStatus, STATES } from '../store/model.ts';
import { invalid, type Problem } from '../store/refusal.ts';
import { neededText, optionalFlag, optionalText, readFields } from '../wire/body.ts';

const LONGEST_DESCRIPTION = 140;

/** What a client says of a status. */
interface StatusRequest
  extends Pick<DeploymentStatus, 'state' | 'description' | 'environmentUrl' | 'logUrl'> {
  readonly environment: string | undefined;
  readonly autoInactive: boolean;
}

/**
 * Reads the body of a new status. Source: https://docs.github.com/rest/deployments/statuses#create-a-deployment-status;
 * that URLs must be http(s), and the wording of the refusals, is [inferred].
 *
 * @throws Refusal 422
 */
export function readStatus(request: EmulatedRequest): StatusRequest {
  const fields = readFields(request);
  const given = neededText(fields, 'state');
  const state = STATES.find((known) => known === given);
  const description = optionalText(fields, 'description') ?? '';
  const problems: Problem[] = [];
  if (state === undefined) problems.push(problem('state', 'state is not included in the list'));
  if ([...description].length > LONGEST_DESCRIPTION) {
    const text = `description is too long (maximum is ${LONGEST_DESCRIPTION} characters)`;
    problems.push(problem('description', text));
  }
  const logUrl = urlIn(fields, 'log_url', problems) || urlIn(fields, 'target_url', problems);
  const environmentUrl = urlIn(fields, 'environment_url', problems);
  if (problems.length > 0 || state === undefined) throw invalid(...problems);
  const environment = optionalText(fields, 'environment');
  const autoInactive = optionalFlag(fields, 'auto_inactive') ?? true;
  return { state, description, environmentUrl, logUrl, environment, autoInactive };
}

function urlIn(fields: Fields, name: string, problems: Problem[]): string {
  const url = optionalText(fields, name) ?? '';
  if (url !== '' && !/^https?:\/\//i.test(url)) {
    problems.push(problem(name, `${name} must use http(s) scheme`));
  }
  return url;
}

function problem(field: string, message: string): Problem {
  return { resource: 'DeploymentStatus', code: 'custom', field, message };
}
