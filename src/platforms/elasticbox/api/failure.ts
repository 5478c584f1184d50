import { kindOfBare, kindOfStatus } from '../../../http/failure/failure-kind.ts';
import type { Failure, HttpAnswer } from '../../../http/request/request.ts';
import { isObject } from '../../../support/json.ts';

/**
 * Reads ElasticBox's error envelope: an object whose only known key is `message`; JSON without it is not one. There
 * is no error code, so that the status decides. The platform's own clients also bear bodies that are no JSON. Source: https://www.ctl.io/api-docs/cam (error messages of the providers page); the key
 * is what the platform's own Jenkins plugin reads (https://github.com/jenkinsci/elasticbox-plugin).
 */
export function readFailure(answer: HttpAnswer): Failure | undefined {
  const { body, status } = answer;
  const next = NEXT_STEPS[status];
  if (isObject(body) && typeof body['message'] === 'string')
    return { kind: kindOfStatus(status), message: body['message'], next };
  const kind = body === undefined ? kindOfBare(answer) : undefined;
  return kind && { kind, message: answer.text, next };
}

/** What to do about each status. Source: the pages of https://www.ctl.io/api-docs/cam */
const NEXT_STEPS: Readonly<Record<number, string>> = {
  400: 'Correct the inputs named above. For ElasticBox support, send the body of the request with the details.',
  401: 'Check the token: it may be mistyped or deleted. Tokens are made under Authentication Tokens in the user menu; later releases may want `auth-scheme: bearer`.',
  403: 'Use a token whose user may do this in the workspace. The platform also answers 403 for what does not exist, so check the ids; with `workspace` given, its list tells whether an instance is there.',
  404: 'Check the id, and that `base-url` is your ElasticBox site.',
  409: 'Something is in the way: another operation (wait until the instance has settled), a state that does not allow this, or the same name or number. Run the step again when that is settled.',
};
