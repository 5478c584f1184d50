import { defineOperation } from '../../contract/operation.ts';
import { writes } from '../../platforms/kit/method.ts';
import { makeRawCall, planRawCall } from '../../platforms/kit/raw-call.ts';
import { checkRawCall, rawRequest } from '../../platforms/kit/raw-request.ts';
import { anyPlatform, PLATFORMS } from '../../platforms/registry.ts';
import { callApiInputs } from '../inputs/call-api.ts';

/** Makes one call of any platform; what paths, queries and bodies mean is on the platform’s own page. */
export const callApi = defineOperation({
  name: 'call-api',
  platform: anyPlatform,
  choosePlatform: ({ platform }) => (platform === undefined ? undefined : PLATFORMS[platform]),
  summary:
    'Make one call of a platform’s API that no other operation makes, with the same authentication, retries, paging and masking.',
  inputs: {
    required: [callApiInputs.platform, callApiInputs.path],
    optional: [callApiInputs.method, callApiInputs.query, callApiInputs.body, callApiInputs.paginate],
  },
  outputs: ['status', 'count'],
  outcomes: ['called'],
  example: `
platform: dollarbox
path: /api/v1/containers/
paginate: true
`,
  check: checkRawCall,
  run: (inputs, context) => {
    const request = rawRequest(inputs);
    if (context.dryRun && writes(inputs.method)) return Promise.resolve(planRawCall(request));
    return makeRawCall(context, { request, paginate: inputs.paginate });
  },
});
